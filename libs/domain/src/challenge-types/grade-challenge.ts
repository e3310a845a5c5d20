import type { Verdict } from '../answers/grading/verdict.js';
import type { Course } from '../course/course.js';
import { gradeAnswer } from './grade-answer.js';

/**
 * Grade challenge
 *
 * The verdict on an answer to a challenge of a course, by its row: that of `gradeAnswer` with the key that the session
 * of the challenge has, be it sent or withheld.
 */
export function gradeChallenge(course: Course, challenge: number, answer: string): Verdict {
  const { prompt, ...key } = course.challenge(challenge);
  return gradeAnswer(
    {
      ...key,
      ...(prompt.text === undefined ? {} : { prompt: prompt.text }),
      learning: course.learning.tag,
      from: course.from.tag,
    },
    answer,
  );
}
