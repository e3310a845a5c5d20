import { table } from './table.js';
import { bytes, count, megabytes, percent, seconds, shortRevision, time } from './words.js';

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
    [megabytes(61_234), '0.1'],
    [shortRevision('82d3ae16724d23f8585e09367bd086eb'), '82d3ae16724d'],
    [time(Date.UTC(2026, 10, 24, 9, 5, 59)), '2026-11-24 09:05'],
    [seconds(1234), '1.2 s'],
    [seconds(56), '0.06 s'],
    [percent(0.825), '83%'],
  ])('says %j', (said, expected) => {
    expect(said).toBe(expected);
  });
});
