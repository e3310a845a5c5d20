import type { Brief } from '../brief.js';
import { brief, candidates, changed, spell } from '../letters.sample.js';
import { fillWithReview } from './fill-with-review.js';
import { pickNew } from './pick-new.js';
import { pickWeakest } from './pick-weakest.js';
import type { Picker } from './picker.js';

const picked = (picker: Picker, told: Brief): string =>
  spell(picker.pick({ picks: [], pool: told.pool, passed: [] }, told).picks.map(({ candidate }) => candidate));

describe('pickNew', () => {
  const isNewWord = (bit: number) => ({ isNew: true, newWords: bit });

  test('teaches each new word and asks it at its hardest step, and teaches each new phrase', () => {
    const [a0, a3, b0, b2, b3, p1] = candidates('a0S a3T b0M b2A b3K c1Ax');
    const pool = [
      changed(a0!, isNewWord(1)),
      changed(a3!, isNewWord(1)),
      changed(b0!, isNewWord(2)),
      changed(b2!, isNewWord(2)),
      changed(b3!, isNewWord(2)),
      changed(p1!, { teaches: true, newWords: 3 }),
    ];
    const told = brief(pool, { roles: { a: 'new-word', b: 'new-word', c: 'new-phrase' }, length: 10 });
    expect(picked(pickNew, told).split(' ').toSorted()).toEqual(['a0S', 'a3T', 'b0M', 'b3K', 'c1Ax']);
  });

  test('does not teach a word where another new word stands in the way', () => {
    const [alone, inPhrase] = candidates('a0S a0Jx');
    const pool = [changed(alone!, { newWords: 1, appeal: 0.01 }), changed(inPhrase!, { newWords: 3 })];
    expect(picked(pickNew, brief(pool, { roles: { a: 'new-word' }, length: 3 })).split(' ')[0]).toBe('a0S');
  });

  test('lets those choose first that have least to choose from, so that the cap leaves room for all', () => {
    // In a session of 5 at most two are of type S, and c can be taught by S alone.
    const pool = candidates('a0S a0M b0S b0M c0S').map((one) => changed(one, { newWords: 1 << one.topic }));
    const told = brief(pool, { roles: { a: 'new-word', b: 'new-word', c: 'new-word' }, length: 5 });
    expect(picked(pickNew, told)).toMatch('c0S');
  });
});

describe('pickWeakest', () => {
  test('takes one about each weak component, while there is room', () => {
    const pool = candidates('a0S a3T b0M b3K c2L');
    expect(picked(pickWeakest, brief(pool, { length: 9 })).replaceAll(/\d./g, '')).toBe('a b c');
    expect(picked(pickWeakest, brief(pool, { length: 2 })).replaceAll(/\d./g, '')).toBe('a b');
  });

  test('leaves new components and fillers to others', () => {
    const pool = candidates('a0S b0M c2L');
    expect(picked(pickWeakest, brief(pool, { roles: { a: 'new-word', b: 'filler' } }))).toBe('c2L');
  });
});

describe('fillWithReview', () => {
  test('fills the length with what adds the most: another component, another type', () => {
    const pool = candidates('a0S a1S b0S b1M');
    expect(
      picked(fillWithReview, brief(pool, { length: 2 }))
        .replaceAll(/\d/g, '')
        .split(' ')
        .toSorted(),
    ).toEqual(['aS', 'bM']);
  });

  test('takes no more of a type than the cap, nor of a component than its gaps leave room for', () => {
    const pool = candidates('a0S b0S c0S d0S e0S');
    expect(picked(fillWithReview, brief(pool)).split(' ')).toHaveLength(2);
    const ofOne = candidates('a0S a0M a0P a0J a0F a0A');
    expect(picked(fillWithReview, brief(ofOne)).split(' ')).toHaveLength(2);
  });
});
