import {
  type Constraints,
  type Course,
  type Form,
  knownForm,
  type Modality,
  type SessionRequest,
} from '@session-generator/domain';

import type { Law } from './law.js';

/**
 * Able
 *
 * The client can show the type, the learner can do all that the form needs (listen, speak, type), and the challenge
 * touches no topic that the request avoids.
 *
 * @example a learner who cannot listen is shown no `listen`, whichever way it is answered
 */
export const able: Law = {
  name: 'able',
  exempt: [],
  breaches: ({ session: { challenges }, course, asked }) =>
    challenges.flatMap(({ id, type, form: name }, where) => {
      const form = knownForm(name);
      if (!form || form.type !== type) return [{ where, detail: `there is no form "${name}" of type "${type}"` }];
      const row = course.challengeRowOf(id);
      const reasons = asked
        ? [...hindrances(form, asked.request), ...(row === undefined ? [] : avoidedTopics(course, row, asked.request))]
        : [];
      return reasons.length > 0 ? [{ where, detail: reasons.join('; ') }] : [];
    }),
};

/** Why a client cannot show a form, or a learner cannot answer it; none where they can. */
export const hindrances = (form: Form, { challengeTypes, learner }: SessionRequest): readonly string[] => [
  ...(challengeTypes.has(form.type) ? [] : [`the client cannot show "${form.type}"`]),
  ...form.needs.filter((need) => !can(learner.constraints, need)).map((need) => `the learner cannot ${need}`),
];

/** The topics of a challenge that the request asks to leave out. */
export const avoidedTopics = (course: Course, challenge: number, { avoid }: SessionRequest): readonly string[] =>
  course.challenges.sensitive[challenge] === 0
    ? []
    : course
        .challenge(challenge)
        .sensitivity.filter((topic) => avoid.includes(topic))
        .map((topic) => `it touches "${topic}"`);

function can(constraints: Constraints, need: Modality): boolean {
  switch (need) {
    case 'listen':
      return constraints.canListen;
    case 'speak':
      return constraints.canSpeak;
    case 'type':
      return constraints.canType;
    case 'read':
    case 'tap':
      return true;
  }
}
