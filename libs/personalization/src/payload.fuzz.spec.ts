import { InvalidPayload, replayTokenOf } from '@session-generator/domain';
import * as fc from 'fast-check';

import { readReplayRequest, readSessionRequest } from './read-session-request.js';

/** Whether this is `npm run test:slow`, which runs every case, and not `npm test`, which runs a tenth or so. */
declare const atFullSize: boolean;

const defaults = { seed: 'seed', now: 0 };
const read = (body: unknown) => readSessionRequest(body, defaults);

type Json = unknown;
type JsonObject = Record<string, unknown>;

/** A payload without a fault, made anew for each run because runs spoil it. */
function payload(inColumns: boolean): JsonObject {
  const at = '2026-11-20T08:00:00Z';
  const rows = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    lastSeenAt: at,
    right: 2,
    wrong: 3,
    memory: { stability: 3, difficulty: 4 },
  }));
  const column = (key: 'id' | 'lastSeenAt' | 'right' | 'wrong' | 'memory') => rows.map((row) => row[key]);
  return {
    course: 'es-from-en',
    kind: 'lesson',
    skill: 'basics/food',
    length: 15,
    seed: 's',
    now: at,
    revision: 'r',
    avoid: ['x', 'y'],
    explain: 'off',
    answerKeys: 'inline',
    alternates: 'none',
    client: { challengeTypes: ['listen', 'arrange'] },
    learner: {
      id: 'lily',
      ability: 0,
      components: inColumns
        ? {
            id: column('id'),
            lastSeenAt: column('lastSeenAt'),
            right: column('right'),
            wrong: column('wrong'),
            memory: column('memory'),
          }
        : rows,
      recent: [
        { challenge: 'c', at },
        { challenge: 'd', at },
      ],
      mistakes: ['m', 'n'],
      constraints: { canListen: true, canSpeak: true, canType: false },
      preferences: { listen: 1, arrange: 2 },
    },
  };
}

const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Puts a value where a pointer points; as an own property, also where it is called `__proto__`. */
function put(body: Json, pointer: string, value: unknown): void {
  const steps = stepsOf(pointer);
  const last = steps.pop()!;
  const parent = steps.reduce((at, step) => (at as JsonObject)[step], body);
  Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
}

const notText = fc.constantFrom<unknown>(null, 7, '', 'x'.repeat(513), '\ud800', 'a\udc00b', [], {}, true);
const notTime = fc.constantFrom<unknown>(7, true, '', 'now', '2026-02-30T00:00:00Z', '1969-12-31T23:59:59Z', {}, []);
const notCount = fc.constantFrom<unknown>(null, -1, 0.5, 1e9 + 1, Infinity, NaN, '3', [], {});
const notObject = fc.constantFrom<unknown>(7, 'x', true, [], [{}]);
const notOneOf = fc.constantFrom<unknown>(null, 7, '', 'test', [], {});
const anything = fc.constantFrom<unknown>(null, 7, 'x', [], {});

/** Where each fault may be put, and what makes one there. Nothing here is part of another. */
const faulty = (inColumns: boolean): Record<string, fc.Arbitrary<unknown>> => {
  const cell = (row: number, key: string) => `/learner/components/${inColumns ? `${key}/${row}` : `${row}/${key}`}`;
  const cells = [0, 1, 2, 3].map((row) => ({
    [cell(row, 'id')]: notText,
    [cell(row, 'lastSeenAt')]: notTime,
    [cell(row, 'right')]: notCount,
    [cell(row, 'wrong')]: notCount,
    [`${cell(row, 'memory')}/stability`]: fc.constantFrom<unknown>(null, 0, -1, Infinity, '1'),
    [`${cell(row, 'memory')}/difficulty`]: fc.constantFrom<unknown>(null, 0.5, 10.5, NaN, '1'),
  }));
  return Object.assign(
    {
      '/course': notText,
      '/kind': notOneOf,
      '/skill': notText,
      '/length': fc.constantFrom<unknown>(null, 0, 51, 1.5, '15', Infinity, []),
      '/seed': fc.constantFrom<unknown>(null, 7, '', 'x'.repeat(201), '\udfff'),
      '/now': fc.oneof(notTime, fc.constant(null)),
      '/revision': notText,
      '/avoid/1': notText,
      '/explain': notOneOf,
      '/answerKeys': notOneOf,
      '/alternates': notOneOf,
      '/client/challengeTypes/0': fc.constantFrom<unknown>(null, 7, {}),
      '/learner/id': notText,
      '/learner/ability': fc.constantFrom<unknown>(null, 10.1, -11, '0', NaN, Infinity),
      '/learner/recent/0/challenge': notText,
      '/learner/recent/0/at': fc.oneof(notTime, fc.constant(null)),
      '/learner/recent/1': fc.oneof(notObject, fc.constant(null)),
      '/learner/mistakes/0': notText,
      '/learner/constraints/canListen': fc.constantFrom<unknown>(null, 0, 'true', {}),
      '/learner/constraints/canSpeak': fc.constantFrom<unknown>(null, 1, 'false'),
      '/learner/preferences/listen': fc.constantFrom<unknown>(null, -0.1, 10.1, '1', NaN),
      '/learner/preferences/sing': fc.constant(1),
      '/learner/name': anything,
      '/learner/constraints/canRead': anything,
      '/client/version': anything,
      '/lenght': anything,
      '/__proto__': anything,
      '/constructor': anything,
      '/a~1b~0c': anything,
    },
    ...cells,
  );
};

