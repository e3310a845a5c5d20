import { parsePattern } from './parse-pattern.js';
import { wordsOfPattern } from './words-of-pattern.js';

const wordsOf = (pattern: string): readonly string[] => {
  const parsed = parsePattern(pattern);
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join());
  return wordsOfPattern(parsed.value);
};

describe('wordsOfPattern', () => {
  test.each([
    ['(un)happy [cat/dog]s', ['unhappy', 'happy', 'cats', 'dogs']],
    ["[I am/I'm] (very) tired", ['I', 'very', 'am', "I'm", 'tired']],
    ['a[b c/d]e', ['ab', 'ce', 'ade']],
    ['(one) ', ['one']],
  ])('of %s', (pattern, words) => {
    expect([...wordsOf(pattern)].sort()).toEqual([...words].sort());
  });

  test('are few, however many texts there are', () => {
    expect(wordsOf(Array.from({ length: 40 }, (_, n) => `[a${n}/b${n}]`).join(' '))).toHaveLength(80);
    expect(wordsOf('[a/b]'.repeat(40)).length).toBeLessThanOrEqual(200);
  });
});
