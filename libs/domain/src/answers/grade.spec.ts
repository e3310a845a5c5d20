import { grade } from './grade.js';

describe('grade', () => {
  const key = { accepted: ['Yo bebo café.', 'Bebo café.'] };

  it.each([
    ['the best answer', 'Yo bebo café.', 'right'],
    ['another accepted one, written carelessly', ' bebo  café', 'right'],
    ['an accent left out', 'bebo cafe', 'wrong'],
    ['another word', 'Yo bebo té.', 'wrong'],
    ['nothing', '', 'wrong'],
    ['a sign alone', '.', 'wrong'],
  ])('of %s', (_, answer, verdict) => {
    expect(grade(key, answer)).toBe(verdict);
  });

  it('takes pairs in any order, but all of them', () => {
    const pairs = { accepted: ['el pan = bread\nla sopa = soup\nel té = tea'] };
    expect(grade(pairs, 'el té = tea\nEl pan = bread\n\nla sopa = soup\n')).toBe('right');
    expect(grade(pairs, 'el té = tea\nel pan = soup\nla sopa = bread')).toBe('wrong');
    expect(grade(pairs, 'el té = tea\nel pan = bread')).toBe('wrong');
  });

  it('takes a picture by its emoji', () => {
    expect(grade({ accepted: ['👩‍🍳'] }, '👩‍🍳')).toBe('right');
    expect(grade({ accepted: ['👩‍🍳'] }, '👨‍🍳')).toBe('wrong');
  });
});