/** Some faults, and where they are. */
const spoilt = fc.boolean().chain((inColumns) => {
  const places = faulty(inColumns);
  return fc
    .uniqueArray(fc.constantFrom(...Object.keys(places)), { minLength: 1, maxLength: 45 })
    .chain((pointers) => fc.tuple(fc.constant(pointers), fc.tuple(...pointers.map((pointer) => places[pointer]!))))
    .map(([pointers, values]) => {
      const body = payload(inColumns);
      pointers.forEach((pointer, at) => put(body, pointer, values[at]));
      return { body, pointers };
    });
});

const pointersOf = (readBody: () => unknown): { readonly pointers: readonly string[]; readonly total: number } => {
  try {
    readBody();
    return { pointers: [], total: 0 };
  } catch (error) {
    if (!(error instanceof InvalidPayload)) throw error;
    return { pointers: error.faults.map(({ pointer }) => pointer), total: error.total };
  }
};

jest.setTimeout(60_000);

describe('any payload', () => {
  test.each([false, true])('without a fault is taken (in columns: %s)', (inColumns) => {
    expect(pointersOf(() => read(payload(inColumns)))).toEqual({ pointers: [], total: 0 });
  });

  test('with faults is told of just those: the pointers named are the pointers spoilt', () => {
    fc.assert(
      fc.property(spoilt, ({ body, pointers }) => {
        const named = pointersOf(() => read(body));
        expect([...named.pointers].sort()).toEqual([...pointers].sort());
        expect(named.total).toBe(pointers.length);
      }),
      { numRuns: atFullSize ? 1_000 : 100 },
    );
  });

  test('for a replay is told of the same, below /request', () => {
    const token = { engine: '1', revision: 'r', seed: 's', now: 0, level: 0, digest: '0'.repeat(64) };
    const replayToken = replayTokenOf(token);
    fc.assert(
      fc.property(spoilt, ({ body, pointers }) => {
        const named = pointersOf(() => readReplayRequest({ replayToken, request: body })).pointers;
        expect([...named].sort()).toEqual(pointers.map((pointer) => `/request${pointer}`).sort());
      }),
      { numRuns: atFullSize ? 200 : 50 },
    );
  });

  const oddities = fc.constantFrom<unknown>(
    ...[null, undefined, '', 0, -0, 1e308, -1e308, NaN, Infinity, true, '\ud800', '__proto__', [], {}, [[[[]]]]],
    ...['x'.repeat(100_000), Array(6_000).fill('a'), Array(20).fill({}), JSON.parse('{"__proto__":{"id":"x"}}')],
    ...[{ length: 3 }, { id: { length: 1e9 } }, { toString: null }, Object.create(null), deep(5_000)],
  );
  const places = [...new Set([false, true].flatMap((inColumns) => Object.keys(faulty(inColumns))))].flatMap((pointer) =>
    stepsOf(pointer).map((_step, depth) =>
      pointer
        .split('/')
        .slice(0, depth + 2)
        .join('/'),
    ),
  );
  const wrecked = fc
    .tuple(
      fc.boolean(),
      fc.array(fc.tuple(fc.constantFrom(...places), fc.oneof(oddities, fc.anything())), { minLength: 1, maxLength: 4 }),
    )
    .map(([inColumns, changes]) => {
      const body = payload(inColumns);
      for (const [pointer, value] of changes) {
        try {
          put(body, pointer, value);
        } catch {
          // An earlier change has taken the place away.
        }
      }
      return body;
    });

  test('whatever it is, is taken or refused with its faults, and never anything else', () => {
    const numRuns = atFullSize ? 10_000 : 1_000;
    const outcomes = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.oneof({ weight: 4, arbitrary: wrecked }, fc.anything({ withNullPrototype: true }), fc.jsonValue()),
        (body) => {
          const { pointers, total } = pointersOf(() => read(body));
          if (pointers.length !== Math.min(total, 50)) throw new Error(`${pointers.length} of ${total} are named`);
          outcomes[total === 0 ? 'taken' : 'refused']++;
        },
      ),
      { numRuns },
    );
    expect(outcomes.taken).toBeGreaterThan(numRuns / 500);
    expect(outcomes.refused).toBeGreaterThan(numRuns / 2);
  });
});

function deep(levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { id: value };
  return value;
}
