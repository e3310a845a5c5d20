import { brief, candidates, changed } from '../letters.sample.js';
import { Line } from '../search/line.js';
import { cap as capLaw } from './cap.js';
import { gap as gapLaw } from './gap.js';
import type { OrderLaw } from './law.js';
import { oneNew as oneNewLaw } from './one-new.js';
import { once as onceLaw } from './once.js';
import { ramp } from './ramp.js';
import { runs as runsLaw } from './runs.js';

const [cap, gap, once, runs, oneNew] = [capLaw(2, 5), gapLaw(2), onceLaw(2, 4), runsLaw(2), oneNewLaw(1)];

describe('gap', () => {
  test.each([
    ['a0 b0', 'a1', false],
    ['a0 b0 c0', 'a1', true],
    ['a0', 'b0', true],
    ['-0P', '-0P', true],
  ])('after %s, %s may stand: %s', (before, next, may) => expect(mayFollow(gap, before, next)).toBe(may));
});

describe('once', () => {
  test.each([
    ['a0Sx b0 c0 d0 e0', 'f0Tx', true],
    ['a0Sx b0 c0 d0', 'f0Tx', false],
    ['a0Sx b0 c0 d0 e0', 'f0Sx', false],
    ['a0Sx b0 c0 d0 e0 f0Tx b1 c1 d1 e1', 'g0Ax', false],
  ])('after %s, %s may stand: %s', (before, next, may) => expect(mayFollow(once, before, next)).toBe(may));

  test('no challenge stands twice', () => {
    const [a, b] = candidates('a0 b0');
    const line = lineOf([a!, b!]);
    expect(once.allows(line, a!)).toBe(false);
  });
});

describe('runs', () => {
  test.each([
    ['a0L b0L', 'c0L', false],
    ['a0L b0L', 'c0T', true],
    ['a0L b0T c0L', 'd0L', true],
  ])('after %s, %s may stand: %s', (before, next, may) => expect(mayFollow(runs, before, next)).toBe(may));
});

describe('cap', () => {
  test.each([
    ['a0L b0T c0L d0S', 'e0L', false],
    ['a0L b0T c0S d0S', 'e0L', true],
  ])('in a session of 5, after %s, %s may stand: %s', (before, next, may) =>
    expect(mayFollow(cap, before, next, 5)).toBe(may),
  );
});

describe('ramp', () => {
  test.each([
    ['a0', 'a3', true],
    ['a3', 'a0', false],
    ['a1', 'a1', true],
    ['b3', 'a0', true],
  ])('after %s, %s may stand: %s', (before, next, may) => expect(mayFollow(ramp, before, next)).toBe(may));

  test('a new component starts with a challenge that teaches it', () => {
    const [recognise, produce] = candidates('a0 a3').map((one) => changed(one, { isNew: true }));
    expect(ramp.allows(lineOf([]), recognise!)).toBe(true);
    expect(ramp.allows(lineOf([]), produce!)).toBe(false);
  });
});

describe('one-new', () => {
  const [a, b, pairs] = candidates('a0 b1 -0P');
  const newWords = { a: 1, b: 2 };
  const teachesA = changed(a!, { newWords: newWords.a });
  const phraseOfBoth = changed(b!, { newWords: newWords.a | newWords.b });

  test('a phrase of two new words waits until one of them was taught', () => {
    expect(oneNew.allows(lineOf([]), phraseOfBoth)).toBe(false);
    expect(oneNew.allows(lineOf([teachesA]), phraseOfBoth)).toBe(true);
  });

  test('a word that this session does not teach counts as well', () => {
    const withStranger = changed(phraseOfBoth, { newWords: newWords.b, strangers: 1 });
    expect(oneNew.allows(lineOf([]), withStranger)).toBe(false);
  });

  test('pairs wait until all their words were taught', () => {
    const pairsOfA = changed(pairs!, { newWords: newWords.a });
    expect(oneNew.allows(lineOf([]), pairsOfA)).toBe(false);
    expect(oneNew.allows(lineOf([teachesA]), pairsOfA)).toBe(true);
  });
});

function mayFollow(law: OrderLaw, before: string, next: string, length = 99): boolean {
  const all = candidates(`${before} ${next}`);
  return law.allows(lineOf(all.slice(0, -1), length), all.at(-1)!);
}

function lineOf(standing: ReturnType<typeof candidates>, length = 99): Line {
  const roles = { a: 'new-word', b: 'new-word' } as const;
  const told = brief([...standing, ...candidates('z0 z0 z0')], { roles });
  const line = new Line(told, told.needs, length);
  for (const candidate of standing) line.push(candidate);
  return line;
}
