import { brief, candidates, changed, spell } from '../letters.sample.js';
import { closeStrong } from './close-strong.js';
import { isLawful } from './is-lawful.js';
import { openEasy } from './open-easy.js';
import { recogniseBeforeProduce } from './recognise-before-produce.js';
import { weave } from './weave.js';

describe('recogniseBeforeProduce', () => {
  test.each([
    ['raises the steps of a component in the places that it holds', 'a3 b0 a0 b2', 'a0 b0 a3 b2'],
    ['leaves what rises already', 'a0 b2 a1', 'a0 b2 a1'],
    ['accepts an empty session', '', ''],
  ])('%s', (_, before, after) => {
    const session = candidates(before);
    expect(spell(recogniseBeforeProduce.arrange(session, brief(session)))).toBe(after);
  });
});

describe('weave', () => {
  test('threads components through one another until every law holds', () => {
    const session = candidates('a0 a3 b0 b3 c0 c3');
    const woven = weave(400).arrange(session, brief(session));
    expect(isLawful(session, brief(session))).toBe(false);
    expect(isLawful(woven, brief(session))).toBe(true);
    expect(woven.toSorted((a, b) => a.index - b.index)).toEqual(session);
  });

  test('leaves alone what no order makes lawful', () => {
    const session = candidates('a0 a1 a2');
    expect(spell(weave(400).arrange(session, brief(session)))).toBe('a0 a1 a2');
  });
});

describe('openEasy', () => {
  test('puts the likeliest of the first third first', () => {
    const [a, b, c, ...rest] = candidates('a0 b0 c0 d0 e0 f0');
    const session = [changed(a!, { success: 0.6 }), changed(b!, { success: 0.95 }), c!, ...rest];
    expect(spell(openEasy.arrange(session, brief(session)))).toBe('b0 a0 c0 d0 e0 f0');
  });

  test('not where a law forbids it: a harder step would come before an easier one', () => {
    const [a, b, c, d, e, f, g] = candidates('a0 b0 c0 a3 e0 f0 g0');
    const session = [
      a!,
      b!,
      c!,
      changed(d!, { success: 0.99 }),
      e!,
      f!,
      g!,
      ...candidates('h0 i0 j0').map((one) => changed(one, { index: one.index + 7 })),
    ];
    expect(spell(openEasy.arrange(session, brief(session))).startsWith('a3')).toBe(false);
  });
});

describe('closeStrong', () => {
  test('leaves the hardest step of the last third for the end', () => {
    const session = candidates('a0 b0 c0 d1 e3 f2');
    expect(spell(closeStrong.arrange(session, brief(session)))).toBe('a0 b0 c0 d1 f2 e3');
  });
});
