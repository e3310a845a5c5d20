import {
  asId,
  CourseStore,
  CourseUnavailable,
  plans,
  practice,
  type Session,
  SessionGenerator,
  UnknownCourse,
  UnknownKind,
} from '@session-generator/domain';
import { aCourseContent, EmbeddedServer, InMemoryCourseStore, instanceOf, mockPort } from '@session-generator/testing';
import { anything, capture, verify, when } from 'ts-mockito';

import { readConfig } from './config.js';
import { Log } from './log.js';
import { SessionPlans } from './session-plans.js';
import { SessionApi } from './session-api.js';

const quiet = readConfig({ LOG_LEVEL: 'silent' });

const lily = {
  course: 'es-from-en',
  kind: 'lesson',
  skill: 'basics/food',
  length: 5,
  learner: { id: 'lily' },
};

describe('POST /v1/sessions', () => {
  const server = new EmbeddedServer(new SessionApi(quiet)).bind(CourseStore, new InMemoryCourseStore(aCourseContent()));
  beforeAll(() => server.start());
  afterAll(() => server.close());

  const session = async (payload: object) => {
    const { status, body } = await server.post('/v1/sessions', payload);
    expect(status).toBe(200);
    return body as Session;
  };

  test('gives a lesson of as many challenges as asked, each with its answer key', async () => {
    const { challenges, report, kind, course } = await session(lily);
    expect({ kind, course, got: report.got }).toEqual({ kind: 'lesson', course: 'es-from-en', got: challenges.length });
    for (const challenge of challenges) {
      expect(challenge).toMatchObject({
        id: expect.any(String),
        type: expect.any(String),
        successProbability: expect.any(Number),
      });
      expect(challenge.answerKey?.accepted).toContain(challenge.answerKey?.best);
    }
  });

  test('echoes the seed and the time that it chose, and with them gives the same session again', async () => {
    const first = await session(lily);
    expect(Date.parse(first.now)).toBeGreaterThan(Date.now() - 60_000);
    expect(await session({ ...lily, seed: first.seed, now: first.now })).toEqual(first);
  });

  test('answers two requests that name no seed with two seeds', async () => {
    expect((await session(lily)).seed).not.toBe((await session(lily)).seed);
  });

  test('withholds answer keys, explains and gives stand-ins where it is asked to', async () => {
    const { challenges, trace, alternates } = await session({
      ...lily,
      answerKeys: 'withheld',
      explain: 'full',
      alternates: 'full',
    });
    expect(challenges.some(({ answerKey }) => answerKey)).toBe(false);
    expect(trace).toMatchObject({ picked: expect.any(Array), turnedAway: expect.any(Array) });
    expect(Object.keys(alternates!)).toEqual(challenges.map(({ id }) => id));
  });

  test('counts the components that the course does not have', async () => {
    const components = { id: ['basics/food/w/nada'], lastSeenAt: ['2026-01-01T00:00:00Z'], right: [1], wrong: [0] };
    const { report } = await session({ ...lily, learner: { id: 'lily', components } });
    expect(report.ignored.components).toBe(1);
  });

  test('gives a practice of nothing known as no challenges, and says so', async () => {
    const { challenges, report } = await session({ course: 'es-from-en', kind: 'practice', learner: { id: 'lily' } });
    expect(challenges).toEqual([]);
    expect(report.relaxations).toMatchObject([{ invariant: 'length' }]);
  });

  test('no cache keeps a session', async () => {
    expect((await server.post('/v1/sessions', lily)).headers.get('cache-control')).toBe('no-store');
  });

  test('names every fault of a payload at once: 400', async () => {
    const { status, headers, body } = await server.post('/v1/sessions', {
      ...lily,
      lenght: 3,
      length: 51,
      learner: { id: '', components: [{ id: 'a', lastSeenAt: 'yesterday', right: 1, wrong: 0 }] },
    });
    expect(status).toBe(400);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({
      type: 'urn:session-generator:problem:invalid-payload',
      title: 'The payload is not valid',
      status: 400,
      total: 4,
      faults: [
        { pointer: '/lenght', detail: 'Not known: did you mean "length"?' },
        { pointer: '/length', detail: 'Send a whole number from 1 to 50, or leave it out for 15.' },
        { pointer: '/learner/id' },
        { pointer: '/learner/components/0/lastSeenAt' },
      ],
    });
  });

  test.each([
    ['an unknown course', { course: 'xx-from-en' }, 'unknown-course'],
    ['a path for a course', { course: '../../etc/passwd' }, 'unknown-course'],
    ['an unknown revision', { revision: 'r0' }, 'unknown-revision'],
    ['an unknown skill', { skill: 'basics/nothing' }, 'unknown-skill'],
    ['an unknown unit', { kind: 'practice', skill: undefined, unit: 'nothing' }, 'unknown-unit'],
  ])('%s is not found: 404', async (_case, change, kind) => {
    expect(await server.post('/v1/sessions', { ...lily, ...change })).toMatchObject({
      status: 404,
      body: { type: `urn:session-generator:problem:${kind}`, status: 404 },
    });
  });

  test.each([
    ['course', { course: 'es-form-en' }, ['es-from-en'], '/v1/courses lists'],
    ['skill', { skill: 'basics/fod' }, ['basics/food'], '/v1/courses/es-from-en lists'],
    ['skill without its unit', { skill: 'FOOD' }, ['basics/food'], '/v1/courses/es-from-en lists'],
    ['unit', { kind: 'practice', skill: undefined, unit: 'basic' }, ['basics'], '/v1/courses/es-from-en lists'],
    ['skill that is like none', { skill: 'x'.repeat(512) }, [], '/v1/courses/es-from-en lists'],
  ])('an unknown %s is told which it may have meant, and where all are listed', async (_case, change, ids, place) => {
    const { body } = await server.post('/v1/sessions', { ...lily, ...change });
    const { nearest, detail } = body as { readonly nearest: readonly string[]; readonly detail: string };
    expect(nearest).toEqual(ids);
    expect(detail).toContain(place);
    for (const id of ids) expect(detail).toContain(`Did you mean "${id}"`);
  });

  const form = 'application/x-www-form-urlencoded';
  const json = 'application/json';
  test.each([
    ['malformed JSON', 400, 'malformed-json', json, '{"course": "es'],
    ['no body', 400, 'invalid-payload', json, undefined],
    ['a text in JSON', 400, 'malformed-json', json, '"lesson"'],
    ['a list', 400, 'invalid-payload', json, '[]'],
    ['a list 100,000 deep', 400, 'invalid-payload', json, '['.repeat(100_000) + ']'.repeat(100_000)],
    ['more than 1 MB', 413, 'payload-too-large', json, `{"seed":"${'x'.repeat(1_048_576)}"}`],
    ['a form', 415, 'unsupported-media-type', form, 'course=es'],
    ['an unknown character set', 415, 'unsupported-media-type', `${json}; charset=ebcdic`, '{}'],
  ])('%s: %i, %s', async (_case, status, kind, type, body) => {
    const headers = { 'content-type': type };
    const reply = await server.request('POST', '/v1/sessions', body === undefined ? { headers } : { headers, body });
    expect(reply).toMatchObject({ status, body: { type: `urn:session-generator:problem:${kind}`, status } });
  });

  test('takes exactly 1 MB', async () => {
    const text = JSON.stringify(lily);
    const body = text + ' '.repeat(1_048_576 - text.length);
    const headers = { 'content-type': 'application/json' };
    expect((await server.request('POST', '/v1/sessions', { body, headers })).status).toBe(200);
  });

  test('another method is told which to use: 405', async () => {
    const { status, headers, body } = await server.get('/v1/sessions');
    expect({ status, allow: headers.get('allow') }).toEqual({ status: 405, allow: 'POST' });
    expect(body).toMatchObject({ type: 'urn:session-generator:problem:method-not-allowed' });
  });
});

