import { UnknownChallenge } from './errors.js';
import type { CourseId, RevisionId } from './ids.js';
import type { CourseStore } from './course/course-store.js';
import { gradeChallenge } from './answers/grade-challenge.js';
import type { Verdict } from './answers/grading/verdict.js';

/** Answers to challenges of one course. */
export interface GradingRequest {
  readonly course: CourseId;
  /** That of the session that the challenges are of; the live one where it is left out. */
  readonly revision?: RevisionId;
  readonly answers: readonly ChallengeAnswer[];
}

export interface ChallengeAnswer {
  /** The id of a challenge. */
  readonly challenge: string;
  /** A choice's text or picture, tokens joined, pairs as lines `left = right`, what was typed, or a transcript. */
  readonly answer: string;
}

/** What is said of each answer, one for one, in the shape in which the service sends it. */
export interface GradedAnswers {
  readonly course: CourseId;
  readonly revision: RevisionId;
  readonly verdicts: readonly GradedAnswer[];
}

export interface GradedAnswer extends Verdict {
  readonly challenge: string;
}

/** Grades answers by the courses of a store. */
export class AnswerGrader {
  /** @param pause awaited between answers, so that a service answers others meanwhile */
  constructor(
    private readonly courses: CourseStore,
    private readonly pause: () => Promise<void> = () => Promise.resolve(),
  ) {}

  /** Rejects with `UnknownCourse`, `UnknownRevision`, `UnknownChallenge` or `CourseUnavailable`. */
  async grade({ course: id, revision, answers }: GradingRequest): Promise<GradedAnswers> {
    const course = await this.courses.open(id, revision);
    const unknown = answers
      .map(({ challenge }) => challenge)
      .filter((challenge) => course.challengeRowOf(challenge) === undefined);
    if (unknown.length > 0) throw new UnknownChallenge(course.id, course.revision, [...new Set(unknown)]);
    const verdicts: GradedAnswer[] = [];
    for (const { challenge, answer } of answers) {
      if (verdicts.length > 0) await this.pause();
      verdicts.push({ challenge, ...gradeChallenge(course, course.challengeRowOf(challenge)!, answer) });
    }
    return { course: course.id, revision: course.revision, verdicts };
  }
}
