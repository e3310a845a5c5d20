import { warning, type Problem } from '../problem.js';
import type { Written } from './course-source.js';

/** The pictures that are some: one called `nothing` stands for one that is still to be found. */
export function keepPictures(pictures: readonly Written[], problems: Problem[]): readonly string[] {
  return pictures.flatMap(({ text, place }) => {
    if (text !== 'nothing') return [text];
    const message = 'The picture "nothing" is a placeholder; it is not used.';
    problems.push(warning('placeholder-picture', place, message, 'Name a picture, or give the word an Emoji.'));
    return [];
  });
}