describe('POST /v1/sessions/replay', () => {
  const server = new EmbeddedServer(new SessionApi(quiet)).bind(CourseStore, new InMemoryCourseStore(aCourseContent()));
  beforeAll(() => server.start());
  afterAll(() => server.close());

  test('gives the session again from its token and its request', async () => {
    const { body } = await server.post('/v1/sessions', lily);
    const { replayToken } = body as Session;
    expect(await server.post('/v1/sessions/replay', { replayToken, request: lily })).toMatchObject({
      status: 200,
      body: body as object,
    });
  });

  test('a request that the session was not made of: 409, and what differs', async () => {
    const { body } = await server.post('/v1/sessions', lily);
    const { replayToken } = body as Session;
    expect(await server.post('/v1/sessions/replay', { replayToken, request: { ...lily, length: 6 } })).toMatchObject({
      status: 409,
      body: {
        type: 'urn:session-generator:problem:replay-mismatch',
        differs: ['the request is not the one that the session was made of'],
      },
    });
  });

  test('a token of a revision that is not known: 404; of another engine: 409', async () => {
    const { body } = await server.post('/v1/sessions', lily);
    const { replayToken } = body as Session;
    const replay = async (at: number, part: string) => {
      const crafted = replayToken.split('~').with(at, part).join('~');
      return (await server.post('/v1/sessions/replay', { replayToken: crafted, request: lily })).status;
    };
    expect([await replay(1, '9.9.9'), await replay(2, 'r0'), await replay(2, '..%2F..%2Fetc')]).toEqual([
      409, 404, 404,
    ]);
  });

  test.each([
    ['no token', 'x'],
    ['a time that cannot be', [3, '-9999999999999999']],
    ['a time in words', [3, 'NaN']],
    ['an unknown level', [4, '99']],
    ['a digest that is none', [5, 'digest']],
    ['no seed', [6, '']],
    ['a seed that is too long', [6, 's'.repeat(201)]],
    ['half a character', [6, '\ud800']],
    ['a broken percent-encoding', [6, '%E0%A4%A']],
    ['half a megabyte', [6, 's'.repeat(500_000)]],
  ] as const)('a token with a part that cannot be is a fault of the body: 400, %s', async (_case, change) => {
    const { body } = await server.post('/v1/sessions', lily);
    const parts = (body as Session).replayToken.split('~');
    const replayToken = typeof change === 'string' ? change : parts.with(change[0], change[1]).join('~');
    expect(await server.post('/v1/sessions/replay', { replayToken, request: lily })).toMatchObject({
      status: 400,
      body: { type: 'urn:session-generator:problem:invalid-payload', faults: [{ pointer: '/replayToken' }] },
    });
  });

  test('the faults of the request stand below /request: 400', async () => {
    expect(await server.post('/v1/sessions/replay', { request: { ...lily, kind: 'test' } })).toMatchObject({
      status: 400,
      body: { total: 2, faults: [{ pointer: '/replayToken' }, { pointer: '/request/kind' }] },
    });
  });
});

