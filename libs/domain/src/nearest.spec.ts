import { didYouMean, nearest } from './nearest.js';

const keys = ['id', 'components', 'lastSeenAt', 'length', 'learner', 'now', 'seed'];
const skills = ['basics/food', 'basics/people', 'city/food-market', 'основы/еда', 'city/the-old-town'];
const courses = ['es-from-en', 'eu-from-en', 'pt-BR-from-en'];

describe('nearest', () => {
  test.each([
    ['another case and other joints', 'last_seen_at', keys, 'lastSeenAt'],
    ['another case', 'LENGTH', keys, 'length'],
    ['two letters that are swapped', 'lenght', keys, 'length'],
    ['a letter too few', 'component', keys, 'components'],
    ['a slip in a short name', 'sede', keys, 'seed'],
    ['nothing alike', 'user', keys, undefined],
    ['a prototype', '__proto__', keys, undefined],
    ['the name without its folder', 'food', skills, 'basics/food'],
    ['the folder in another case', 'Basics/Food', skills, 'basics/food'],
    ['a slip', 'basics/fod', skills, 'basics/food'],
    ['a slip without the folder', 'peopel', skills, 'basics/people'],
    ['another script', 'основы/ёда', skills, 'основы/еда'],
    ['several words', 'the_old_twon', skills, 'city/the-old-town'],
    ['another joint', 'city-food-market', skills, 'city/food-market'],
    ['nothing alike', 'weather', skills, undefined],
    ['joints alone', '///', skills, undefined],
    ['nothing', '', skills, undefined],
    ['a course', 'es-form-en', courses, 'es-from-en'],
    ['a letter too few in a short part', 'es-from-e', courses, 'es-from-en'],
    ['another letter', 'x', ['a', 'b'], undefined],
    ['a course in another case', 'pt-br-from-en', courses, 'pt-BR-from-en'],
    ['a course of another language', 'fr-from-en', courses, undefined],
    ['more than a name can be', 'x'.repeat(1_000), keys, undefined],
  ])('of %s: %s', (_case, written, known, meant) => {
    expect(nearest(written, known)[0]).toBe(meant);
  });

  test.each([
    ['the nearest alone', 'word1', ['word12', 'word1', 'word2'], ['word1']],
    ['those that are equally near', 'word', ['word1', 'sword', 'other'], ['word1', 'sword']],
    ['at most three', 'word', ['word1', 'word2', 'word3', 'word4'], ['word1', 'word2', 'word3']],
  ])('gives %s', (_case, written, known, names) => {
    expect(nearest(written, known)).toEqual(names);
  });
});

test('didYouMean asks, or is empty', () => {
  expect([didYouMean(['a/b', 'c']), didYouMean([])]).toEqual([' Did you mean "a/b" or "c"?', '']);
});
