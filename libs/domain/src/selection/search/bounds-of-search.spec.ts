import { lesson } from '../../plans/lesson.js';
import { cap } from '../laws/cap.js';
import { coverage } from '../laws/coverage.js';
import { gap } from '../laws/gap.js';
import type { Law } from '../laws/law.js';
import { once } from '../laws/once.js';
import { oneNew } from '../laws/one-new.js';
import { ramp } from '../laws/ramp.js';
import { runs } from '../laws/runs.js';
import { brief, candidates, changed } from '../letters.sample.js';
import { needsOf } from '../targets/needs.js';
import type { Role } from '../targets/topic.js';
import { hopelessness } from './hopelessness.js';
import { isOutOfReach } from './is-out-of-reach.js';
import { lacksOrder } from './lacks-order.js';
import { Line } from './line.js';
import { puzzleOf, type Puzzle } from './puzzle.js';

const places = (role: Exclude<Role, 'filler'>, count: number): Law => coverage({ [role]: count });
const anyOnce = once(9, 0);
const taughtAndProved = [places('new-word', 2), ramp, cap(1, 4)];

describe('hopelessness', () => {
  test.each<[string, readonly Law[], string, number, string, boolean]>([
    ['more needs than places', [places('weak', 1)], 'a0 b0 c0', 2, '', true],
    ['as many needs as places', [places('weak', 1)], 'a0 b0 c0', 3, '', false],
    ['a place lost', [places('weak', 1)], 'a0 b0 -0', 2, '-0', true],
    ['room for a gap', [places('weak', 2), gap(2)], 'a0 a1 -0 -1', 4, '', false],
    ['room for a gap once begun', [places('weak', 2), gap(2)], 'a0 a1 -0 -1', 4, 'a0', false],
    ['no room for a gap', [places('weak', 2), gap(2)], 'a0 a1 -0 -1', 4, '-0', true],
    ['no room behind the last for one more', [places('weak', 2), gap(2)], 'a0 a1 -0 -1', 4, '-0 a0', true],
    ['no more needs behind the last', [places('weak', 1), gap(2)], 'a0 b0 c0', 3, 'a0', false],
    ['room for a phrase', [once(2, 1)], 'a0Sx b0Tx c0Mz', 3, 'a0Sx', false],
    ['no room for a phrase', [once(2, 1)], 'a0Sx b0Tx c0Mz', 3, 'c0Mz', true],
    ['no room for a phrase again', [once(2, 1)], 'a0Sx b0Tx c0Mz', 3, 'c0Mz a0Sx', true],
    ['a phrase that need not stand', [once(2, 1)], 'a0Sx b0Tx c0Mz d0K', 3, 'c0Mz', false],
    ['easy before hard', [anyOnce, ramp], 'a0S a3T', 2, 'a0S', false],
    ['easy left behind', [anyOnce, ramp], 'a0S a3T', 2, 'a3T', true],
    ['easy left out', [anyOnce, ramp], 'a0S a3T b0K', 2, 'a3T', false],
    ['easy left behind without a ramp', [anyOnce], 'a0S a3T', 2, 'a3T', false],
    ['breaks left', [anyOnce, runs(1)], 'a0S b0S c0T', 3, 'a0S', false],
    ['no break left', [anyOnce, runs(1)], 'a0S b0S c0T', 3, 'c0T', true],
    ['two in a row, and a break', [anyOnce, runs(2)], 'a0S b0S c0S d0T', 4, 'a0S b0S', false],
    ['two in a row, and no break', [anyOnce, runs(2)], 'a0S b0S c0S d0T e0T', 5, 'd0T e0T', true],
    ['one more of those that stand last', [anyOnce, runs(2)], 'd0T a0S b0S c0S', 4, 'd0T a0S', true],
    ['a type within the cap', [anyOnce, cap(1, 2)], 'a0S b0S c0T d0T', 4, 'a0S', false],
    ['a type over the cap', [anyOnce, cap(1, 2)], 'a0S b0S c0S d0T', 4, 'a0S', true],
  ])('%s', (_, laws, letters, length, standing, is) => expect(hopeless(laws, letters, length, standing)).toBe(is));

  test.each<[string, readonly Law[], string, string, boolean]>([
    ['each word has a type to teach it', taughtAndProved, 'a0S a3T b0M b3K', '', false],
    ['one type alone teaches both', taughtAndProved, 'a0S a3T b0S b3K', '', true],
    ['one type alone teaches both, or another', taughtAndProved, 'a0S a0J a3T b0S b3K', '', false],
    ['one was taught by what the other needs', taughtAndProved, 'a0S a3T b0S b3K', 'a0S', true],
    ['both were taught', taughtAndProved, 'a0S a3T b0M b3K', 'a0S b0M', false],
    ['one type alone proves both', taughtAndProved, 'a0S a3T b0M b3T', '', true],
    ['one type alone proves both, or another', taughtAndProved, 'a0S a3T a3J b0M b3T', '', false],
    ['one was proved by what the other needs', taughtAndProved, 'a0S a3T b0M b3T', 'a0S a3T', true],
    ['one was taught and proved', taughtAndProved, 'a0S a3T b0M b3K', 'a0S a3T', false],
    ['one can only be recognised, twice in one type', taughtAndProved, 'a0S a0S b0M b0K', '', true],
    ['one can only be recognised, and once more', [places('new-word', 2), cap(1, 4)], 'a0S a0S b0M b0K', 'a0S', true],
    ['both were proved', taughtAndProved, 'a0S a3T b0M b3K', 'a0S a3T b0M b3K', false],
    ['after the hardest only the hardest may follow', taughtAndProved, 'a0S a3T b0M b3K', 'a3T', true],
    ['without a ramp anything may', [places('new-word', 2), cap(1, 4)], 'a0S a3T b0M b3K', 'a3T', false],
    ['without a ramp none needs to be taught', [places('new-word', 2), cap(1, 4)], 'a0S a3T b0S b3K', '', false],
    ['of one place none has to be spared', [places('new-word', 1), ramp, cap(1, 4)], 'a0S a3T b0M b3T', '', false],
  ])('of two new words %s', (_, laws, letters, standing, is) =>
    expect(hopeless(laws, letters, 4, standing, { a: 'new-word', b: 'new-word' })).toBe(is),
  );

  test('what is known need not be taught', () => {
    const laws = [places('weak', 2), ramp, cap(1, 4)];
    expect(hopeless(laws, 'a0S a2T a3M b0S b2K b3J', 4, '')).toBe(false);
  });
});

