import type { TextKey } from '../grading/grade-text.js';
import type { Grade } from '../grading/verdict.js';

/** An answer that somebody could give, and what a fair teacher would say of it. */
export interface LabelledAnswer {
  readonly key: TextKey;
  readonly answer: string;
  readonly expect: Grade;
  readonly kind: string;
}

/** How an answer differs from what was accepted. A kind does not decide what is expected. */
const kinds = new Set([
  ...['plain', 'alternative', 'case', 'punctuation', 'apostrophe', 'unicode', 'spelling', 'contraction', 'elision'],
  ...['numeral', 'article', 'pronoun', 'accent', 'spacing'],
  ...['insertion', 'deletion', 'substitution', 'transposition', 'doubled', 'many slips'],
  ...[
    'other word',
    'real word',
    'missing',
    'extra',
    'word order',
    'negation',
    'gender',
    'number',
    'verb',
    'case ending',
  ],
  ...['remark', 'either', 'script', 'marks', 'ordinal', 'abbreviation', 'time'],
  ...['other language', 'gibberish', 'nothing'],
]);

/**
 * Reads a table of answers to keys, by language: `#` is followed by what is accepted (` | ` in between), `?` by what was
 * shown, `!` by words of the course that look like accepted ones (`_` for a space inside), and all other lines are `expectation kind: answer`.
 */
export function labelledAnswers(tables: Readonly<Record<string, string>>): readonly LabelledAnswer[] {
  return Object.entries(tables).flatMap(([language, table]) => {
    let key: TextKey = { accepted: [], language };
    return table.split('\n').flatMap((line): readonly LabelledAnswer[] => {
      const rest = line.slice(2);
      if (line === '') return [];
      if (line.startsWith('# ')) key = { accepted: rest.split(' | '), language };
      else if (line.startsWith('? ')) key = { ...key, prompt: rest };
      else if (line.startsWith('! '))
        key = { ...key, confusable: rest.split(' ').map((text) => text.replaceAll('_', ' ')) };
      else return [readLine(line, key)];
      return [];
    });
  });
}

function readLine(line: string, key: TextKey): LabelledAnswer {
  const [, expect, kind, answer] = /^(right|slip|wrong) ([^:]+): ?(.*)$/u.exec(line) ?? [];
  if (!kind || !kinds.has(kind)) throw new Error(`Not a labelled answer: ${line}`);
  return { key, expect: expect as Grade, kind, answer: answer! };
}
