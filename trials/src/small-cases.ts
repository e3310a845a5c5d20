import {
  type ChallengeTypeName,
  challengeTypeNames,
  type Course,
  generateSession,
  unwrap,
  type Session,
  type SessionKind,
  sessionKinds,
  type SessionRequest,
} from '@session-generator/domain';
import { aChallenge, aSession, checkSession, inLetters } from '@session-generator/testing';

import { drawnFrom } from './drawn.js';
import { drawnRequest } from './drawn-request.js';
import { puzzleOf, type Verdict, verdictsOn } from './exact-search-of-session.js';
import { evenModels } from './models.js';

/** The largest pool that is searched exactly. */
const largest = 40;

/** One small session, and whether it needed what it relaxes; no verdicts where its pool is too large. */
export interface SmallCase {
  readonly session: Session;
  readonly verdicts?: readonly Verdict[];
  /** A line for each order that does without a relaxation, in letters. */
  readonly needless: readonly string[];
}

/** Sessions of every skill and kind, drawn so small, of so few types, that many are in want of something. */
export const smallCasesOf = (course: Course, seeds: readonly string[]): readonly SmallCase[] =>
  course.skills.flatMap((_, skill) =>
    sessionKinds.flatMap((kind) => seeds.map((seed) => smallCase(course, smallRequest(course, skill, kind, seed)))),
  );

function smallCase(course: Course, request: SessionRequest): SmallCase {
  const session = unwrap(generateSession(course, request, evenModels));
  const { relaxations, fillers } = session.report;
  if (relaxations.length === 0) return { session, verdicts: [], needless: [] };
  const puzzle = puzzleOf(course, request, fillers, evenModels);
  if (puzzle.pieces.length > largest) return { session, needless: [] };
  const verdicts = verdictsOn(session, puzzle);
  const declared = [...new Set(relaxations.map(({ invariant }) => invariant))].join('+');
  const ids = session.challenges.map(({ id }) => id);
  const what = `${course.id}, ${request.kind} of ${request.length}, seed ${request.seed}`;
  return {
    session,
    verdicts,
    needless: verdicts.flatMap(({ invariant, instead }) =>
      instead && breaksOnly(course, request, instead, others(session, invariant))
        ? [
            `${what}: ${invariant} of ${declared} in "${inLetters(course, ids)}"; "${inLetters(course, instead)}" does without`,
          ]
        : [],
    ),
  };
}

const others = ({ report }: Session, invariant: string): readonly string[] =>
  report.relaxations.map((relaxation) => relaxation.invariant).filter((other) => other !== invariant);

/**
 * Whether an order that the search found really breaks nothing but these, as the checker sees it
 *
 * @throws where it does not, for then search and checker read the definitions differently, and one of them is wrong
 */
function breaksOnly(
  course: Course,
  request: SessionRequest,
  ids: readonly string[],
  relaxed: readonly string[],
): boolean {
  const challenges = ids.map((id) => aChallenge(course, id));
  const breaches = checkSession(aSession(course, request, challenges), course, request, evenModels);
  const beyond = breaches.filter(({ invariant }) => invariant !== 'length' && !relaxed.includes(invariant));
  if (beyond.length === 0) return true;
  throw new Error(
    `The search found "${inLetters(course, ids)}", which breaks ${beyond.map(({ detail }) => detail).join('; ')}`,
  );
}

/** At most 8 challenges, of few types. */
function smallRequest(course: Course, skill: number, kind: SessionKind, seed: string): SessionRequest {
  const { id } = course.skills[skill]!;
  const request = drawnRequest({ course, skill, kind, seed: `${id} ${seed}` });
  const drawn = drawnFrom(`${course.id} ${id} ${kind} ${seed}`);
  const types = challengeTypeNames.filter((type) => drawn.happens(type, 0.4));
  const challengeTypes = new Set<ChallengeTypeName>(types.length > 0 ? types : ['select-meaning']);
  return { ...request, length: drawn.between('length', 1, 8), challengeTypes };
}