describe('isOutOfReach', () => {
  test.each<[string, readonly Law[], string, number, boolean]>([
    ['one challenge as often as it may', [], 'a0S', 3, false],
    ['one challenge that stands once', [anyOnce], 'a0S', 2, true],
    ['one component with gaps', [gap(1)], 'a0S a1T', 3, true],
    ['two components with gaps', [gap(1)], 'a0S b1T', 3, false],
    ['pairs alone', [anyOnce], '-0P -0S', 2, false],
    ['a type under the cap', [cap(1, 3)], 'a0S b0T', 3, true],
    ['enough types under the cap', [cap(1, 3)], 'a0S b0T c0M', 3, false],
    ['one type that may not stand in a row', [runs(1)], 'a0S b0S', 2, true],
    ['too few about a component', [anyOnce, places('weak', 2)], 'a0S b0S b1T c0M', 4, true],
    ['enough about each component', [anyOnce, places('weak', 1)], 'a0S b0S b1T c0M', 4, false],
    ['needs of one type over the cap', [places('weak', 1), cap(1, 3)], 'a0S b0S -0T -0M', 3, true],
    ['needs under the cap', [places('weak', 1), cap(2, 3)], 'a0S b0S -0T -0M', 3, false],
  ])('%s', (_, laws, letters, length, is) => expect(isOutOfReach(puzzle(laws, letters, length))).toBe(is));

  test.each<[string, readonly Law[], string, boolean]>([
    ['taught and proved', taughtAndProved, 'a0S a3T b0M b3K', false],
    ['taught by one type', taughtAndProved, 'a0S a2J a3T b0S b2L b3K', true],
    ['taught by one type without a ramp', [places('new-word', 2), cap(1, 4)], 'a0S a2J a3T b0S b2L b3K', false],
    ['proved by one type', taughtAndProved, 'a0S a2J a3T b0M b2L b3T', true],
    ['proved in their only place', [places('new-word', 1), cap(1, 4)], 'a0S a2J a3T b0M b2L b3T', false],
  ])('two new words %s', (_, laws, letters, is) =>
    expect(isOutOfReach(puzzle(laws, letters, 4, { a: 'new-word', b: 'new-word' }))).toBe(is),
  );

  test('pairs wait for the words that they need', () => {
    const withPairsOf = (newWords: number) => {
      const made = puzzle([anyOnce, gap(1), oneNew(1)], 'a0S -0P', 2);
      const each = made.candidates.map((one) => (one.topic < 0 ? changed(one, { newWords }) : one));
      return { ...made, candidates: each };
    };
    expect(isOutOfReach(withPairsOf(1))).toBe(false);
    expect(isOutOfReach(withPairsOf(3))).toBe(true);
  });
});