describe('a kind of session that a team brings', () => {
  const sessions = mockPort<SessionGenerator>();
  const server = new EmbeddedServer(new SessionApi(quiet))
    .bind(CourseStore, new InMemoryCourseStore(aCourseContent()))
    .bind(SessionGenerator, instanceOf(sessions))
    .bind(SessionPlans, new SessionPlans([...plans, { ...practice, kind: 'exam' as 'practice', of: ['unit'] }]));
  beforeAll(() => server.start());
  afterAll(() => server.close());
  const exam = { ...lily, kind: 'exam', skill: undefined };

  test('reaches the generator', async () => {
    when(sessions.generate(anything())).thenResolve({ kind: 'exam' } as never);
    expect(await server.post('/v1/sessions', { ...exam, unit: 'basics' })).toMatchObject({ status: 200 });
    const [request] = capture(sessions.generate).last();
    expect(request).toMatchObject({ kind: 'exam', scope: { of: 'unit', unit: 'basics' } });
  });

  test('is told what it is of, and is offered where another is not known: 400', async () => {
    expect((await server.post('/v1/sessions', exam)).body).toMatchObject({
      faults: [{ pointer: '/unit', detail: 'Send the id of a unit, such as "basics". Kind "exam" takes a unit.' }],
    });
    expect((await server.post('/v1/sessions', { ...exam, kind: 'test' })).body).toMatchObject({
      faults: [{ pointer: '/kind', detail: 'Send "lesson" or "practice" or "exam".' }],
    });
  });

  test('that has no plan is told which have: 400', async () => {
    when(sessions.generate(anything())).thenReject(new UnknownKind('exam', ['lesson', 'practice']));
    expect(await server.post('/v1/sessions', { ...exam, unit: 'basics' })).toMatchObject({
      status: 400,
      body: { type: 'urn:session-generator:problem:unknown-kind', kinds: ['lesson', 'practice'] },
    });
  });
});

