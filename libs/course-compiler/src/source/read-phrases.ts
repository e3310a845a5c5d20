import type { Problem } from '../problem.js';
import type { PhraseSource, Written } from './course-source.js';
import { patternProblems } from './pattern-problems.js';
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
  problems.push(...patterns.flatMap(patternProblems));
  return patterns;
}
