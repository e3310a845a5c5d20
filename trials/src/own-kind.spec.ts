import {
  asId,
  cap,
  CourseStore,
  courseOf,
  coverage,
  Choosing,
  dropAvoided,
  type Filter,
  gap,
  generateSession,
  keepAble,
  keepRenderable,
  length,
  lesson,
  metWeakestFirst,
  ofTopics,
  type Picker,
  plans,
  ramp,
  runs,
  type Session,
  SessionGenerator,
  type SessionPlan,
  type SessionRequest,
  type TargetRule,
  unwrap,
} from '@session-generator/domain';
import { readConfig, SessionApi, SessionPlans } from '@session-generator/session-api';
import {
  aCourseContent,
  aHistory,
  aLearner,
  aSessionRequest,
  EmbeddedServer,
  InMemoryCourseStore,
} from '@session-generator/testing';

import { models } from './models.js';

/** A kind of session that a team brings: everything here is of the public packages, and nothing there knows of it. */
declare module '@session-generator/domain' {
  interface Kinds {
    drill: 'unit';
  }
}

/** The met words of a unit, in course order. */
const wordsOfUnit: TargetRule = {
  name: 'wordsOfUnit',
  targets: ({ course, scope, knowledge }, { room }) =>
    course.skills
      .slice(scope.skills.start, scope.skills.end)
      .flatMap(({ words: { start, end } }) => Array.from({ length: end - start }, (_, at) => start + at))
      .filter((row) => knowledge.met.has(row))
      .slice(0, room)
      .map((component) => ({ component, role: 'weak', isWord: true, recall: knowledge.recallOf(component) })),
};

/** A drill is written or spoken, never chosen. */
const dropChoices: Filter = {
  name: 'dropChoices',
  turnsAway: ({ row }, { course }) =>
    course.challenge(row).form.endsWith('/choose') ? 'a drill has no choices' : undefined,
};

/** The hardest challenges first. */
const pickHardest: Picker = {
  name: 'pickHardest',
  pick(draft, brief) {
    const choosing = new Choosing(draft, brief, this.name);
    for (const step of [3, 2, 1]) {
      const candidates = draft.pool.filter((candidate) => candidate.step === step);
      while (!choosing.isFull && choosing.takeBest(candidates));
    }
    return choosing.result;
  },
};

const drill: SessionPlan<'drill'> = {
  kind: 'drill',
  of: ['unit'],
  targets: [wordsOfUnit],
  share: 1 / 2,
  withoutTargets: 'No word of this unit was met yet.',
  fillers: [metWeakestFirst],
  matching: ofTopics,
  filters: [keepRenderable, keepAble, dropAvoided, dropChoices],
  pickers: [pickHardest],
  arrangers: [],
  // One other between two about a component is enough here, and up to three of a type may follow each other.
  laws: [cap(3, 4), coverage({ 'new-word': 0, 'new-phrase': 0, weak: 1 }), length(2, 3), gap(1), runs(3), ramp],
  band: lesson.band,
  weights: lesson.weights,
};

const content = aCourseContent();
const course = courseOf(content, asId('r1'));
const [unit] = course.units;
const words = content.components.filter(({ kind }) => kind === 'word').map(({ id }) => id);
const history = aHistory(Object.fromEntries(words.map((id) => [id, {}])));

const request = aSessionRequest({
  kind: 'drill',
  scope: { of: 'unit', unit: unit!.id },
  course: course.id,
  length: 8,
  learner: aLearner({ history }),
  explain: 'full',
});

test('the engine gives a session of the kind, by its own rules', () => {
  const { kind, challenges, report, trace } = unwrap(generateSession(course, request, models, [...plans, drill]));
  expect({ kind, got: challenges.length, relaxed: report.relaxations }).toEqual({ kind: 'drill', got: 8, relaxed: [] });
  expectDrill(challenges);
  expect(JSON.stringify(trace)).toMatch('"by":"pickHardest"');
  expect(JSON.stringify(trace)).toMatch('"by":"dropChoices","reason":"a drill has no choices"');
});

test('its own numbers bind: with gap(1) a word comes back after one other, as no lesson lets it', () => {
  const few = { ...request, length: 6, learner: aLearner({ history: aHistory({ [words[0]!]: {}, [words[1]!]: {} }) }) };
  const { challenges, report } = unwrap(generateSession(course, few, models, [drill]));
  expect(report.relaxations.filter(({ invariant }) => invariant === 'gap')).toEqual([]);
  expect(closest(challenges)).toBe(2);
});

