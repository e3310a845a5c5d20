import { challengeTypeNames } from '../challenge-types/form.js';
import type { Brief } from './brief.js';
import type { Candidate } from './candidate.js';
import { roundScore } from './knowledge.js';
import type { Tally } from './tally.js';

/** Why a candidate is wanted: each from 0, not at all, up; their product is its score. */
export interface Factors {
  /** What is forgotten or new is needed. */
  readonly need: number;
  /** Neither hopeless nor dull: best where a right answer is four times as likely as a wrong one. */
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

export function factorsOf(candidate: Candidate, tally: Tally, { topics, request }: Brief): Factors {
  const { topic, type, success, isRecent } = candidate;
  const about = topic < 0 ? undefined : topics[topic]!;
  const miss = (success - 0.8) / 0.25;
  const preference = request.learner.preferences.get(challengeTypeNames[type]!) ?? 1;
  return {
    need: about === undefined ? 0.4 : Math.max(0.05, (1 - about.recall) * (about.role === 'filler' ? 0.5 : 1)),
    fit: roundScore(1 / (1 + miss * miss)),
    gain: roundScore(1 / (1 + (topic < 0 ? tally.types[type]! : tally.topics[topic]!))),
    variety: roundScore(Math.max(0.01, 1 - tally.types[type]! / tally.cap)),
    novelty: isRecent ? 0.5 : 1,
    preference,
  };
}

export const scoreOf = ({ need, fit, gain, variety, novelty, preference }: Factors): number =>
  roundScore(need * fit * gain * variety * novelty * preference);
