import { warning, type Problem } from '../problem.js';
import type { UnitSource, WordSource } from './course-source.js';

/**
 * Shared pictures
 *
 * A picture that is shown for three words or more shows none of them. Two may share one: `hola` and `buenos días` both
 * wave. Forms of one word count once, by how their text or meaning ends: `el gato`, `los gatos`.
 */
export function sharedPictures(units: readonly UnitSource[]): readonly Problem[] {
  const words = new Map<string, WordSource[]>();
  for (const word of units.flatMap(({ skills }) => skills).flatMap((skill) => skill.words)) {
    const picture = word.emoji ?? word.images[0];
    if (picture !== undefined) words.set(picture, [...(words.get(picture) ?? []), word]);
  }
  return [...words].flatMap(([picture, sharing]) => {
    const distinct = sharing.filter((word, at) => !sharing.slice(0, at).some((earlier) => isKin(word, earlier)));
    if (distinct.length < fewest) return [];
    const message = `The picture ${shown(picture, distinct)}: it tells none of them.`;
    return [warning('shared-picture', distinct[0]!.place, message, 'Give each word its own, or leave it out.')];
  });
}

const fewest = 3;
const mostNamed = 4;

const isKin = (one: WordSource, other: WordSource): boolean =>
  beginAlike(lastWord(one.text), lastWord(other.text)) || beginAlike(lastWord(one.meaning), lastWord(other.meaning));

const lastWord = (text: string): string => /\S*$/.exec(text.toLowerCase())![0];

const beginAlike = (one: string, other: string): boolean =>
  one === other || (one.length >= shortestStem && other.startsWith(one.slice(0, longestStem)));

const shortestStem = 3;
const longestStem = 4;

function shown(picture: string, words: readonly WordSource[]): string {
  const named = words.slice(0, mostNamed).map(({ text }) => `"${text}"`);
  const more = words.length - named.length;
  const all =
    more > 0 ? `${named.join(', ')} and ${more} more` : `${named.slice(0, -1).join(', ')} and ${named.at(-1)!}`;
  return `${/^[\w-]/.test(picture) ? `"${picture}"` : picture} is that of ${words.length} words, ${all}`;
}
