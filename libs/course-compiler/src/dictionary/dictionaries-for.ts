import { resolve } from 'node:path';

import type { Dictionaries } from '@session-generator/domain';

import { languagesOf } from '../content/languages.js';
import { error, type Problem } from '../problem.js';
import type { CourseSource } from '../source/course-source.js';
import { dictionaryOf } from './dictionaries.js';

/**
 * Dictionaries for
 *
 * The dictionaries of the two languages of a course, as far as they are named or installed; one that is named and cannot be
 * read is an error.
 */
export async function dictionariesFor(
  source: CourseSource,
  folder: string,
): Promise<{ readonly found: Dictionaries; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const tags = languagesOf(source, []);
  const find = async (side: 'learning' | 'from') => {
    const named = source[side].dictionary;
    try {
      return await dictionaryOf(tags[side].tag, named && resolve(folder, named.text));
    } catch (cause) {
      if (!named) throw new Error(`The dictionary of ${tags[side].tag} is damaged: install it again.`, { cause });
      const message = `The dictionary "${named.text}" cannot be read.`;
      const hint = 'Name the files of a Hunspell dictionary, without .aff and .dic, from the folder of the course.';
      problems.push(error('bad-dictionary', named.place, message, hint));
      return undefined;
    }
  };
  const [learning, from] = [await find('learning'), await find('from')];
  return { found: { ...(learning ? { learning } : {}), ...(from ? { from } : {}) }, problems };
}
