import {
  type Course,
  formNamed,
  generateSession,
  unwrap,
  type Session,
  type SessionRequest,
} from '@session-generator/domain';
import { checkSession, overdeclared, undeclared } from '@session-generator/testing';

import type { Models } from './models.js';

/** A session, and everything that is wrong with it. */
export interface Judged {
  readonly session: Session;
  /** A line each: what breaks an invariant and is not declared, what is declared and not broken, what the course has otherwise, stand-ins unfit to stand in. */
  readonly faults: readonly string[];
}

export function judged(course: Course, request: SessionRequest, models: Models): Judged {
  const session = unwrap(generateSession(course, request, models));
  const breaches = checkSession(session, course, request, models);
  const told = [
    ...undeclared(breaches).map(({ invariant, where, detail }) => `${invariant} at ${where}: ${detail}`),
    ...overdeclared(session, breaches, request).map(
      ({ invariant, where }) => `${invariant} at ${where} is declared and kept`,
    ),
    ...session.challenges.flatMap((challenge, at) =>
      unlike(course, challenge).map((field) => `${field} of ${at} is not the course's`),
    ),
  ];
  const standIns = Object.entries(session.alternates ?? {}).flatMap(([id, alternates]) =>
    Object.entries(alternates).flatMap(([why, standIn]) =>
      checkSession({ kind: session.kind, challenges: [standIn] }, course, request)
        .filter(({ invariant }) => invariant === 'fair' || invariant === 'able')
        .map(({ invariant, detail }) => `${why} of ${id} is not ${invariant}: ${detail}`),
    ),
  );
  const { kind, seed, length, scope } = request;
  const what = `${course.id} ${scope.of === 'skill' ? scope.skill : scope.of} ${kind} of ${length}, seed ${seed}`;
  return { session, faults: [...told, ...standIns].map((fault) => `${what}: ${fault}`) };
}

/** What of a challenge differs from the course, which holds what the checker has to believe. */
function unlike(course: Course, challenge: Session['challenges'][number]): readonly string[] {
  const row = course.challengeRowOf(challenge.id);
  if (row === undefined) return ['id'];
  const { about, exercises, phrase, form } = course.challenge(row);
  const { step, type } = formNamed(form);
  const wanted: Readonly<Record<string, unknown>> = { about, exercises, phrase, form, step, type };
  const given: Readonly<Record<string, unknown>> = { ...challenge };
  return Object.keys(wanted).filter((field) => JSON.stringify(wanted[field]) !== JSON.stringify(given[field]));
}
