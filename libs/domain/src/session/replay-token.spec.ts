import fc from 'fast-check';

import { readReplayToken, type Replay, replayTokenOf } from './replay-token.js';

const replay: Replay = { engine: '0.1.0', revision: 'abc', seed: 's', now: 5, level: 0, digest: '0f'.repeat(32) };
const parts = ['sg1', replay.engine, replay.revision, '5', '0', replay.digest, replay.seed];
const isRead = (token: string): boolean => readReplayToken(token).ok;

describe('a replay token', () => {
  test('gives back what it was made of, whatever the seed', () => {
    const seeds = fc.string({ unit: 'grapheme', minLength: 1 }).filter(({ length }) => length <= 200);
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(readReplayToken(replayTokenOf({ ...replay, seed }))).toEqual({ ok: true, value: { ...replay, seed } });
      }),
    );
  });

  test.each<[string, Partial<Replay>]>([
    ['the longest texts', { seed: '食'.repeat(200), revision: '食'.repeat(512), engine: '1'.repeat(64) }],
    ['the first time', { now: 0 }],
    ['the last time', { now: Date.parse('9999-12-31T23:59:59.999Z') }],
  ])('gives back %s', (_case, changes) => {
    expect(readReplayToken(replayTokenOf({ ...replay, ...changes }))).toEqual({
      ok: true,
      value: { ...replay, ...changes },
    });
  });

  test('is one word that fits into a URL', () => {
    expect(replayTokenOf({ ...replay, seed: 'ñ ~/?&' })).toMatch(/^[A-Za-z0-9._~%!'()*-]+$/);
  });

  const having = (at: number, part: string): string => parts.with(at, part).join('~');
  test.each([
    ['nothing', ''],
    ['one part', 'sg1'],
    ['a part too many', [...parts, ''].join('~')],
    ['another scheme', having(0, 'sg2')],
    ['an engine with odd characters', having(1, '0.1%000')],
    ['no revision', having(2, '')],
    ['a revision that is too long', having(2, 'r'.repeat(513))],
    ['a time in words', having(3, 'five')],
    ['no time', having(3, '')],
    ['a time beyond all dates', having(3, '9999999999999999')],
    ['a time before all dates', having(3, '-9999999999999999')],
    ['a time before 1970', having(3, '-1')],
    ['a time after 9999', having(3, '253402300800000')],
    ['NaN', having(3, 'NaN')],
    ['a time in another spelling', having(3, '05')],
    ['a time with a point', having(3, '5.0')],
    ['a time with an exponent', having(3, '5e3')],
    ['a time of another base', having(3, '0x5')],
    ['-0', having(3, '-0')],
    ['an unknown level', having(4, '99')],
    ['a level in another spelling', having(4, '00')],
    ['a digest that is none', having(5, '../secret')],
    ['a digest that is too long', having(5, 'f'.repeat(65))],
    ['no seed', having(6, '')],
    ['a seed that is too long', having(6, 's'.repeat(201))],
    ['half a character', having(6, '\ud83c')],
    ['half a character in UTF-8', having(6, '%ED%A0%BC')],
    ['a percent sign alone', having(6, '%E0%A4%A')],
    ['a letter that needs no percent sign', having(6, '%73')],
    ['percent-encoding in small letters', having(6, '%c3%b1')],
    ['a letter that needs a percent sign', having(6, 'ñ')],
    ['a space before it', ` ${parts.join('~')}`],
    ['a line end after it', `${parts.join('~')}\n`],
    ['a text of a million letters', having(6, 'x'.repeat(1_000_000))],
  ])('is refused: %s', (_case, token) => expect(isRead(token)).toBe(false));

  test('with any part crafted is refused, or is the one spelling of what was read, within all limits', () => {
    const digits = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map(String);
    const crafted = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('%', 'E', '2', '0', '~', 'ñ', '\ud800', '\u0000'), maxLength: 12 }),
      digits,
      fc.string({ unit: 'grapheme' }).map(encodeURIComponent),
    );
    const read = { times: 0 };
    fc.assert(
      fc.property(fc.nat(parts.length - 1), crafted, (at, part) => {
        const token = having(at, part);
        const found = readReplayToken(token);
        if (!found.ok) return;
        read.times++;
        expect(replayTokenOf(found.value)).toBe(token);
        expect(new Date(found.value.now).getUTCFullYear()).toBeLessThan(10_000);
        expect(found.value.level).toBe(0);
        expect(found.value.seed.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 5_000 },
    );
    expect(read.times).toBeGreaterThan(50);
  });
});
