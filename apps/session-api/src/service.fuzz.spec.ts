import { Agent, request } from 'node:http';

import { CourseStore, formNamed, replayTokenOf, type Session } from '@session-generator/domain';
import { aCourseContent, EmbeddedServer, InMemoryCourseStore } from '@session-generator/testing';
import * as fc from 'fast-check';

import { readConfig } from './config.js';
import { SessionApi } from './session-api.js';

/** Whether this is `npm run test:slow`, which runs every case, and not `npm test`, which runs a tenth or so. */
declare const atFullSize: boolean;

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
const aToken = replayTokenOf({ engine: '0.1.0', revision: 'r', seed: 's', now: 0, level: 0, digest: '0'.repeat(64) });
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

  const textOf = async (path: string, body: string): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(server.url + path, { method: 'POST', headers, body })).text();
  };

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

  const sessions = atFullSize ? 100 : 10;
  test(`${sessions * 100} bodies are answered with a session, or with a problem that is theirs`, async () => {
    const replay = (body: string): string => `{"replayToken":"${aToken}","request":${body}}`;
    await fc.assert(
      fc.asyncProperty(hundred(bodiesLike(tokensOf(valid))), async (many) => {
        const sent = many.map((body, at) =>
          at % 10 === 0 ? send('/v1/sessions/replay', replay(body)) : send('/v1/sessions', body),
        );
        await Promise.all(sent);
      }),
      { numRuns: sessions, endOnFailure: true },
    );
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(sessions * 100);
    expect(counts.get(200)).toBeGreaterThan(sessions);
    expect(counts.get(400)).toBeGreaterThan(sessions * 50);
    expect((await post('/v1/sessions', valid)).status).toBe(200);
  });

  const crafts = atFullSize ? 10 : 3;
  test(`${crafts * 100} replay tokens with any part crafted are answered with a session, or with a problem that is theirs`, async () => {
    const { replayToken } = JSON.parse(await textOf('/v1/sessions', valid)) as Session;
    const parts = replayToken.split('~');
    const crafted = fc.oneof(
      fc.constantFrom(
        '',
        '0',
        '-0',
        'NaN',
        '99',
        '9999999999999999',
        '-9999999999999999',
        '253402300800000',
        '1e9',
        '..',
      ),
      fc.constantFrom('%', '%ZZ', '%ED%A0%80', '%00', '%2e%2e%2fetc', '\ud800', 'x'.repeat(201), 'x'.repeat(10_000)),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map(encodeURIComponent),
      fc.maxSafeInteger().map(String),
      fc.stringMatching(/^[0-9a-f]{32}$/),
      fc.stringMatching(/^[0-9a-f]{64}$/),
    );
    const tokens = fc
      .array(fc.tuple(fc.nat(parts.length - 1), crafted), { minLength: 1, maxLength: 2 })
      .map((changes) => parts.map((part, at) => new Map(changes).get(at) ?? part).join('~'));
    const bodies = tokens.map((token) => JSON.stringify({ replayToken: token, request: JSON.parse(valid) as unknown }));
    await fc.assert(
      fc.asyncProperty(hundred(bodies), async (many) => {
        await Promise.all(many.map((body) => send('/v1/sessions/replay', body)));
      }),
      { numRuns: crafts, endOnFailure: true },
    );
    expect(Math.min(counts.get(200)!, counts.get(404)!, counts.get(409)!)).toBeGreaterThan(crafts / 5);
    expect(counts.get(400)).toBeGreaterThan(crafts * 30);
  });

  const answers = atFullSize ? 30 : 5;
  test(`${answers * 100} bodies of answers are answered with verdicts, or with a problem that is theirs`, async () => {
    await fc.assert(
      fc.asyncProperty(hundred(bodiesLike(tokensOf(validAnswers))), async (many) => {
        await Promise.all(many.map((body) => send('/v1/answers/grade', body)));
      }),
      { numRuns: answers, endOnFailure: true },
    );
    expect(counts.get(200)).toBeGreaterThan(answers * 3);
    expect(counts.get(400)).toBeGreaterThan(answers * 33);
    expect((await post('/v1/answers/grade', validAnswers)).status).toBe(200);
  });
});
