import type { ComponentHistory, Learner, MemoryState } from '@session-generator/domain';

import { columns, type Decided, envelopeOf, type Every, learnerOf, memories } from './digest.js';
import { readSessionRequest } from './read-session-request.js';

const defaults = { seed: 'seed', now: 0 };
const seen = { lastSeenAt: '2026-11-20T08:00:00Z', right: 3, wrong: 1 };
const body = {
  course: 'es-from-en',
  kind: 'practice',
  learner: {
    id: 'lily',
    components: [
      { ...seen, id: 'ab' },
      { ...seen, id: 'c' },
    ],
  },
};
const digest = (changes: object = {}, learner: object = {}): string =>
  readSessionRequest({ ...body, learner: { ...body.learner, ...learner }, ...changes }, defaults).digest;

describe('the digest of a request', () => {
  test.each([
    ['a seed', { seed: 'other' }],
    ['a time', { now: '2026-01-01T00:00:00Z' }],
    ['a revision', { revision: 'r' }],
    ['a default that is spelt out', { length: 15, explain: 'off', client: {} }],
    ['a type that is not known here', { client: { challengeTypes: [...'abc', ...types()] } }],
    ['the order of types', { client: { challengeTypes: types().reverse() } }],
  ])('does not change with %s', (_case, changes) => {
    expect(digest(changes)).toBe(digest());
  });

  test('is the same for a history in columns', () => {
    const { lastSeenAt, right, wrong } = seen;
    const both = <Value>(value: Value) => [value, value];
    const components = { id: ['ab', 'c'], lastSeenAt: both(lastSeenAt), right: both(right), wrong: both(wrong) };
    expect(digest({}, { components })).toBe(digest());
  });

  test('is the same for a time that is written in another way, and for 0 and -0', () => {
    const zero = (components: object[]) => digest({}, { components });
    expect(zero([{ ...seen, id: 'a', lastSeenAt: '2026-11-20T08:00Z', wrong: -0 }])).toBe(
      zero([{ ...seen, id: 'a', lastSeenAt: '2026-11-20T08:00:00.000Z', wrong: 0 }]),
    );
  });

  test('is another for every other difference', () => {
    const { learner } = body;
    const [first, second] = learner.components as [object, object];
    const of = (...components: object[]) => digest({}, { components });
    const digests = [
      digest(),
      digest({ course: 'fr-from-en' }),
      digest({ kind: 'lesson', skill: 's' }),
      digest({ skill: 's' }),
      digest({ unit: 's' }),
      digest({ length: 16 }),
      digest({ explain: 'full' }),
      digest({ answerKeys: 'withheld' }),
      digest({ alternates: 'full' }),
      digest({ avoid: ['alcohol'] }),
      digest({ client: { challengeTypes: ['arrange'] } }),
      digest({}, { id: 'ana' }),
      digest({}, { ability: 1 }),
      digest({}, { recent: [{ challenge: 'x', at: '2026-11-20T08:00:00Z' }] }),
      digest({}, { recent: [{ challenge: 'x', at: '2026-11-20T08:00:01Z' }] }),
      digest({}, { mistakes: ['x'] }),
      digest({}, { constraints: { canListen: false } }),
      digest({}, { constraints: { canSpeak: false } }),
      digest({}, { constraints: { canType: false } }),
      digest({}, { preferences: { listen: 2 } }),
      of(),
      of(second, first),
      of({ ...seen, id: 'a' }, { ...seen, id: 'bc' }),
      of(first, { ...second, right: 4 }),
      of(first, { ...second, wrong: 4 }),
      of(first, { ...second, lastSeenAt: '2026-11-20T08:00:00.001Z' }),
      of(first, { ...second, memory: { stability: 1, difficulty: 2 } }),
      of(first, { ...second, memory: { stability: 2, difficulty: 2 } }),
      of(first, { ...second, memory: { stability: 1, difficulty: 3 } }),
      of({ ...first, memory: { stability: 1, difficulty: 2 } }, second),
      of(first, { ...second, right: 0, wrong: 0 }),
      of(first, { ...second, right: 0, wrong: 0, lastSeenAt: null }),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  const memory = { stability: 4.5, difficulty: 5 };
  const whole = {
    ...{ course: 'es-from-en', kind: 'practice', unit: 'basics', length: 50, avoid: ['war', 'alcohol'] },
    ...{
      explain: 'full',
      answerKeys: 'withheld',
      alternates: 'full',
      client: { challengeTypes: ['listen', 'arrange'] },
    },
    learner: {
      ...{ id: 'lily', ability: -1.5, mistakes: ['m'], preferences: { listen: 0.5, arrange: 2 } },
      components: [
        { ...seen, id: 'ab', memory },
        { id: 'c', right: 0, wrong: 0 },
      ],
      recent: [{ challenge: 'x', at: '2026-11-20T08:00:00Z' }],
      constraints: { canListen: false, canType: true },
    },
  };
  test.each([
    ['a practice', body, 'b33dc11f675f26cf5f3480e02ababef9055b32e8db99c7aacbfdf348bbd584f8'],
    [
      'a lesson of a new learner',
      { ...body, kind: 'lesson', skill: 'basics/food', learner: { id: 'lily' } },
      'db562b58f1f43ea39e31e2e245a138271f7986e15eb05f5c5664ab8e663786b1',
    ],
    ['a request with every key', whole, 'e6a08311890e26ec76e5e1f3cb4984e6c9dd32b338dfcd8e8919157027707e93'],
  ])('is this one, on any machine and from this version on: %s', (_case, request, expected) => {
    expect(readSessionRequest(request, defaults).digest).toBe(expected);
  });
});

describe('a field that is added does not compile until it is digested', () => {
  interface Added {
    readonly added?: number;
  }
  const request = readSessionRequest(body, defaults);

  test('to a request', () => {
    // @ts-expect-error It is not in the envelope.
    const envelope: Every<Decided & Added> = envelopeOf(request);
    expect(Object.keys(envelope)).not.toContain('added');
  });

  test('to a learner', () => {
    // @ts-expect-error It is not in what is written of a learner.
    const learner: Every<Omit<Learner & Added, 'history'>> = learnerOf(request.learner);
    expect(Object.keys(learner)).not.toContain('added');
  });

  test('to a history, or to a memory', () => {
    // @ts-expect-error It has no place among the bytes.
    const history: Every<ComponentHistory & Added> = columns;
    // @ts-expect-error Nor has this.
    const memory: Every<MemoryState & Added> = memories;
    expect([...Object.keys(history), ...Object.keys(memory)]).not.toContain('added');
  });

  test('while those of today are', () => {
    const written: readonly [
      Every<Decided>,
      Every<Omit<Learner, 'history'>>,
      Every<ComponentHistory>,
      Every<MemoryState>,
    ] = [envelopeOf(request), learnerOf(request.learner), columns, memories];
    expect(written).toHaveLength(4);
  });
});

function types(): string[] {
  return [...readSessionRequest(body, defaults).challengeTypes];
}
