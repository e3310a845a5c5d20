import * as fc from 'fast-check';

import { charactersOf, widthOf } from './width.js';
import { hang, hangFacts, wrap } from './wrap.js';

describe('wrap', () => {
  it.each([
    ['breaks at spaces', 'the boy eats bread', 10, ['the boy', 'eats bread']],
    ['breaks a long word between characters', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['breaks a script without spaces by its width', '我是学生', 5, ['我是', '学生']],
    ['fills the line before a long word', 'a bcdefg h', 4, ['a bc', 'defg', 'h']],
    ['keeps line breaks', 'one\ntwo', 10, ['one', 'two']],
    ['keeps an empty text', '', 10, ['']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('never makes a line too wide, and loses no character', () => {
    const characters = ['a', 'b', '我', 'e\u0301', '👍🏽', 'বা', ' '];
    const words = fc.string({ unit: fc.constantFrom(...characters), maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 20 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
        expect(charactersOf(lines.join('')).filter(isNoSpace)).toEqual(charactersOf(text).filter(isNoSpace));
      }),
    );
  });
});

describe('hang', () => {
  it('puts further lines under the first', () => {
    expect(hang('1. ', 'the boy eats', 10)).toEqual(['1. the boy', '   eats']);
  });

  it('starts below a prefix that leaves no room', () => {
    expect(hang('long/path.yaml:1:1  ', 'It is bad.', 21, 4)).toEqual(['long/path.yaml:1:1', '    It is bad.']);
  });
});

describe('hangFacts', () => {
  it('never ends a line within a fact', () => {
    expect(hangFacts('  ', ['8 skills', '60 words'], 17)).toEqual(['  8 skills ·', '  60 words']);
  });
});

const isNoSpace = (character: string): boolean => character !== ' ';
