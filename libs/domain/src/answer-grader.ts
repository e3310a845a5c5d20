import { chosenAnswer } from './challenge-types/answer-of-choice.js';
import { gradeChallenge } from './challenge-types/grade-challenge.js';
import { present } from './challenge-types/present.js';
import type { Verdict } from './answers/grading/verdict.js';
import type { Course } from './course/course.js';
import type { CourseStore } from './course/course-store.js';
import { InvalidPayload, UnknownChallenge, type PayloadFault } from './errors.js';
import type { CourseId, RevisionId } from './ids.js';

/** Answers to challenges of one course. */
export interface GradingRequest {
  readonly course: CourseId;
  /** That of the session that the challenges are of; the live one where it is left out. */
  readonly revision?: RevisionId;
  readonly answers: readonly ChallengeAnswer[];
  /** Whether its only answer was sent by itself and not as a list: if its challenge is unknown, the request fails. */
  readonly isSingle?: boolean;
}

/** An answer in words, or the id of a choice. */
export type ChallengeAnswer =
  | {
      /** The id of a challenge. */
      readonly challenge: string;
      /** A choice's text or picture, tokens joined, pairs as lines `left = right`, what was typed, or a transcript. */
      readonly answer: string;
    }
  | {
      readonly challenge: string;
      /** `a`, `b`, `c`… as shown. */
      readonly choice: string;
      /** That of the session, which decided which choice was shown as which. */
      readonly seed: string;
    };

/** What is said of each answer, one for one, in the shape in which the service sends it. */
export interface GradedAnswers {
  readonly course: CourseId;
  readonly revision: RevisionId;
  readonly verdicts: readonly (GradedAnswer | UnknownAnswer)[];
}

export interface GradedAnswer extends Verdict {
  readonly challenge: string;
}

/** Stands in the place of a verdict if the revision does not have the challenge. */
export interface UnknownAnswer {
  readonly challenge: string;
  /** What to do, for people. */
  readonly unknown: string;
}

/** Grades answers by the courses of a store. */
export class AnswerGrader {
  /** @param pause awaited between answers, so that a service answers others meanwhile */
  constructor(
    private readonly courses: CourseStore,
    private readonly pause: () => Promise<void> = () => Promise.resolve(),
  ) {}

  /**
   * Rejects with `UnknownCourse`, `UnknownRevision` or `CourseUnavailable`; with `InvalidPayload`, which names each choice
   * that was not shown; and with `UnknownChallenge` if that of a single answer is unknown. In a list, an answer to an
   * unknown challenge fails alone.
   */
  async grade({ course: id, revision, answers, isSingle = false }: GradingRequest): Promise<GradedAnswers> {
    const course = await this.courses.open(id, revision);
    const faults: PayloadFault[] = [];
    const verdicts: (GradedAnswer | UnknownAnswer)[] = [];
    for (const [at, given] of answers.entries()) {
      if (at > 0) await this.pause();
      const { challenge } = given;
      const row = course.challengeRowOf(challenge);
      if (row === undefined) {
        const unknown = new UnknownChallenge(course.id, course.revision, [challenge]);
        if (isSingle) throw unknown;
        verdicts.push({ challenge, unknown: unknown.message });
        continue;
      }
      const answer = 'answer' in given ? given.answer : readChoice(course, row, given);
      if (typeof answer === 'string') verdicts.push({ challenge, ...gradeChallenge(course, row, answer) });
      else faults.push({ pointer: isSingle ? '/choice' : `/answers/${at}/choice`, detail: answer.fault });
    }
    if (faults.length > 0) throw new InvalidPayload(faults.slice(0, 50), faults.length);
    return { course: course.id, revision: course.revision, verdicts };
  }
}

/** The answer that the id of a choice stood for in its session, or why it stood for none. */
function readChoice(
  course: Course,
  row: number,
  { choice, seed }: { readonly choice: string; readonly seed: string },
): string | { readonly fault: string } {
  const { choices } = present(course.challenge(row), seed);
  if (!choices) return { fault: 'This challenge has no choices: send what was answered as `answer`.' };
  const ids = choices.map(({ id }) => id).join(', ');
  return (
    chosenAnswer(choices, choice) ?? {
      fault: `The choices shown are ${ids}: send one of these, with the \`seed\` and the \`revision\` of the session.`,
    }
  );
}
