import type { FormName } from '../forms/form.js';
import { formNamed } from '../forms/forms.js';
import type { TextKey } from './grading/grade-text.js';
import type { Verdict } from './grading/verdict.js';

/** What grading needs of a challenge: one of a session with its key, or one of a course. */
export interface GradedChallenge {
  readonly form: FormName;
  readonly accepted: readonly string[];
  readonly patterns?: readonly string[];
  /** What was shown. */
  readonly prompt?: string;
  /** The languages of its course, as BCP 47 tags. */
  readonly learning: string;
  readonly from: string;
  /** Words of the course that look like accepted ones: see `TextKey`. */
  readonly confusable?: readonly string[];
}

/** How answers to a challenge are graded. Every challenge type has one, and makes it of those in this folder. */
export type Grader = (challenge: GradedChallenge, answer: string) => Verdict;

/** The key of an answer in words, whose language the form knows. */
export function textKeyOf(challenge: GradedChallenge): TextKey {
  const { form, accepted, patterns, prompt, learning, from, confusable } = challenge;
  const { needs, answer } = formNamed(form);
  // How a name is spelt is neither heard nor said; tiles have its spelling.
  const areNamesHeard = answer.by === 'say' || (answer.by === 'type' && needs.includes('listen'));
  return {
    accepted,
    language: answer.in === 'from' ? from : learning,
    ...(patterns ? { patterns } : {}),
    ...(prompt === undefined ? {} : { prompt }),
    ...(confusable ? { confusable } : {}),
    ...(areNamesHeard ? { areNamesHeard } : {}),
  };
}
