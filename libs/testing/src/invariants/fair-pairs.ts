import { type Challenge, type Course, accepts, fold, type Pair } from '@session-generator/domain';

import { rowsOf } from '../rows.js';

/**
 * Each side of a pair must match its own other side, and none of another pair. Where the key is withheld the pairs are
 * not shown as they match, so they are judged as the course has them.
 */
export function pairFaults({ id, pairs: shown, exercises, answerKey }: Challenge, course: Course): readonly string[] {
  if (!shown) return [];
  const row = course.challengeRowOf(id);
  const content = row === undefined ? undefined : course.challenge(row);
  const pairs = answerKey || !content ? shown : content.pairs;
  const words = exercises.map((component) => course.rowOf(component)).filter((word) => word !== undefined);
  const keys = [...(answerKey ? [answerKey] : []), ...(content ? [content] : [])];
  return [
    ...(pairs.length > 1 ? [] : ['there is nothing to match']),
    ...(sidesOf(shown) === sidesOf(pairs) ? [] : ['the sides of the pairs are not those of the course']),
    ...keys.filter((key) => !accepts(key, linesOf(pairs))).map(() => 'the pairs would be graded wrong'),
    ...pairs.flatMap((pair, at) => {
      const others = pairs.filter((_, index) => index !== at);
      const meanings = new Set([pair.right, ...acceptedFor(pair.left, words, course, 'text')].map(fold));
      const texts = new Set([pair.left, ...acceptedFor(pair.right, words, course, 'meaning')].map(fold));
      return [
        ...others
          .filter(({ right }) => meanings.has(fold(right)))
          .map(({ right }) => `"${pair.left}" matches "${right}" too`),
        ...others
          .filter(({ left }) => texts.has(fold(left)))
          .map(({ left }) => `"${pair.right}" matches "${left}" too`),
      ];
    }),
  ];
}

const linesOf = (pairs: readonly Pair[]): string => pairs.map(({ left, right }) => `${left} = ${right}`).join('\n');

const sidesOf = (pairs: readonly Pair[]): string =>
  JSON.stringify([pairs.map(({ left }) => left).sort(), pairs.map(({ right }) => right).sort()]);

/** What the course accepts for one side of a word, where a challenge of the course asks for it. */
function acceptedFor(
  side: string,
  words: readonly number[],
  course: Course,
  given: 'text' | 'meaning',
): readonly string[] {
  const asked = given === 'text' ? 'translate/from-learning/type' : 'translate/to-learning/type';
  return words
    .filter((word) => fold(course.componentTexts(word)[given]) === fold(side))
    .flatMap((word) => rowsOf(course.challengesAbout(word)).map((challenge) => course.challenge(challenge)))
    .filter(({ form }) => form === asked)
    .flatMap(({ accepted }) => accepted);
}
