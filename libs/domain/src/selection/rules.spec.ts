import { hash32 } from '../hash.js';
import type { Brief } from './brief.js';
import { brief, candidates, changed } from './letters.sample.js';
import { plans } from '../plans/plans.js';
import { breachesOf, Walk } from './search/walk.js';
import type { SessionPlan } from './session-plan.js';

/** Pools of every shape: many topics and few, many types and one, new words and none. */
const briefs: readonly Brief[] = [
  '',
  'a0S',
  'a0S a1A a2T a3T',
  'a0S b0M c0P a3T b3K c3L d0J d1A -0P',
  'a0S b0S c0S d0S e0S f0S a3T b3T c3T d3T e3T f3T g0Jx g1Ax',
  'a0Sx b0Sx c0Sy a1Ay b2Lz c3Tz d0J e0F f0M a2T b3K c1L',
].flatMap((letters) => {
  const pool = candidates(letters);
  const shuffled = pool.map((one) => changed(one, { success: 0.05 + (hash32(letters, one.index) % 90) / 100 }));
  return [brief(pool), brief(shuffled, { length: 4, roles: { a: 'new-word', g: 'new-phrase', c: 'filler' } })];
});

const rulesOf = <Rule extends { readonly name: string }>(pick: (plan: SessionPlan) => readonly Rule[]) =>
  [...new Set(plans.flatMap(pick))].map((rule): [string, Rule] => [rule.name, rule]);

describe.each(rulesOf(({ filters }) => filters))('the filter %s', (_, filter) => {
  test('judges a candidate the same way each time', () => {
    for (const told of briefs) {
      for (const candidate of told.pool) {
        expect(filter.turnsAway(candidate, told)).toEqual(filter.turnsAway(candidate, told));
      }
    }
  });
});

describe.each(rulesOf(({ pickers }) => pickers))('the picker %s', (_, picker) => {
  test.each(briefs.map((told, at): [number, Brief] => [at, told]))(
    'moves candidates of pool %i, inventing and losing none, no more than fit',
    (_, told) => {
      const before = Object.freeze({ picks: Object.freeze([]), pool: Object.freeze([...told.pool]), passed: [] });
      const after = picker.pick(before, told);
      const all = [...after.picks.map(({ candidate }) => candidate), ...after.pool];
      expect(all.toSorted((a, b) => a.index - b.index)).toEqual(told.pool);
      expect(picker.pick(before, told)).toEqual(after);
      expect(after.picks.every(({ by }) => by === picker.name)).toBe(true);
    },
  );
});

describe.each(rulesOf(({ arrangers }) => arrangers))('the arranger %s', (_, arranger) => {
  test.each(briefs.map((told, at): [number, Brief] => [at, told]))(
    'permutes session %i, breaks no more of it, and arranging twice is arranging once',
    (_, told) => {
      const before = Object.freeze([...told.pool]);
      const after = arranger.arrange(before, told);
      expect(after.toSorted((a, b) => a.index - b.index)).toEqual(told.pool);
      expect(arranger.arrange(before, told)).toEqual(after);
      expect(arranger.arrange(after, told)).toEqual(after);
      expect(new Walk(told, before.length, breachesOf(before, told)).mayGoOn(undefined, after, 0)).toBe(true);
    },
  );
});
