import { recallModelContract } from '@session-generator/testing';
import * as fc from 'fast-check';

import { HalfLifeRegression } from './half-life-regression.js';

const now = Date.UTC(2026, 10, 22);
const day = 86_400_000;
const model = new HalfLifeRegression();
const after = (days: number, right: number, wrong: number) =>
  model.recall({ lastSeenAt: now - days * day, right, wrong }, now);

recallModelContract('HalfLifeRegression', model);

describe('HalfLifeRegression', () => {
  test.each([
    ['once right, after 4 days', 4, 1, 0, 0.5],
    ['once right and once wrong, after 2 days', 2, 1, 1, 0.52],
    ['three times right, after 4 days', 4, 3, 0, 0.88],
    ['once wrong, after a day', 1, 0, 1, 0.33],
  ])('%s: recall is about %f days, %i right, %i wrong → %f', (_case, days, right, wrong, recall) => {
    expect(after(days, right, wrong)).toBeCloseTo(recall, 1);
  });

  test('what was never answered is not recalled, seen or not', () => {
    expect(model.recall({ lastSeenAt: NaN, right: 0, wrong: 0 }, now)).toBe(0);
    expect(model.recall({ lastSeenAt: now - day, right: 0, wrong: 0 }, now)).toBe(0);
  });

  test('a half-life is never under 15 minutes or over 274 days', () => {
    expect(after(15 / (24 * 60), 0, 1e9)).toBe(0.5);
    expect(after(274, 1e9, 0)).toBe(0.5);
  });

  test('a recall is never under 0.0001 or over 0.9999', () => {
    expect(after(10_000, 0, 5)).toBe(0.0001);
    expect(after(-3, 5, 0)).toBe(0.9999);
  });

  test('with the state of a memory model, recall is 0.9 when the days of its stability are over, whatever was counted', () => {
    const memory = { stability: 10, difficulty: 5 };
    expect(model.recall({ lastSeenAt: now - 10 * day, right: 0, wrong: 40, memory }, now)).toBe(0.9);
  });

  const counts = fc.nat(1000);
  const days = fc.double({ min: 0, max: 3000, noNaN: true });

  test('one more right answer never makes a memory worse, nor one more wrong answer better', () => {
    fc.assert(
      fc.property(days, counts, counts, (gone, right, wrong) => {
        expect(after(gone, right + 1, wrong + 1)).toBeLessThanOrEqual(after(gone, right + 1, wrong));
        if (right + wrong > 0) expect(after(gone, right + 1, wrong)).toBeGreaterThanOrEqual(after(gone, right, wrong));
      }),
    );
  });

  test('it has six decimals', () => {
    fc.assert(
      fc.property(days, counts, counts, (gone, right, wrong) => {
        const recall = after(gone, right, wrong);
        expect(Number(recall.toFixed(6))).toBe(recall);
      }),
    );
  });
});
