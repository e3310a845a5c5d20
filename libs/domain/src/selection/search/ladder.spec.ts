import { audit } from './audit.js';
import type { Brief } from '../brief.js';
import { brief, candidates, changed, spell } from '../letters.sample.js';
import { hopelessness } from './hopelessness.js';
import { isOutOfReach } from './is-out-of-reach.js';
import { climbLadder } from './ladder.js';
import { Line } from './line.js';
import { puzzleOf } from './puzzle.js';
import { searchLine } from './search.js';

const settled = (told: Brief) =>
  climbLadder({ brief: told, worth: new Float64Array(told.pool.length) }, { left: 5000 });
const relaxed = (told: Brief) => [...new Set(audit(settled(told), told).map(({ invariant }) => invariant))];

describe('climbLadder', () => {
  test('finds the one order that keeps every law', () => {
    const told = brief(candidates('a3T a0S b3T b0S c0M c3K'), { length: 6 });
    expect(relaxed(told)).toEqual([]);
    expect(settled(told)).toHaveLength(6);
  });

  test('replays', () => {
    const told = brief(candidates('a0S a3T b0S b3T c0M c3K d0J d1A'), { length: 6 });
    expect(spell(settled(told))).toBe(spell(settled(told)));
  });

  test.each([
    ['cap', 'where all are of one type but two', 'a0S b0S c0S d0S e0M f0P', 6],
    ['coverage', 'where there are more to cover than places', 'a0S b0M c0P d0J e0F', 3],
    ['length', 'where one is missing to fill it', 'a0S b0M c0P d0J e0F', 6],
    ['gap', 'where there is one component alone', 'a0S a1M a2P a3J', 4],
    ['once', 'where less than two thirds are there', 'a0S b0M c0P', 5],
  ])('relaxes %s alone %s', (invariant, _, letters, length) => {
    expect(relaxed(brief(candidates(letters), { length }))).toEqual([invariant]);
  });

  test('relaxes the cooldown before anything else', () => {
    const pool = candidates('a0S b0M c0P').map((one) => changed(one, { isRecent: true }));
    expect(relaxed(brief(pool))).toEqual(['cooldown']);
  });

  test('never gives up what the learner cannot do', () => {
    const told = brief(candidates('a1L b1L c1L'), { challengeTypes: new Set(['translate']) });
    expect(settled(told)).toEqual([]);
    expect(relaxed(told)).toEqual(['coverage', 'length']);
  });
});

describe('isOutOfReach', () => {
  const asked = (letters: string, length: number, roles?: Parameters<typeof brief>[1]) => {
    const told = brief(candidates(letters), { length, ...roles });
    const worth = new Float64Array(told.pool.length);
    return isOutOfReach(puzzleOf(told, new Set(), { candidates: told.pool, needs: told.needs, length, worth }));
  };

  test.each([
    ['fewer candidates than places', 'a0S b0M', 3, true],
    ['types that the cap leaves too little of', 'a0S b0S c0S d0S e0S', 5, true],
    ['components too few for their gaps', 'a0S a1M a2T b0S b1M b2T', 6, true],
    ['enough of all', 'a0S b0M c0P', 3, false],
  ])('%s: %s in %i places', (_, letters, length, is) => expect(asked(letters, length)).toBe(is));

  test('two words and a phrase reach no further than five', () => {
    const letters = 'a0S a1M a2T a3K b0S b1M b2T b3K c0Jx c1Ax c2Tx';
    const roles = { roles: { c: 'new-phrase' } } as const;
    expect(asked(letters, 5, roles)).toBe(false);
    expect(asked(letters, 7, roles)).toBe(true);
  });
});

describe('the example of the page', () => {
  const newWords = (letters: string) =>
    candidates(letters).map((one) => changed(one, one.topic < 2 ? { isNew: true, newWords: 1 << one.topic } : {}));
  const puzzleFor = (letters: string, length: number) => {
    const told = brief(newWords(letters), { length, roles: { a: 'new-word', b: 'new-word' } });
    const worth = new Float64Array(told.pool.length);
    return puzzleOf(told, new Set(), { candidates: told.pool, needs: told.needs, length, worth });
  };

  test('needs no step back', () => {
    const budget = { left: 5 };
    expect(spell(searchLine(puzzleFor('a0S a3T b0M b3K c2T', 5), budget)!)).toBe('a0S b0M c2T a3T b3K');
    expect(budget.left).toBe(0);
  });

  test('is hopeless after c and a, where b no longer has room', () => {
    const puzzle = puzzleFor('a0S a3T b0M b3K c2T', 5);
    const line = new Line(puzzle.brief, puzzle.needs, puzzle.length);
    const [a, , , , c] = puzzle.candidates;
    line.push(c!);
    expect(hopelessness(puzzle)(line)).toBe(false);
    line.push(a!);
    expect(hopelessness(puzzle)(line)).toBe(true);
  });

  test('is out of reach without c, and gives up the gap alone', () => {
    const puzzle = puzzleFor('a0S a3T b0M b3K', 4);
    expect(isOutOfReach(puzzle)).toBe(true);
    expect(spell(settled(puzzle.brief))).toBe('a0S b0M a3T b3K');
    expect(relaxed(puzzle.brief)).toEqual(['gap']);
  });
});
