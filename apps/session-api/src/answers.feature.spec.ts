import {
  AnswerGrader,
  answerOfChoice,
  challengeTypeNames,
  CourseStore,
  type Challenge,
  type ChallengeTypeName,
  type GradedAnswer,
  type GradedAnswers,
  type Session,
} from '@session-generator/domain';
import { aCourseContent, EmbeddedServer, InMemoryCourseStore, instanceOf, mockPort } from '@session-generator/testing';
import { anything, when } from 'ts-mockito';

import { readConfig } from './config.js';
import { SessionApi } from './session-api.js';

const quiet = readConfig({ LOG_LEVEL: 'silent' });
const content = aCourseContent();
const accepted = new Map(content.challenges.map((challenge) => [challenge.id, challenge.accepted]));

describe('POST /v1/answers/grade', () => {
  const server = new EmbeddedServer(new SessionApi(quiet)).bind(CourseStore, new InMemoryCourseStore(content));
  beforeAll(() => server.start());
  afterAll(() => server.close());

  const grade = async (payload: object): Promise<GradedAnswers> => {
    const { status, body } = await server.post('/v1/answers/grade', payload);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body as GradedAnswers;
  };

  const components = content.components.map(({ id }) => ({
    id,
    lastSeenAt: '2026-11-01T08:00:00Z',
    right: 2,
    wrong: 1,
  }));

  /** A practice of challenges of one type, whose keys were withheld. */
  const withheld = async (type: ChallengeTypeName): Promise<Session> => {
    const { status, body } = await server.post('/v1/sessions', {
      course: 'es-from-en',
      kind: 'practice',
      client: { challengeTypes: [type] },
      answerKeys: 'withheld',
      learner: { id: 'lily', components },
    });
    expect(status).toBe(200);
    return body as Session;
  };

  /** What a learner sends who is right, and some who are wrong, from what was shown. */
  const rightAnswer = ({ id, choices, tokens, joiner = ' ', pairs }: Challenge): string => {
    const [best] = accepted.get(id)!;
    if (choices) return answerOfChoice(choices.find((choice) => accepted.get(id)!.includes(answerOfChoice(choice)))!);
    if (tokens) return inOrder(tokens, best!).join(joiner);
    if (pairs) {
      const line = new Map(best!.split('\n').map((each) => [each.split(' = ')[0]!, each]));
      return pairs.map(({ left }) => line.get(left)!).join('\n');
    }
    return best!;
  };
  const wrongAnswers = (challenge: Challenge): readonly string[] => {
    const { choices, tokens, joiner = ' ', pairs } = challenge;
    const right = rightAnswer(challenge);
    if (choices) return choices.map(answerOfChoice).filter((text) => text !== right);
    if (tokens) return [tokens.join(joiner), ''];
    if (pairs)
      return [pairs.map(({ left }, at) => `${left} = ${pairs.at(at - 1)!.right}`).join('\n'), ''].filter(
        (answer) => answer !== right,
      );
    return ['', 'zzz'];
  };

  test.each(challengeTypeNames)(
    'of %s without its key, what is right is right and what is wrong is wrong',
    async (type) => {
      const { course, revision, challenges } = await withheld(type);
      expect(challenges.filter((challenge) => challenge.type !== type || challenge.answerKey)).toEqual([]);
      const expected = challenges.flatMap((challenge) => [
        { challenge: challenge.id, answer: rightAnswer(challenge), outcome: 'right' },
        ...wrongAnswers(challenge).map((answer) => ({ challenge: challenge.id, answer, outcome: 'wrong' })),
      ]);
      expect(expected.length).toBeGreaterThan(2);
      const answers = expected.map(({ challenge, answer }) => ({ challenge, answer }));
      const graded = await grade({ course, revision, answers });
      expect({ course: graded.course, revision: graded.revision }).toEqual({ course, revision });
      const outcomes = graded.verdicts.map((verdict, at) => {
        const { challenge, outcome } = known(verdict);
        return { ...answers[at], challenge, outcome };
      });
      expect(outcomes).toEqual(expected);
    },
  );

  const only = (verdicts: GradedAnswers['verdicts']): GradedAnswer => {
    expect(verdicts).toHaveLength(1);
    return known(verdicts[0]!);
  };

  test('one answer is sent plainly, and is told why it is what it is', async () => {
    const typed = content.challenges.find(
      ({ form, accepted: [best = ''] }) => form === 'translate/from-learning/type' && best.startsWith('I eat'),
    )!;
    const answer = typed.accepted[0]!.replace('eat', 'drink');
    const { verdicts, ...of } = await grade({ course: 'es-from-en', challenge: typed.id, answer });
    expect(of).toEqual({ course: 'es-from-en', revision: expect.any(String) });
    expect(only(verdicts)).toMatchObject({
      challenge: typed.id,
      outcome: 'wrong',
      reasons: [{ kind: 'wrong-word', answered: 'drink', expected: 'eat' }],
      closest: typed.accepted[0],
      diff: expect.arrayContaining([{ kind: 'wrong', answered: 'drink', expected: 'eat' }]),
      credit: expect.any(Number),
    });
  });

  test('an answer of 10,000 characters is wrong', async () => {
    const [{ id } = { id: '' }] = content.challenges;
    expect(
      only((await grade({ course: 'es-from-en', challenge: id, answer: 'a '.repeat(5_000) })).verdicts).outcome,
    ).toBe('wrong');
  });

  test('no answers have no verdicts', async () => {
    expect((await grade({ course: 'es-from-en', answers: [] })).verdicts).toEqual([]);
  });

  test('an unknown challenge among many is told in its place, and the others are graded', async () => {
    const [first] = content.challenges;
    const answers = ['x', first!.id, 'y'].map((challenge) => ({ challenge, answer: '' }));
    const { verdicts } = await grade({ course: 'es-from-en', answers });
    const told = (challenge: string) => ({
      challenge,
      unknown: expect.stringContaining('Send the revision of the session'),
    });
    expect(verdicts).toEqual([told('x'), expect.objectContaining({ outcome: 'wrong' }), told('y')]);
  });

  test('an unknown challenge by itself is not found: 404', async () => {
    const body = { course: 'es-from-en', challenge: 'x', answer: 'a' };
    expect(await server.post('/v1/answers/grade', body)).toMatchObject({
      status: 404,
      body: { type: 'urn:session-generator:problem:unknown-challenge', challenges: ['x'] },
    });
  });

  test.each(['select-picture', 'select-meaning', 'judge'] as const)(
    'of %s, the id of a choice has the verdict of its text, by the seed of the session',
    async (type) => {
      const { course, revision, seed, challenges } = await withheld(type);
      const chosen = challenges.flatMap(({ id, choices }) => choices!.map((choice) => ({ challenge: id, choice })));
      const byId = await grade({
        ...{ course, revision, seed },
        answers: chosen.map(({ challenge, choice }) => ({ challenge, choice: choice.id })),
      });
      const byText = await grade({
        ...{ course, revision },
        answers: chosen.map(({ challenge, choice }) => ({ challenge, answer: answerOfChoice(choice) })),
      });
      expect(byId).toEqual(byText);
      const rights = byId.verdicts.filter((verdict) => known(verdict).outcome === 'right');
      expect(rights).toHaveLength(challenges.length);
      const { challenge, choice } = chosen.at(-1)!;
      const single = await grade({ course, revision, seed, challenge, choice: choice.id });
      expect(single.verdicts).toEqual(byId.verdicts.slice(-1));
    },
  );

  test('a choice that was not shown, or has no seed, is told: 400', async () => {
    const { course, seed, challenges } = await withheld('select-meaning');
    const [{ id: challenge } = { id: '' }] = challenges;
    const grading = (body: object) => server.post('/v1/answers/grade', { course, challenge, ...body });
    expect(await grading({ choice: 'z', seed })).toMatchObject({
      status: 400,
      body: { faults: [{ pointer: '/choice', detail: expect.stringContaining('The choices shown are a, b, c, d') }] },
    });
    expect(await grading({ choice: 'a' })).toMatchObject({
      status: 400,
      body: { faults: [{ pointer: '/seed', detail: expect.stringContaining('Send the `seed` of the session') }] },
    });
  });

  test.each([
    ['course', { course: 'xx-from-en' }, 'unknown-course'],
    ['revision', { revision: 'r0' }, 'unknown-revision'],
  ])('an unknown %s is not found: 404', async (_case, change, kind) => {
    const body = { course: 'es-from-en', challenge: 'x', answer: 'a', ...change };
    expect(await server.post('/v1/answers/grade', body)).toMatchObject({
      status: 404,
      body: { type: `urn:session-generator:problem:${kind}` },
    });
  });

  test('every fault is named at once: 400', async () => {
    const body = {
      cuorse: 'es-from-en',
      answers: [
        { challenge: 7, answer: 'a' },
        { anwser: 'a', challenge: 'x' },
      ],
    };
    expect(await server.post('/v1/answers/grade', body)).toMatchObject({
      status: 400,
      body: {
        total: 5,
        faults: [
          { pointer: '/cuorse', detail: 'Not known: did you mean "course"?' },
          { pointer: '/course' },
          { pointer: '/answers/0/challenge' },
          { pointer: '/answers/1/anwser', detail: 'Not known: did you mean "answer"?' },
          { pointer: '/answers/1/answer' },
        ],
      },
    });
  });

  test('no cache keeps a verdict, and another method is told which to use', async () => {
    const { headers } = await server.post('/v1/answers/grade', { course: 'es-from-en', answers: [] });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(await server.get('/v1/answers/grade')).toMatchObject({ status: 405 });
  });
});

