import * as fc from 'fast-check';

import { isoTime } from './iso-time.js';

const year9999 = Date.UTC(10_000, 0) - 1;

describe('isoTime', () => {
  test.each([
    ['1970-01-01T00:00:00Z', 0],
    ['2026-11-22T09:30Z', Date.UTC(2026, 10, 22, 9, 30)],
    ['2026-11-22T09:30:00.250Z', Date.UTC(2026, 10, 22, 9, 30, 0, 250)],
    ['2026-11-22T09:30:00.2Z', Date.UTC(2026, 10, 22, 9, 30, 0, 200)],
    ['2026-11-22T09:30:00.123456789Z', Date.UTC(2026, 10, 22, 9, 30, 0, 123)],
    ['2026-11-22T09:30:00+00:00', Date.UTC(2026, 10, 22, 9, 30)],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
    ['2000-02-29T00:00:00Z', Date.UTC(2000, 1, 29)],
    ['9999-12-31T23:59:59.999Z', year9999],
  ])('%s is %i', (text, time) => {
    expect(isoTime(text)).toBe(time);
  });

  test.each([
    ...['', 'yesterday', '2026-11-22', '2026-11-22T09:30:00', '2026-11-22 09:30:00Z', '2026-11-22T09:30:00.Z'],
    ...['2026-11-22T09:30:00+01:00', '2026-11-22T09:30:00z', '2026-11-22T09:30:00ZZ', ' 2026-11-22T09:30:00Z'],
    ...['2026-02-29T00:00Z', '2100-02-29T00:00Z', '2026-04-31T00:00Z', '2026-13-01T00:00Z', '2026-00-01T00:00Z'],
    ...['2026-01-00T00:00Z', '2026-01-01T24:00Z', '2026-01-01T00:60Z', '2026-01-01T00:00:60Z'],
    ...['1969-12-31T23:59:59Z', '+10000-01-01T00:00:00Z', '10000-01-01T00:00:00Z', '२०२६-११-२२T०९:३०:००Z'],
  ])('"%s" is no time', (text) => {
    expect(isoTime(text)).toBeNaN();
  });

  test('reads every time as Date writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: year9999 }), (time) => {
        expect(isoTime(new Date(time).toISOString())).toBe(time);
      }),
      { numRuns: 2_000 },
    );
  });

  test('never takes what Date reads as another time', () => {
    const parts = fc.constantFrom(
      ...'0123456789',
      '-',
      ':',
      'T',
      'Z',
      '.',
      '2026-02-',
      '29',
      '30',
      'T00:00:',
      '00.5Z',
      '+00:00',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (list) => {
        const time = isoTime(list.join(''));
        if (!Number.isNaN(time)) expect(time).toBe(Date.parse(list.join('')));
      }),
      { numRuns: 5_000 },
    );
  });
});
