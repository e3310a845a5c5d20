import type { ComponentState } from '@session-generator/domain';
import * as fc from 'fast-check';

/** What a learner has done with one component: counts and a time, and sometimes the state of a memory model. */
export const componentStates: fc.Arbitrary<ComponentState> = fc
  .record({
    lastSeenAt: fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2026, 0) }),
    right: fc.nat(60),
    wrong: fc.nat(20),
    memory: fc.option(
      fc.record({
        stability: fc.double({ min: 0.01, max: 3_000, noNaN: true }),
        difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
      }),
      { nil: undefined },
    ),
  })
  .map(({ memory, ...state }) => (memory ? { ...state, memory } : state));
