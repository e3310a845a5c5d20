import type { ComponentState, RecallModel } from '@session-generator/domain';
import * as fc from 'fast-check';

import { componentStates } from '../arbitraries/learners.js';

const hour = 3_600_000;
const hours = fc.integer({ min: 0, max: 20_000 }).map((count) => count * hour);

/** What every `RecallModel` promises. Call it in a spec of each. */
export function recallModelContract(name: string, model: RecallModel): void {
  describe(`${name} is a RecallModel`, () => {
    const check = <Values extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<Values>): void => {
      fc.assert(property);
    };

    test('a recall is a probability, whatever the clocks say', () => {
      check(
        fc.property(componentStates, fc.integer({ min: 0, max: 4e12 }), (state, now) => {
          isProbability(model.recall(state, now));
        }),
      );
    });

    test('never seen is a probability too', () => {
      isProbability(model.recall({ lastSeenAt: NaN, right: 0, wrong: 0 }, 1.7e12));
    });

    test('waiting never makes a memory better', () => {
      check(
        fc.property(componentStates, hours, hours, (state, wait, more) => {
          const soon = model.recall(state, state.lastSeenAt + wait);
          expect(model.recall(state, state.lastSeenAt + wait + more)).toBeLessThanOrEqual(soon);
        }),
      );
    });

    test('a right answer is remembered at least as well as a wrong one', () => {
      check(
        fc.property(componentStates, hours, hours, (state, wait, later) => {
          const now = state.lastSeenAt + wait;
          const after = (outcome: 'right' | 'wrong') => model.recall(model.review(state, outcome, now), now + later);
          expect(after('right')).toBeGreaterThanOrEqual(after('wrong'));
        }),
      );
    });

    test('a review counts the answer, says when, and leaves the state before it alone', () => {
      check(
        fc.property(
          componentStates,
          hours,
          fc.constantFrom('right' as const, 'wrong' as const),
          (state, wait, outcome) => {
            const before: ComponentState = structuredClone(state);
            const now = state.lastSeenAt + wait;
            expect(model.review(Object.freeze(state), outcome, now)).toMatchObject({
              lastSeenAt: now,
              right: before.right + (outcome === 'right' ? 1 : 0),
              wrong: before.wrong + (outcome === 'wrong' ? 1 : 0),
            });
            expect(state).toEqual(before);
          },
        ),
      );
    });

    test('the same state at the same time gives the same bits', () => {
      check(
        fc.property(componentStates, hours, (state, wait) => {
          const now = state.lastSeenAt + wait;
          expect(model.recall({ ...state }, now)).toBe(model.recall(state, now));
          expect(model.review({ ...state }, 'right', now)).toEqual(model.review(state, 'right', now));
        }),
      );
    });
  });
}

function isProbability(value: number): void {
  expect(value).toBeGreaterThanOrEqual(0);
  expect(value).toBeLessThanOrEqual(1);
}