describe('when what stands behind fails', () => {
  const courses = mockPort<CourseStore>();
  const sessions = mockPort<SessionGenerator>();
  const log = mockPort<Log>();
  const server = new EmbeddedServer(new SessionApi(quiet))
    .bind(CourseStore, instanceOf(courses))
    .bind(SessionGenerator, instanceOf(sessions))
    .bind(Log, instanceOf(log));
  beforeAll(() => {
    when(courses.list()).thenResolve([]);
    return server.start();
  });
  afterAll(() => server.close());

  test('a course that cannot be read: 503, when to try again, and not where courses are kept', async () => {
    when(sessions.generate(anything())).thenReject(new CourseUnavailable('es-from-en', 'folder /secret is torn'));
    const { status, headers, body } = await server.post('/v1/sessions', lily);
    expect({ status, wait: headers.get('retry-after') }).toEqual({ status: 503, wait: '5' });
    expect(body).toMatchObject({ type: 'urn:session-generator:problem:course-unavailable' });
    expect(JSON.stringify(body)).not.toContain('secret');
    verify(log.error(anything(), 'A course cannot be read')).once();
  });

  test.each([
    ['fails', () => when(courses.list()).thenReject(new Error('gone'))],
    ['never comes', () => when(courses.list()).thenReturn(new Promise(() => undefined))],
  ])('an unknown course is told so without a hint if the list of courses %s: 404', async (_case, prepare) => {
    prepare();
    when(sessions.generate(anything())).thenReject(new UnknownCourse('es'));
    expect(await server.post('/v1/sessions', lily)).toMatchObject({ status: 404, body: { nearest: [] } });
  });

  test('a fault of ours: 500 without details, which are in the log', async () => {
    when(sessions.generate(anything())).thenReject(new Error('secret'));
    const { status, headers, body } = await server.post('/v1/sessions', lily, { 'x-request-id': 'call-7' });
    expect(status).toBe(500);
    expect(body).toMatchObject({ type: 'urn:session-generator:problem:internal', requestId: 'call-7' });
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(headers.get('x-request-id')).toBe('call-7');
    verify(log.error(anything(), 'A request failed')).once();
  });

  test('an id that a log should not hold is replaced', async () => {
    when(sessions.generate(anything())).thenReject(new Error('secret'));
    const { headers } = await server.post('/v1/sessions', lily, { 'x-request-id': 'a "quoted" one' });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a course is asked for as it was sent', async () => {
    when(courses.open(asId('../x'))).thenReject(new CourseUnavailable('../x', 'nowhere'));
    expect((await server.get('/v1/courses/..%2Fx')).status).toBe(503);
  });
});
