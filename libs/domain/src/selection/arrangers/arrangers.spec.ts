import { brief, candidates, changed, spell } from '../letters.sample.js';
import { closeStrong } from './close-strong.js';
import { openEasy } from './open-easy.js';

const likely = (letters: string, success: Readonly<Record<string, number>>) =>
  candidates(letters).map((one) => changed(one, { success: success[spell([one])] ?? 0.8 }));

describe('openEasy', () => {
  test('puts the likeliest of the first third first', () => {
    const session = likely('a0 b0 c0 d0 e0 f0', { a0: 0.6, b0: 0.95 });
    expect(spell(openEasy.arrange(session, brief(session)))).toBe('b0 a0 c0 d0 e0 f0');
  });

  test('not where a law forbids it: a harder step would come before an easier one', () => {
    const session = likely('a0 b0 c0 a3 e0 f0 g0 h0 i0 j0', { a3: 0.99 });
    expect(spell(openEasy.arrange(session, brief(session))).startsWith('a3')).toBe(false);
  });

  test('takes the next likely one where the likeliest may not', () => {
    const session = likely('a0 b0 c0 d0 a3 e0 f0 g0 h0 i0 j0 k0 l0', { a0: 0.5, a3: 0.99, c0: 0.9 });
    expect(spell(openEasy.arrange(session, brief(session))).startsWith('c0')).toBe(true);
  });
});

describe('closeStrong', () => {
  test('leaves the hardest step of the last third for the end', () => {
    const session = candidates('a0 b0 c0 d1 e3 f2');
    expect(spell(closeStrong.arrange(session, brief(session)))).toBe('a0 b0 c0 d1 f2 e3');
  });

  test('moves nothing where a law that holds would break, and no law more often where one is broken already', () => {
    const crowded = candidates('a0S b0S c0S d0M e3S f1S');
    expect(spell(closeStrong.arrange(crowded, brief(crowded)))).toBe('a0S b0S c0S d0M f1S e3S');
    const broken = candidates('a0 a1 b0 c0 b3 d0');
    expect(spell(closeStrong.arrange(broken, brief(broken)))).toBe('a0 a1 b0 c0 d0 b3');
    const spaced = candidates('a0 b0 c0 a1 a3 d0');
    expect(spell(closeStrong.arrange(spaced, brief(spaced)))).toBe('a0 b0 c0 a1 d0 a3');
  });
});
