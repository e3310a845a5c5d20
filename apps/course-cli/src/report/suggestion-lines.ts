import { join } from 'node:path';

import type { Suggestion } from '@session-generator/course-compiler';

import { count } from '../layout/words.js';
import { hang } from '../layout/wrap.js';
import type { Page } from '../terminal/terminal.js';

/**
 * Suggestion lines
 *
 * What an author may paste below a phrase, both sides of it together. The lines of YAML are indented as they are in a
 * skill file, and never wrapped.
 */
export function suggestionLines(
  suggestions: readonly Suggestion[],
  folder: string,
  { columns, style }: Page,
): readonly string[] {
  if (suggestions.length === 0) return ['Suggestions: none.'];
  const byPhrase = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    const { file, line } = suggestion.place;
    const place = `${join(folder, file)}:${line}`;
    byPhrase.set(place, [...(byPhrase.get(place) ?? []), suggestion]);
  }
  const answers = suggestions.reduce((sum, suggestion) => sum + suggestion.answers.length, 0);
  const head =
    `Suggestions: ${count(answers, 'more answer')} to ${count(byPhrase.size, 'phrase')}, made of words and orders that ` +
    'the course calls right elsewhere. Paste what is right below its phrase: nothing is added by itself.';
  return [
    ...hang('', head, columns).map(style.bold),
    ...[...byPhrase].flatMap(([place, all]) => [
      '',
      style.dim(place),
      ...hang('  ', all[0]!.phrase, columns),
      ...all.flatMap(({ yaml }) => yaml.map((line) => `    ${line}`)),
    ]),
  ];
}
