import { gradeText } from '../grading/grade-text.js';
import type { Grade } from '../grading/verdict.js';
import type { LabelledAnswer } from './labelled-answer.sample.js';

const outcomes = ['right', 'slip', 'wrong'] as const;

export const outcomeOf = ({ key, answer }: LabelledAnswer): Grade => gradeText(key, answer).outcome;

/** A line for each answer that is not graded as expected. */
export const mismatchesOf = (answers: readonly LabelledAnswer[]): readonly string[] =>
  answers.flatMap((each) => {
    const given = outcomeOf(each);
    if (given === each.expect) return [];
    return [`${each.key.language} ${each.expect}, not ${given}: ${each.answer} (${each.key.accepted[0]})`];
  });

/** What was expected in rows and what was given in columns, for all and by language; then how often it matters. */
export function confusionTable(answers: readonly LabelledAnswer[]): string {
  const languages = [...new Set(answers.map(({ key }) => key.language))];
  const tables = ['all', ...languages].map((language) => {
    const some = answers.filter(({ key }) => language === 'all' || key.language === language);
    const count = (expect: Grade, given: Grade) =>
      some.filter((each) => each.expect === expect && outcomeOf(each) === given).length;
    const rows = outcomes.map((expect) => outcomes.map((given) => count(expect, given)));
    const rejected = rows[0]![2]! + rows[1]![2]!;
    const taken = rows[2]![0]! + rows[2]![1]!;
    return [language, ...rows.map((row) => row.join(' ')), rejected, taken].map(String);
  });
  const header = ['', 'right →', 'slip →', 'wrong →', 'rejected', 'accepted'];
  return [header, ...tables]
    .map((row) =>
      row
        .map((cell) => cell.padEnd(12))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
