import { parsePattern } from '@session-generator/domain';

import { error, type Problem } from '../problem.js';
import type { PhraseSource, Written } from './course-source.js';
import { readItems } from './read-items.js';
import { shapes } from './shapes.js';
import type { YamlFile } from './yaml-file.js';
import type { YamlMap } from './yaml-map.js';

/** The `Phrases` of a skill. */
export const readPhrases = (file: YamlFile, top: YamlMap, problems: Problem[]): readonly PhraseSource[] =>
  readItems(file, top, 'Phrases', shapes.phrase, 'Phrase', problems, (phrase, shared) => ({
    ...shared,
    otherTexts: phrase.texts('Alternative versions'),
    otherMeanings: phrase.texts('Alternative translations'),
    textPatterns: checked(phrase.listed('Version patterns'), problems),
    meaningPatterns: checked(phrase.listed('Translation patterns'), problems),
    uses: phrase.listed('Uses'),
  }));

function checked(patterns: readonly Written[], problems: Problem[]): readonly Written[] {
  for (const { text, place } of patterns) {
    const parsed = parsePattern(text);
    if (!parsed.ok) problems.push(badPattern({ text, place }, parsed.error.at, parsed.error.message));
  }
  return patterns;
}

/** The place of the fault is exact where the pattern is written on one line without escapes. */
export const badPattern = ({ text, place }: Written, at: number, message: string): Problem =>
  error(
    'bad-pattern',
    { ...place, column: place.column + at },
    `${message} at character ${at + 1} of "${text}".`,
    'A pattern is a text with [this/that] for alternatives and (this) for what may be left out; \\[ is a bracket.',
  );
