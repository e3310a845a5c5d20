import { accepts } from './accepts.js';

describe('accepts', () => {
  const key = { accepted: ['Yo bebo café.', 'Bebo café.'] };

  it.each([
    ['the best answer', 'Yo bebo café.', 'right'],
    ['another accepted one, written carelessly', ' bebo  café', 'right'],
    ['an accent left out', 'bebo cafe', 'wrong'],
    ['another word', 'Yo bebo té.', 'wrong'],
    ['nothing', '', 'wrong'],
    ['a sign alone', '.', 'wrong'],
  ])('of %s', (_, answer, verdict) => {
    expect(accepts(key, answer)).toBe(verdict === 'right');
  });

  it('takes pairs in any order, but all of them', () => {
    const pairs = { accepted: ['el pan = bread\nla sopa = soup\nel té = tea'] };
    expect(accepts(pairs, 'el té = tea\nEl pan = bread\n\nla sopa = soup\n')).toBe(true);
    expect(accepts(pairs, 'el té = tea\nel pan = soup\nla sopa = bread')).toBe(false);
    expect(accepts(pairs, 'el té = tea\nel pan = bread')).toBe(false);
  });

  it('takes a picture by its emoji', () => {
    expect(accepts({ accepted: ['👩‍🍳'] }, '👩‍🍳')).toBe(true);
    expect(accepts({ accepted: ['👩‍🍳'] }, '👨‍🍳')).toBe(false);
  });
});