test('a generator without its plan does not know it, and one with it replays its sessions', async () => {
  const store = new InMemoryCourseStore(content);
  const [course] = await store.list();
  const asked = { ...request, course: course!.id } as SessionRequest;
  await expect(new SessionGenerator(store, models).generate(asked)).rejects.toMatchObject({ kind: 'unknown-kind' });
  const generator = new SessionGenerator(store, models, [...plans, drill]);
  const session = await generator.generate(asked);
  expect(await generator.replay(session.replayToken, { ...asked, seed: 'other', now: 0 })).toEqual(session);
});

describe('over HTTP', () => {
  const server = new EmbeddedServer(new SessionApi(readConfig({ LOG_LEVEL: 'silent' })))
    .bind(CourseStore, new InMemoryCourseStore(content))
    .bind(SessionPlans, new SessionPlans([...plans, drill]));
  beforeAll(() => server.start());
  afterAll(() => server.close());

  const components = words.map((id) => ({ id, lastSeenAt: '2026-01-02T00:00:00Z', right: 3, wrong: 1 }));
  const payload = { course: course.id, kind: 'drill', length: 8, learner: { id: 'lily', components } };

  test('a unit is drilled, and the session comes again from its token', async () => {
    const drilled = { ...payload, unit: unit!.id };
    const { status, body } = await server.post('/v1/sessions', drilled);
    const session = body as Session;
    expect([status, session.kind, session.challenges.length]).toEqual([200, 'drill', 8]);
    expect(session.report.relaxations).toEqual([]);
    expectDrill(session.challenges);
    const { replayToken } = session;
    expect(await server.post('/v1/sessions/replay', { replayToken, request: drilled })).toMatchObject({
      status: 200,
      body,
    });
  });

  test('of a skill there is no drill, and the answer says what it takes: 400', async () => {
    expect(await server.post('/v1/sessions', { ...payload, skill: course.skills[0]!.id })).toMatchObject({
      status: 400,
      body: {
        faults: expect.arrayContaining([
          expect.objectContaining({ detail: expect.stringMatching(/"drill" takes a unit/) }),
        ]),
      },
    });
  });
});

test('a kind that is asked of what it does not take does not compile', () => {
  const ofUnit = { of: 'unit', unit: unit!.id } as const;
  const ofCourse = { of: 'course' } as const;
  const { kind: _, scope: __, ...rest } = request;
  const drillOf: SessionRequest = { ...rest, kind: 'drill', scope: ofUnit };
  // @ts-expect-error -- a drill takes a unit
  const drillOfCourse: SessionRequest = { ...rest, kind: 'drill', scope: ofCourse };
  // @ts-expect-error -- a lesson takes a skill
  const lessonOfCourse: SessionRequest = { ...rest, kind: 'lesson', scope: ofCourse };
  // @ts-expect-error -- its plan can be of nothing else either
  const planOfSkill: SessionPlan<'drill'> = { ...drill, of: ['skill'] };
  const refusal = (wrong: SessionRequest) => generateSession(course, wrong, models, [lesson, drill]);
  expect([drillOf, drillOfCourse, lessonOfCourse].map((each) => refusal(each).ok)).toEqual([true, false, false]);
  expect(refusal(drillOfCourse)).toMatchObject({ error: { kind: 'unfit-scope' } });
  expect(planOfSkill.of).toEqual(['skill']);
});

/** Keeps what the laws of a drill say, by a reading of their own. */
function expectDrill(challenges: Session['challenges']): void {
  expect(challenges.filter(({ form }) => form.endsWith('/choose'))).toEqual([]);
  expect(closest(challenges)).toBeGreaterThan(1);
  const inARow = challenges.map(
    ({ type }, at) => challenges.slice(at, at + 4).filter((each) => each.type === type).length,
  );
  expect(Math.max(...inARow)).toBeLessThanOrEqual(3);
}

/** How many places on from a challenge the next one about the same component stands, at the least. */
function closest(challenges: Session['challenges']): number {
  const distances = challenges.flatMap(({ about }, at) => {
    const next = challenges.findIndex((each, later) => later > at && about !== undefined && each.about === about);
    return next < 0 ? [] : [next - at];
  });
  return Math.min(Infinity, ...distances);
}
