import { type Challenge, steps } from '@session-generator/domain';

import { type Case, type Law, untaught } from './law.js';
import { isNew } from './standing.js';

/**
 * Ramp
 *
 * For a component, an easier step never comes after a harder one, and the first challenge about a new one teaches it:
 * it is of step recognise, or for a phrase recognise or arrange. Sessions that ask without teaching keep the first half.
 *
 * @example recall A, B, C, recognise A breaks it at 3; for a new A it breaks it at 0 too
 */
export const ramp: Law = {
  name: 'ramp',
  exempt: [],
  breaches: (judged) => {
    const hardest = new Map<string, number>();
    return judged.session.challenges.flatMap((challenge, where) => {
      const { about, step } = challenge;
      if (about === undefined) return [];
      const before = hardest.get(about);
      const now = steps.indexOf(step);
      hardest.set(about, Math.max(before ?? 0, where === judged.failed ? 0 : now));
      if (before === undefined) {
        return mustTeach(judged, challenge) && !teaches(judged.course, challenge)
          ? [{ where, detail: `"${about}" is new, and its first challenge (${step}) does not teach it` }]
          : [];
      }
      return now < before ? [{ where, detail: `${step} of "${about}" after ${steps[before]}` }] : [];
    });
  },
};

/** Whether a challenge, as the first about its component, teaches it. */
export function teaches(course: Case['course'], { about, step, phrase }: Challenge): boolean {
  if (about === undefined) return false;
  const row = course.rowOf(about);
  const ofPhrase = row === undefined ? phrase === about : course.components.kind[row] === 1;
  return step === 'recognise' || (ofPhrase && step === 'arrange');
}

function mustTeach({ session, course, asked }: Case, { about, isNew: saysNew }: Challenge): boolean {
  if (untaught.includes(session.kind)) return false;
  const row = course.rowOf(about!);
  return asked && row !== undefined ? isNew(asked.standing, row) : saysNew;
}
