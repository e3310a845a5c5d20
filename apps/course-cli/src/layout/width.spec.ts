import { charactersOf, padTo, widthOf } from './width.js';

describe('width', () => {
  it.each([
    ['el pan', 6],
    ['我是学生', 8],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 2],
    ['🇪🇸', 2],
    ['\u001b[31mred\u001b[39m', 3],
    ['', 0],
  ])('%j takes %d columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  it('pads what is wide to the same edge as what is narrow', () => {
    expect([padTo('我', 4), padTo('a', 4), padTo('8', 3, 'right')]).toEqual(['我  ', 'a   ', '  8']);
  });

  it('never cuts an emoji or a letter with its marks', () => {
    expect(charactersOf('👩‍👩‍👧e\u0301বা')).toEqual(['👩‍👩‍👧', 'e\u0301', 'বা']);
  });
});
