import { chooseWrong, type Candidate } from './choose-wrong.js';

/** `a0 b2 c0+`: each with its distance, and a plus where only a later skill teaches it. */
const candidates = (list: string): readonly Candidate[] =>
  list
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => ({
      text: each[0]!,
      distance: Number(each[1]) as Candidate['distance'],
      later: each.endsWith('+'),
    }));
const chosen = (list: string, shown = 3): string => chooseWrong(candidates(list), shown, () => true).join('');

describe('wrong choices', () => {
  it.each([
    ['are those like the right one', 'a0 b2 c0 d1 e0', 'ace'],
    ['are at most twice as many as are shown', 'a0 b0 c0 d0 e0 f0 g0 h0', 'abcdef'],
    ['are no others where two are like it', 'a0 b0 c1 d2 e0+', 'ab'],
    ['are filled with those of another kind, up to what is shown', 'a0 b1 c1 d1 e1', 'abc'],
    ['are filled with later ones where the learner can have met too few', 'a0 b0+ c0+ d2', 'ab'],
    ['look otherwise only beside a twin of the right one', 'a0 b2 c2', 'ab'],
    ['come from a later skill last, but for those that look otherwise', 'a1 b0+ c2', 'ab'],
    ['are none where the right one would be the odd one out', 'a2 b2 c2+', ''],
    ['may all be of another kind', 'a1 b1 c2', 'ab'],
    ['are none of nothing', '', ''],
  ])('%s', (_, list, expected) => expect(chosen(list)).toBe(expected));

  it('are asked for being wrong one by one, and no more of them than are needed', () => {
    const asked: string[] = [];
    const isWrong = (text: string) => asked.push(text) > 0 && text !== 'b';
    expect(chooseWrong(candidates('a0 b0 c0 d0 e0 f0'), 1, isWrong)).toEqual(['a', 'c']);
    expect(asked).toEqual(['a', 'b', 'c']);
  });
});
