import { Agent, request } from 'node:http';

import { CourseStore, formNamed } from '@session-generator/domain';
import { aCourseContent, EmbeddedServer, InMemoryCourseStore } from '@session-generator/testing';
import * as fc from 'fast-check';

import { readConfig } from './config.js';
import { SessionApi } from './session-api.js';

jest.setTimeout(60_000);

const component = { id: 'basics/food/w/pan', lastSeenAt: '2026-11-20T08:00:00Z', right: 2, wrong: 1 };
const valid = JSON.stringify({
  course: 'es-from-en',
  kind: 'lesson',
  skill: 'basics/food',
  length: 3,
  client: { challengeTypes: ['select-meaning', 'arrange', 'translate'] },
  learner: { id: 'lily', components: [component], recent: [], mistakes: ['m'], preferences: { listen: 1 } },
});
const { challenges } = aCourseContent();
const validAnswers = JSON.stringify({
  course: 'es-from-en',
  answers: [
    ...challenges.slice(0, 3).map(({ id, accepted }) => ({ challenge: id, answer: accepted[0] })),
    { challenge: challenges.find(({ form }) => formNamed(form).way === 'choose')!.id, choice: 'a', seed: 's' },
  ],
});
const tokensOf = (body: string): readonly string[] => body.match(/"[^"]*"|\d+|[[\]{}:,]/g)!;

/** Pieces of JSON, right and wrong: numbers that overflow, halves of characters, prototypes, depth and size. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      'null',
      'true',
      '1e999',
      '-1e999',
      '-0',
      '0.1',
      '1e-400',
      '99999999999999999999',
      '""',
      '"\\ud800"',
      '"\\u0000"',
    ],
    ...[
      '"__proto__"',
      '"constructor"',
      '{"__proto__":{"course":"x"}}',
      '[[[[]]]]',
      '{}',
      '[]',
      '"2026-02-30T00:00:00Z"',
    ],
    ...[
      '}',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\u0000',
      '{"a":1,"a":2}',
      '['.repeat(500) + ']'.repeat(500),
      `"${'x'.repeat(5_000)}"`,
    ],
  ),
  fc.json({ maxDepth: 4 }),
);

/** The tokens of a valid payload with some replaced, taken out or doubled; and JSON of any kind. */
const bodiesLike = (tokens: readonly string[]) =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .array(fc.tuple(fc.nat(tokens.length - 1), fc.oneof(pieces, fc.constant(''), fc.constantFrom(...tokens))), {
          maxLength: 3,
        })
        .map((changes) => {
          const changed = new Map(changes);
          return tokens.map((token, at) => changed.get(at) ?? token).join('');
        }),
    },
    fc.json(),
    fc.string(),
  );

describe('no payload at all makes the service fail', () => {
  const server = new EmbeddedServer(new SessionApi(readConfig({ LOG_LEVEL: 'silent' }))).bind(
    CourseStore,
    new InMemoryCourseStore(aCourseContent()),
  );
  beforeAll(() => server.start());
  afterAll(() => server.close());

  // A socket each for 16 at a time: `fetch` would take longer than all else.
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  afterAll(() => agent.destroy());

  const post = (path: string, body: string) =>
    new Promise<{ readonly status: number; readonly type: string }>((answered, failed) => {
      const headers = { 'content-type': 'application/json' };
      const sent = request(server.url + path, { method: 'POST', agent, headers }, (reply) => {
        reply.resume().once('end', () => answered({ status: reply.statusCode!, type: reply.headers['content-type']! }));
      });
      sent.once('error', failed).end(body);
    });

  const counts = new Map<number, number>();
  beforeEach(() => counts.clear());
  const send = async (path: string, body: string): Promise<void> => {
    const { status, type } = await post(path, body);
    counts.set(status, (counts.get(status) ?? 0) + 1);
    const expected = status === 200 ? 'application/json' : 'application/problem+json';
    if (![200, 400, 404, 409].includes(status) || !type.startsWith(expected)) throw new Error(`${status} for ${body}`);
  };
  const hundred = (arbitrary: fc.Arbitrary<string>) =>
    fc.array(arbitrary, { minLength: 100, maxLength: 100, size: 'max' });

  test('10,000 bodies are answered with a session, or with a problem that is theirs', async () => {
    const replay = (body: string): string => `{"replayToken":"sg1~x","request":${body}}`;
    await fc.assert(
      fc.asyncProperty(hundred(bodiesLike(tokensOf(valid))), async (many) => {
        const sent = many.map((body, at) =>
          at % 10 === 0 ? send('/v1/sessions/replay', replay(body)) : send('/v1/sessions', body),
        );
        await Promise.all(sent);
      }),
      { numRuns: 100, endOnFailure: true },
    );
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(10_000);
    expect(counts.get(200)).toBeGreaterThan(100);
    expect(counts.get(400)).toBeGreaterThan(5_000);
    expect((await post('/v1/sessions', valid)).status).toBe(200);
  });

  test('3,000 bodies of answers are answered with verdicts, or with a problem that is theirs', async () => {
    await fc.assert(
      fc.asyncProperty(hundred(bodiesLike(tokensOf(validAnswers))), async (many) => {
        await Promise.all(many.map((body) => send('/v1/answers/grade', body)));
      }),
      { numRuns: 30, endOnFailure: true },
    );
    expect(counts.get(200)).toBeGreaterThan(100);
    expect(counts.get(400)).toBeGreaterThan(1_000);
    expect((await post('/v1/answers/grade', validAnswers)).status).toBe(200);
  });
});
