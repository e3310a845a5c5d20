import { shortenings, variations } from './variations.js';

test('shortenings leave out so many letters, whichever', () => {
  expect(shortenings('abc', 1)).toEqual(['abc', 'bc', 'ac', 'ab']);
  expect(shortenings('abc', 2)).toEqual(['abc', 'bc', 'ac', 'ab', 'c', 'b', 'a']);
});

test('variations are what fingers do to a word, and what another letter makes of it', () => {
  const { fumbled, changed } = variations('ab', ['b', 'c']);
  expect([...fumbled].sort()).toEqual(['a', 'aab', 'abb', 'b', 'ba']);
  expect([...changed].sort()).toEqual(['abc', 'ac', 'acb']);
});
