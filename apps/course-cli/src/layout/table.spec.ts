import { table } from './table.js';
import { bytes, count, percent, seconds } from './words.js';

describe('table', () => {
  it('lines columns up, numbers to the right, by width and not by length', () => {
    const lines = table(
      [{ title: 'skill' }, { title: 'words', align: 'right' }],
      [
        ['我是', '8'],
        ['food', '12'],
      ],
    );
    expect(lines).toEqual(['skill  words', '我是       8', 'food      12']);
  });

  it('has no line of titles where no column has one', () => {
    expect(table([{ title: '' }, { title: '' }], [['words', '8']])).toEqual(['words  8']);
  });
});

describe('words', () => {
  it.each([
    [count(1, 'error'), '1 error'],
    [count(1200, 'word'), '1,200 words'],
    [count(2, 'course was', 'courses were'), '2 courses were'],
    [bytes(999), '999 B'],
    [bytes(61_234), '61 kB'],
    [bytes(1_234_567), '1.2 MB'],
    [seconds(1234), '1.2 s'],
    [seconds(56), '0.06 s'],
    [percent(0.825), '83%'],
  ])('says %j', (said, expected) => {
    expect(said).toBe(expected);
  });
});
