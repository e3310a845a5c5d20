import { generateSession, plans, type SelectionTrace, unwrap } from '@session-generator/domain';
import { aCourse, aLearner, aSessionRequest } from '@session-generator/testing';

import { models } from './models.js';
import { untrue } from './untrue.js';
import { Witness } from './witness.js';

const constraints = { canListen: true, canSpeak: false, canType: true };
const witness = new Witness();
const session = unwrap(
  generateSession(
    aCourse(),
    aSessionRequest({ length: 5, explain: 'full', learner: aLearner({ constraints }) }),
    models,
    plans.map((plan) => witness.watched(plan)),
  ),
);
const trace = session.trace as SelectionTrace;
type Told = SelectionTrace['turnedAway'][number];

/** What a witness has against the account with one thing changed. */
const told = (changed: Partial<SelectionTrace>) =>
  untrue({ ...session, trace: { ...trace, ...changed } }, witness.all).length;
const without = (which: (one: Told) => boolean) => trace.turnedAway.findIndex(which);
const change = (at: number, how: Partial<Told>) => ({
  turnedAway: trace.turnedAway.with(at, { ...trace.turnedAway[at]!, ...how }),
});

const byFilter = without(({ by }) => by === 'keepAble');
const instead = without((one) => one.instead !== undefined);

test('an account of what happened is true', () => expect(told({})).toBe(0));

test.each<[string, () => Partial<SelectionTrace>]>([
  ['a filter that did not turn it away', () => change(byFilter, { by: 'dropRecent' })],
  ['another reason of the filter', () => change(byFilter, { reason: 'it is too hard' })],
  ['a picker of which there is none', () => change(instead, { by: 'pickers' })],
  ['a filter for what every filter kept', () => change(instead, { by: 'keepReady' })],
  ['something instead that nobody took', () => change(instead, { instead: trace.turnedAway[byFilter]!.id })],
  ['a search where the session is the picks', () => change(instead, { by: 'search' })],
  ['another picker of a pick', () => ({ picked: trace.picked.with(0, { ...trace.picked[0]!, by: 'fillWithReview' }) })],
  ['one candidate left out', () => ({ turnedAway: trace.turnedAway.slice(1) })],
  ['one candidate twice', () => ({ turnedAway: [...trace.turnedAway, trace.turnedAway[0]!] })],
])('an account is untrue that tells of %s', (_, changed) => {
  expect(Math.min(byFilter, instead)).toBeGreaterThanOrEqual(0);
  expect(told(changed())).toBe(1);
});
