import type { Problem } from '../problem.js';
import type { WordSource } from './course-source.js';
import { keepPictures } from './keep-pictures.js';
import { readEmoji } from './read-emoji.js';
import { readItems, type ItemKeys } from './read-items.js';
import { shapes } from './shapes.js';
import type { YamlFile } from './yaml-file.js';
import type { YamlMap } from './yaml-map.js';

/** The `New words` of a skill. */
export const readWords = (file: YamlFile, top: YamlMap, problems: Problem[]): readonly WordSource[] =>
  readItems(file, top, wordKeys, problems, (word, shared) => {
    const emoji = readEmoji(word, problems);
    const partOfSpeech = word.text('Part of speech')?.toLowerCase();
    return {
      ...shared,
      images: keepPictures(word.listed('Images'), problems),
      ...(emoji === undefined ? {} : { emoji }),
      ...(partOfSpeech === undefined ? {} : { partOfSpeech }),
    };
  });

const wordKeys: ItemKeys = {
  list: 'New words',
  shape: shapes.word,
  text: { text: 'Word', others: 'Synonyms' },
  meaning: { text: 'Translation', others: 'Also accepted' },
};