test('a grader that fails is a fault of ours: 500', async () => {
  const [courses, answers] = [mockPort<CourseStore>(), mockPort<AnswerGrader>()];
  when(courses.list()).thenResolve([]);
  when(answers.grade(anything())).thenReject(new Error('secret'));
  const server = new EmbeddedServer(new SessionApi(quiet))
    .bind(CourseStore, instanceOf(courses))
    .bind(AnswerGrader, instanceOf(answers));
  await server.start();
  const { status, body } = await server.post('/v1/answers/grade', { course: 'x', challenge: 'x', answer: '' });
  await server.close();
  expect(status).toBe(500);
  expect(JSON.stringify(body)).not.toContain('secret');
});

const known = (verdict: GradedAnswers['verdicts'][number]): GradedAnswer => {
  if ('unknown' in verdict) throw new Error(verdict.unknown);
  return verdict;
};

/** The tokens of a bank that build a text, in the order in which they stand in it. */
function inOrder(tokens: readonly string[], text: string): readonly string[] {
  const letters = (part: string) => part.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  let rest = letters(text);
  const left = [...tokens].sort((one, other) => other.length - one.length);
  const chosen: string[] = [];
  while (rest !== '') {
    const at = left.findIndex((token) => rest.startsWith(letters(token)));
    if (at < 0) return chosen;
    const [token = ''] = left.splice(at, 1);
    rest = rest.slice(letters(token).length);
    chosen.push(token);
  }
  return chosen;
}
