import type { Problem } from '../problem.js';
import type { PhraseSource, Written } from './course-source.js';
import { patternProblems } from './pattern-problems.js';
import { readItems, type ItemKeys } from './read-items.js';
import { shapes } from './shapes.js';
import type { YamlFile } from './yaml-file.js';
import type { Listed, YamlMap } from './yaml-map.js';

/** The `Phrases` of a skill. */
export const readPhrases = (file: YamlFile, top: YamlMap, problems: Problem[]): readonly PhraseSource[] =>
  readItems(file, top, phraseKeys, problems, (phrase, shared) => ({
    ...shared,
    textPatterns: checked(phrase.listed('Version patterns'), problems),
    meaningPatterns: checked(phrase.listed('Translation patterns'), problems),
    uses: phrase.listed('Uses'),
  }));

const phraseKeys: ItemKeys = {
  list: 'Phrases',
  shape: shapes.phrase,
  text: { text: 'Phrase', others: 'Alternative versions', patterns: 'Version patterns' },
  meaning: { text: 'Translation', others: 'Alternative translations', patterns: 'Translation patterns' },
};

function checked(patterns: readonly Listed[], problems: Problem[]): readonly Written[] {
  problems.push(...patterns.flatMap(patternProblems));
  return patterns;
}
