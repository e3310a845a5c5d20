import type { Challenge } from '@session-generator/domain';

import { aCourse } from '../builders/a-course.js';
import { aChallenge } from '../builders/a-session.js';
import { checkSession } from './check-session.js';

const course = aCourse();
const pan = 'basics/food/w/pan';
const told = (challenge: Challenge): string =>
  checkSession({ kind: 'practice', challenges: [challenge] }, course)
    .map(({ invariant, where, detail }) => `${invariant} ${where}: ${detail}`)
    .join('\n');

describe('Every challenge of a sound course', () => {
  test('is fair, also where its key is withheld', () => {
    const challenges = Array.from({ length: course.challenges.count }, (_, row) =>
      aChallenge(course, course.challengeId(row)),
    );
    const withheld = challenges.map(({ answerKey: _, ...challenge }): Challenge => challenge);
    const unfair = [...challenges, ...withheld].filter((challenge) => told(challenge) !== '');
    expect(unfair).toEqual([]);
  });
});

describe('Choices', () => {
  const select = aChallenge(course, `${pan}#select-meaning/from-learning/choose`);

  test.each<[string, Partial<Challenge>, string]>([
    [
      'two right ones',
      { choices: [...select.choices!, { id: 'e', text: 'BREAD!' }] },
      '2 of 5 choices are right: bread, BREAD!',
    ],
    ['no right one', { choices: select.choices!.slice(1) }, '0 of 3 choices are right'],
    ['no wrong one', { choices: select.choices!.slice(0, 1) }, 'no choice is wrong'],
    ['no choices', { choices: [] }, '0 of 0 choices are right'],
    [
      'a key for a wrong one',
      { answerKey: { ...select.answerKey!, choice: 'b' } },
      'the key names choice "b", which is not right',
    ],
    [
      'another key than the course has',
      { answerKey: { accepted: ['water'], best: 'water' } },
      'grades its own answer "water" wrong',
    ],
  ])('with %s are not fair', (_, change, detail) => {
    expect(told({ ...select, ...change })).toContain(detail);
  });

  test('of pictures are judged by their emoji', () => {
    const pictures = aChallenge(course, `${pan}#select-picture/from-learning/choose`);
    expect(told({ ...pictures, choices: [...pictures.choices!, { id: 'e', picture: { emoji: '🍞' } }] })).toContain(
      '2 of 5 choices are right',
    );
  });
});

describe('A key', () => {
  const translate = aChallenge(course, `${pan}#translate/to-learning/type`);

  test('must grade its best answer right, and accept one', () => {
    expect(told({ ...translate, answerKey: { accepted: ['pan'], best: 'el pan' } })).toBe(
      'fair 0: the key grades its own answer "el pan" wrong',
    );
    expect(told({ ...translate, answerKey: { accepted: [], best: 'pan' } })).toContain('no answer is accepted');
  });

  test('must be there, in the session or in the course', () => {
    const { answerKey: _, ...withheld } = translate;
    expect(told(withheld)).toBe('');
    expect(told({ ...withheld, id: 'elsewhere' as Challenge['id'] })).toContain('there is no key to judge it by');
  });
});

describe('A bank', () => {
  const bank = aChallenge(course, 'basics/food/p/Bebo leche y agua.#arrange/to-learning/tap');

  test.each<[string, readonly string[], boolean]>([
    ['its tokens in any order', ['y', 'agua', 'leche', 'pan', 'Bebo'], true],
    ['its tokens in other letters', ['BEBO', 'leche', 'y', 'agua'], true],
    ['tokens cut otherwise', ['Bebo leche', 'y agua'], true],
    ['a token less', ['Bebo', 'leche', 'agua', 'pan'], false],
    ['none', [], false],
  ])('of %s: %p builds an accepted answer: %p', (_, tokens, isFair) => {
    expect(told({ ...bank, tokens }) === '').toBe(isFair);
  });

  test('uses a token only as often as it is there', () => {
    const accepted = { accepted: ['no, no y no'], best: 'no, no y no' };
    const strange = { ...bank, id: 'elsewhere' as Challenge['id'], answerKey: accepted };
    expect(told({ ...strange, tokens: ['no', 'y', 'no'] })).toContain('can be built');
    expect(told({ ...strange, tokens: ['no', 'y', 'no', 'no'] })).toBe('');
  });

  test('without spaces is joined without', () => {
    const accepted = { accepted: ['你好吗'], best: '你好吗' };
    const chinese = { ...bank, id: 'elsewhere' as Challenge['id'], answerKey: accepted, joiner: '' };
    expect(told({ ...chinese, tokens: ['吗', '你', '好', '他'] })).toBe('');
    expect(told({ ...chinese, tokens: ['吗', '你', '他'] })).toContain('can be built');
  });
});

describe('Pairs', () => {
  const row = course.challengesAmong(0).start;
  const match = aChallenge(course, course.challengeId(row));
  const elsewhere = { ...match, id: 'elsewhere' as Challenge['id'] };
  const keyOf = (pairs: NonNullable<Challenge['pairs']>) => {
    const lines = pairs.map(({ left, right }) => `${left} = ${right}`).join('\n');
    return { pairs, answerKey: { accepted: [lines], best: lines } };
  };

  test('that are as the course has them are fair in any order', () => {
    expect(told({ ...match, pairs: match.pairs!.toReversed() })).toBe('');
  });

  test('of which one left matches two rights are not fair', () => {
    const twice = [...match.pairs!, { left: 'Pan!', right: 'loaf' }];
    expect(told({ ...elsewhere, ...keyOf(twice) })).toContain('"bread" matches "Pan!" too');
    expect(told({ ...elsewhere, ...keyOf([...match.pairs!, { left: 'barra', right: 'Bread' }]) })).toContain(
      '"pan" matches "Bread" too',
    );
  });

  test('that match by what the course accepts besides are not fair', () => {
    const exercises = ['basics/people/w/come', 'home/animals/w/pequeño'] as unknown as Challenge['exercises'];
    const pairs = [
      { left: 'come', right: 'eats' },
      { left: 'pequeño', right: 'is eating' },
    ];
    expect(told({ ...elsewhere, exercises, ...keyOf(pairs) })).toBe('fair 0: "come" matches "is eating" too');
  });

  test('that the key matches otherwise are not fair', () => {
    const [one, two, ...rest] = match.pairs!;
    const crossed = [{ ...one!, right: two!.right }, { ...two!, right: one!.right }, ...rest];
    expect(told({ ...match, pairs: crossed })).toContain('the pairs would be graded wrong');
  });

  test('whose key is withheld may be shown crossed, for they are judged as the course has them', () => {
    const { answerKey: _, ...withheld } = match;
    const rights = match.pairs!.map(({ right }) => right).reverse();
    const crossed = match.pairs!.map(({ left }, at) => ({ left, right: rights[at]! }));
    expect(told({ ...withheld, pairs: crossed })).toBe('');
    expect(told({ ...withheld, pairs: crossed.slice(1) })).toBe(
      'fair 0: the sides of the pairs are not those of the course',
    );
  });
});