describe('lacksOrder', () => {
  test.each<[string, readonly Law[], string, number, boolean]>([
    ['two words far apart', [anyOnce, gap(2)], 'a0 a1 b0 b1', 4, true],
    ['three words far apart', [anyOnce, gap(2)], 'a0 a1 b0 b1 c0', 5, false],
    ['a word that stands no more often', [anyOnce, gap(1)], 'a0 b0 b1', 4, true],
    ['pairs that stand no more often', [anyOnce, gap(1)], 'a0 -0 -1', 4, true],
    ['pairs between', [anyOnce, gap(1)], 'a0 -0 -1', 3, false],
  ])('%s', (_, laws, letters, length, is) => expect(lacksOrder(puzzle(laws, letters, length))).toBe(is));

  test.each<[string, Law, number, boolean]>([
    ['as often as it may', once(2, 0), 4, false],
    ['too often', once(1, 0), 4, true],
    ['too soon', once(2, 2), 4, true],
    ['far enough', once(2, 2), 3, false],
  ])('a word, and a phrase that stands %s', (_, law, length, is) =>
    expect(lacksOrder(puzzle([law, gap(1)], 'a0S a1T b0Mx b1Kx', length, { b: 'new-phrase' }))).toBe(is),
  );
});

type Roles = Readonly<Record<string, Role>>;

function puzzle(laws: readonly Law[], letters: string, length: number, roles: Roles = {}): Puzzle {
  const pool = candidates(letters).map((one) =>
    changed(one, { isNew: roles[letters.split(' ')[one.index]![0]!] !== undefined }),
  );
  const plainly = brief(pool, { length, roles, plan: { ...lesson, laws } });
  const told = { ...plainly, needs: needsOf(plainly.topics, pool, plainly) };
  return puzzleOf(told, new Set(), {
    candidates: pool,
    needs: told.needs,
    length,
    worth: new Float64Array(pool.length),
  });
}

function hopeless(laws: readonly Law[], letters: string, length: number, standing: string, roles: Roles = {}): boolean {
  const asked = puzzle(laws, letters, length, roles);
  const line = new Line(asked.brief, asked.needs, length);
  for (const name of standing.split(' ').filter(Boolean))
    line.push(asked.candidates[letters.split(' ').indexOf(name)]!);
  return hopelessness(asked)(line);
}
