import { createHash } from 'node:crypto';

import {
  challengeTypeNames,
  type ComponentHistory,
  type Course,
  type Learner,
  type SessionKind,
  type SessionRequest,
  type SkillId,
} from '@session-generator/domain';

/** What a preview is of. */
export interface PreviewQuestion {
  readonly skill: SkillId;
  readonly kind: SessionKind;
  readonly length: number;
  readonly seed: string;
  /** How many words of the course the learner is taken to have met, in the order in which they are taught. */
  readonly met: number;
  readonly audio: boolean;
  readonly microphone: boolean;
  readonly typing: boolean;
  readonly answers: boolean;
}

/** The request of a learner that an author imagines. Its time stands still, so that a preview repeats. */
export const previewRequest = (course: Course, question: PreviewQuestion): SessionRequest =>
  ({
    course: course.id,
    kind: question.kind,
    scope: { of: 'skill', skill: question.skill },
    length: question.length,
    learner: learnerWhoMet(course, question),
    challengeTypes: new Set(challengeTypeNames),
    seed: question.seed,
    now: previewTime,
    avoid: [],
    explain: 'full',
    answerKeys: question.answers ? 'inline' : 'withheld',
    alternates: 'none',
    digest: createHash('sha256').update(JSON.stringify(question)).digest('hex'),
  }) as SessionRequest;

const aDay = 86_400_000;
const previewTime = Date.UTC(2026, 0, 1, 12);
const wordsADay = 6;

const learnerWhoMet = (course: Course, { met, audio, microphone, typing }: PreviewQuestion): Learner => ({
  id: 'preview',
  history: historyOf(course, met),
  ability: 0,
  recent: [],
  mistakes: [],
  constraints: { canListen: audio, canSpeak: microphone, canType: typing },
  preferences: new Map(),
});

/** The first words of the course, each right twice; the last six were seen a day ago, the six before two days ago. */
function historyOf(course: Course, met: number): ComponentHistory {
  const { components } = course;
  const rows = Array.from({ length: components.count }, (_, row) => row)
    .filter((row) => components.kind[row] === 0)
    .slice(0, met);
  return {
    ids: rows.map((row) => course.componentId(row)),
    lastSeenAt: rows.map((_, at) => previewTime - aDay * (1 + Math.floor((rows.length - 1 - at) / wordsADay))),
    right: rows.map(() => 2),
    wrong: rows.map(() => 0),
  };
}
