import type { ComponentHistory, ComponentState, Learner } from '@session-generator/domain';

/** A learner who has met nothing, can do everything and prefers nothing. */
export const aLearner = (overrides: Partial<Learner> = {}): Learner => ({
  id: 'lily',
  history: aHistory(),
  ability: 0,
  recent: [],
  mistakes: [],
  constraints: { canListen: true, canSpeak: true, canType: true },
  preferences: new Map(),
  ...overrides,
});

/**
 * A history in columns, from one state a component; by default last seen a day before `aSessionRequest` asks, twice
 * right and once wrong.
 *
 * @example aHistory({ 'basics/food/w/pan': { right: 5 }, 'basics/food/w/agua': {} })
 */
export function aHistory(states: Readonly<Record<string, Partial<ComponentState>>> = {}): ComponentHistory {
  const rows = Object.values(states);
  return {
    ids: Object.keys(states),
    lastSeenAt: Float64Array.from(rows, ({ lastSeenAt = aMoment - aDay }) => lastSeenAt),
    right: Float64Array.from(rows, ({ right = 2 }) => right),
    wrong: Float64Array.from(rows, ({ wrong = 1 }) => wrong),
    ...(rows.some(({ memory }) => memory) ? { memory: rows.map(({ memory }) => memory) } : {}),
  };
}

/** When `aSessionRequest` asks: 15 January 2026, 09:00 UTC. */
export const aMoment = Date.UTC(2026, 0, 15, 9);
export const aDay = 86_400_000;
