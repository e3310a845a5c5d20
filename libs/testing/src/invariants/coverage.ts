import { type Course, forms, type SessionRequest, type Step, steps } from '@session-generator/domain';

import { rowsOf } from '../rows.js';
import { avoidedTopics, hindrances } from './able.js';
import { type Asked, type Case, type Law, untaught } from './law.js';
import { type Targets, targetsOf } from './targets.js';

/**
 * Coverage
 *
 * Every target has a challenge about it; a new word at least two, one of them at the hardest step at which the course
 * has a challenge about it that the client can show and the learner can answer.
 *
 * @example a lesson on new a and b: recognise a, recognise b, produce a breaks it, for b was asked once
 */
export const coverage: Law = {
  name: 'coverage',
  exempt: untaught,
  breaches: (judged) => {
    const { session, course, asked } = judged;
    if (!asked) return [];
    const { newWords, newPhrases, due = [] } = targetsOnce(course, asked, session.kind);
    return [
      ...newWords.flatMap((word) => wordFaults(judged, word, asked.request)),
      ...newPhrases.flatMap((phrase) =>
        stepsAbout(judged, phrase).length > 0 ? [] : [`new phrase "${course.componentId(phrase)}" is not covered`],
      ),
      ...due.flatMap((component) =>
        stepsAbout(judged, component).length > 0 ? [] : [`due "${course.componentId(component)}" is not covered`],
      ),
    ].map((detail) => ({ where: null, detail }));
  },
};

/** The targets of a case, found once: a session is judged many times over, each time with another alternate in it. */
function targetsOnce(course: Course, asked: Asked, kind: string): Targets {
  const targets = found.get(asked) ?? targetsOf(course, asked, kind);
  found.set(asked, targets);
  return targets;
}

/** By what was asked, which belongs to one session. */
const found = new WeakMap<Asked, Targets>();

const stepsAbout = ({ session, course }: Case, component: number): readonly Step[] => {
  const id = course.componentId(component);
  return session.challenges.flatMap(({ about, step }) => (about === id ? [step] : []));
};

function wordFaults(judged: Case, word: number, request: SessionRequest): readonly string[] {
  const asked = stepsAbout(judged, word);
  const hardest = hardestStep(judged.course, word, request);
  const name = `new word "${judged.course.componentId(word)}"`;
  return [
    ...(asked.length < 2 ? [`${name} is covered ${asked.length} times of 2`] : []),
    ...(hardest !== undefined && !asked.includes(hardest) ? [`${name} is not asked at ${hardest}`] : []),
  ];
}

/** The hardest step at which a component can be asked of this learner on this client; none where it cannot be. */
export function hardestStep(course: Course, component: number, request: SessionRequest): Step | undefined {
  const able = rowsOf(course.challengesAbout(component))
    .filter((row) => avoidedTopics(course, row, request).length === 0)
    .map((row) => forms[course.challenges.form[row]!]!)
    .filter((form) => hindrances(form, request).length === 0);
  return steps.findLast((step) => able.some((form) => form.step === step));
}
