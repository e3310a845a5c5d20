import type { SuccessModel } from '@session-generator/domain';
import * as fc from 'fast-check';

const logits = fc.double({ min: -12, max: 12, noNaN: true });
const step = fc.double({ min: 0, max: 6, noNaN: true });
const probability = fc.double({ min: 0, max: 1, noNaN: true });

/** What every `SuccessModel` promises. Call it in a spec of each. */
export function successModelContract(name: string, model: SuccessModel): void {
  describe(`${name} is a SuccessModel`, () => {
    test('success is a probability', () => {
      fc.assert(
        fc.property(logits, logits, probability, (ability, difficulty, recall) => {
          const success = model.success(ability, difficulty, recall);
          expect(success).toBeGreaterThanOrEqual(0);
          expect(success).toBeLessThanOrEqual(1);
        }),
      );
    });

    test('more ability never makes it less likely', () => {
      fc.assert(
        fc.property(logits, step, logits, probability, (ability, more, difficulty, recall) => {
          const least = model.success(ability, difficulty, recall);
          expect(model.success(ability + more, difficulty, recall)).toBeGreaterThanOrEqual(least);
        }),
      );
    });

    test('more difficulty never makes it more likely', () => {
      fc.assert(
        fc.property(logits, logits, step, probability, (ability, difficulty, more, recall) => {
          const most = model.success(ability, difficulty, recall);
          expect(model.success(ability, difficulty + more, recall)).toBeLessThanOrEqual(most);
        }),
      );
    });

    test('a better memory never makes it less likely', () => {
      fc.assert(
        fc.property(logits, logits, probability, probability, (ability, difficulty, one, other) => {
          const worse = model.success(ability, difficulty, Math.min(one, other));
          expect(model.success(ability, difficulty, Math.max(one, other))).toBeGreaterThanOrEqual(worse);
        }),
      );
    });

    test('the same numbers give the same bits', () => {
      fc.assert(
        fc.property(logits, logits, probability, (ability, difficulty, recall) => {
          expect(model.success(ability, difficulty, recall)).toBe(model.success(ability, difficulty, recall));
        }),
      );
    });
  });
}
