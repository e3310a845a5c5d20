import fc from 'fast-check';

import { readReplayToken, replayTokenOf } from './replay-token.js';

describe('a replay token', () => {
  const replay = { engine: '0.1.0', revision: 'abc', seed: 's', now: 5, level: 0, digest: 'd' };

  test('gives back what it was made of, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (seed) => {
        expect(readReplayToken(replayTokenOf({ ...replay, seed }))).toEqual({ ok: true, value: { ...replay, seed } });
      }),
    );
  });

  test('is one word that fits into a URL', () => {
    expect(replayTokenOf({ ...replay, seed: 'ñ ~/?&' })).toMatch(/^[A-Za-z0-9._~%!'()*-]+$/);
  });

  test.each([
    '',
    'sg1',
    'sg2~0.1.0~abc~5~0~d~s',
    'sg1~0.1.0~abc~five~0~d~s',
    'sg1~0.1.0~abc~5~0~d~%E0%A4%A',
    'a~b~c~d~e~f~g~h',
  ])('is refused when it is %j', (token) => expect(readReplayToken(token)).toMatchObject({ ok: false }));
});
