import { challengeTypeNames, modalities } from '../../forms/form.js';
import type { Course } from '../../course/course.js';
import type { Constraints } from '../../learner/learner.js';
import type { SessionRequest } from '../../request/session-request.js';
import { needsOfForm, typeOfForm } from '../../forms/form-table.js';

/** Whether the client can show a form and the learner can answer it. */
export const canTake = (form: number, { challengeTypes, learner }: SessionRequest): boolean =>
  challengeTypes.has(challengeTypeNames[typeOfForm[form]!]!) &&
  (needsOfForm[form]! & lacking(learner.constraints)) === 0;

/** The modalities that a learner lacks, as bits. */
export const lacking = ({ canListen, canSpeak, canType }: Constraints): number =>
  (canListen ? 0 : modalities.listen) | (canSpeak ? 0 : modalities.speak) | (canType ? 0 : modalities.type);

/** The topics of a challenge that a request asks to avoid. */
export const avoidedBy = ({ avoid }: SessionRequest, course: Course, challenge: number): readonly string[] =>
  avoid.length === 0 || course.challenges.sensitive[challenge] === 0
    ? []
    : course.challenge(challenge).sensitivity.filter((topic) => avoid.includes(topic));
