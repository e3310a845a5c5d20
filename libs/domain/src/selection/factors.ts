import { challengeTypeNames } from '../forms/form.js';
import type { SessionRequest } from '../request/session-request.js';
import type { Brief } from './brief.js';
import type { Band, Weights } from './session-plan.js';
import type { Situation } from './situation.js';
import type { Candidate } from './pool/candidate.js';
import { roundScore } from './targets/knowledge.js';
import type { Tally } from './tally.js';
import type { Topic } from './targets/topic.js';

/** Why a candidate is wanted: each from 0, not at all, up; their product is its score. */
export interface Factors {
  /** What is forgotten or new is needed. */
  readonly need: number;
  /** Neither hopeless nor dull: best at the aim of the plan's band. */
  readonly fit: number;
  /** A component that the session does not cover yet gains more. */
  readonly gain: number;
  /** A type that the session has little of is more welcome. */
  readonly variety: number;
  /** What was shown lately is less welcome. */
  readonly novelty: number;
  /** How much the learner likes the type. */
  readonly preference: number;
}

/** The factors that no choice changes, as one number: need × fit × novelty × preference. */
export function appealOf(
  { type, success, isRecent }: Pick<Candidate, 'type' | 'success' | 'isRecent'>,
  about: Topic | undefined,
  { request, plan: { band, weights } }: Pick<Situation, 'request' | 'plan'>,
): number {
  return needOf(about, weights) * fitOf(success, band) * noveltyOf(isRecent, weights) * preferenceOf(type, request);
}

/** The score of a candidate beside what was chosen so far: the product of its factors. */
export const scoreOf = (candidate: Candidate, tally: Tally): number =>
  roundScore(candidate.appeal * gainOf(candidate, tally) * varietyOf(candidate, tally));

/** The same, factor by factor, for those who ask why. */
export const factorsOf = (candidate: Candidate, tally: Tally, { topics, request, plan }: Brief): Factors => ({
  need: needOf(topics[candidate.topic], plan.weights),
  fit: roundScore(fitOf(candidate.success, plan.band)),
  gain: roundScore(gainOf(candidate, tally)),
  variety: roundScore(varietyOf(candidate, tally)),
  novelty: noveltyOf(candidate.isRecent, plan.weights),
  preference: preferenceOf(candidate.type, request),
});

const needOf = (about: Topic | undefined, { matching, filler, least }: Weights): number =>
  about === undefined ? matching : Math.max(least, (1 - about.recall) * (about.role === 'filler' ? filler : 1));

function fitOf(success: number, { aim, spread }: Band): number {
  const miss = (success - aim) / spread;
  return 1 / (1 + miss * miss);
}

const gainOf = ({ topic, type }: Candidate, tally: Tally): number =>
  1 / (1 + (topic < 0 ? tally.types[type]! : tally.topics[topic]!));

/** Without a cap on its type, every type is as welcome as ever. */
const varietyOf = ({ type }: Candidate, tally: Tally): number => Math.max(0.01, 1 - tally.types[type]! / tally.cap);

const noveltyOf = (isRecent: boolean, { recent }: Weights): number => (isRecent ? recent : 1);

const preferenceOf = (type: number, { learner }: SessionRequest): number =>
  learner.preferences.get(challengeTypeNames[type]!) ?? 1;
