import {
  type Course,
  forms,
  type Relaxable,
  type Session,
  type SessionRequest,
  steps,
} from '@session-generator/domain';
import {
  avoidedTopics,
  hardestStep,
  hindrances,
  isNew,
  isWord,
  type Standing,
  standingOf,
  targetsOf,
} from '@session-generator/testing';

import type { Models } from './models.js';
import { searchExactly } from './exact-search.js';
import type { Need, Piece, Puzzle } from './exact-search-puzzle.js';

/** Whether a session needs what it declares: `needless` comes with an order that does without. */
export interface Verdict {
  readonly invariant: Relaxable;
  readonly is: 'necessary' | 'needless' | 'unproved';
  readonly instead?: readonly string[];
}

/**
 * Whether each invariant that a session relaxes had to be
 *
 * A relaxation is necessary when no order of the pool breaks only the others that the session relaxes; a shorter
 * session is necessary when there is no longer one of those.
 */
export function verdictsOn({ challenges, report }: Session, puzzle: Puzzle): readonly Verdict[] {
  const declared = [...new Set(report.relaxations.map(({ invariant }) => invariant))];
  const twoThirds = Math.ceil((report.asked * 2) / 3);
  return declared.map((invariant): Verdict => {
    const others = new Set(declared.filter((other) => other !== invariant));
    const shortest =
      invariant === 'length'
        ? challenges.length + 1
        : declared.includes('length')
          ? Math.min(twoThirds, challenges.length)
          : report.asked;
    const lengths = Array.from({ length: report.asked - shortest + 1 }, (_, less) => report.asked - less);
    const outcomes = lengths.filter((length) => length > 0).map((length) => searchExactly(puzzle, length, others));
    const found = outcomes.find((outcome) => outcome.is === 'found');
    if (found?.is === 'found') return { invariant, is: 'needless', instead: found.ids };
    return { invariant, is: outcomes.some(({ is }) => is === 'unproved') ? 'unproved' : 'necessary' };
  });
}

/**
 * The pool and the needs of a session, enumerated from the revision: every challenge about a target or a declared
 * filler that the learner can take, and the `match-pairs` of their skills whose words are all met, presumed or new in it.
 */
export function puzzleOf(course: Course, request: SessionRequest, fillers: readonly string[], models: Models): Puzzle {
  const standing = standingOf(course, request);
  const {
    newWords,
    newPhrases,
    due = [],
  } = targetsOf(course, { request, standing, recall: models.recall }, request.kind);
  const needs = [
    ...newWords.map((component): Need => {
      const hardest = hardestStep(course, component, request);
      return { component, places: 2, ...(hardest === undefined ? {} : { hardest: steps.indexOf(hardest) }) };
    }),
    ...[...newPhrases, ...due].map((component): Need => ({ component, places: 1 })),
  ];
  const topics = [...new Set([...needs.map(({ component }) => component), ...fillers.map((id) => course.rowOf(id)!)])];
  const skills = new Set(
    request.kind === 'lesson' ? [standing.scope.start] : topics.map((component) => course.components.skill[component]!),
  );
  const rows = [
    ...topics.map((row) => course.challengesAbout(row)),
    ...[...skills].map((skill) => course.challengesAmong(skill)),
  ];
  const pieces = rows
    .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at))
    .filter(
      (row) =>
        hindrances(forms[course.challenges.form[row]!]!, request).length === 0 &&
        avoidedTopics(course, row, request).length === 0,
    )
    .map((row) => pieceOf(course, row, request, standing))
    .filter(({ about, unseen }) => about !== undefined || unseen.every((word) => newWords.includes(word)));
  return { pieces, needs };
}

function pieceOf(course: Course, row: number, { learner, now }: SessionRequest, standing: Standing): Piece {
  const { type, name, step } = forms[course.challenges.form[row]!]!;
  const about = course.challenges.about[row]!;
  const phrase = course.challenges.phrase[row]!;
  const id = course.challengeId(row);
  const isPhrase = about >= 0 && !isWord(course, about);
  return {
    id,
    type,
    form: name,
    step: steps.indexOf(step),
    ...(about < 0 ? {} : { about }),
    ...(phrase < 0 ? {} : { phrase }),
    isNew: about >= 0 && isNew(standing, about),
    teaches: step === 'recognise' || (isPhrase && step === 'arrange'),
    unseen: Array.from(course.exercisedBy(row)).filter((word) => {
      const isLater = course.components.skill[word]! >= standing.scope.end;
      return isWord(course, word) && isNew(standing, word) && (!isLater || about < 0 || word === about);
    }),
    isRecent: learner.recent.some(({ challenge, at }) => challenge === id && now - at < 86_400_000),
  };
}
