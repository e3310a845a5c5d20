import { type Challenge, type Course, fold, grade } from '@session-generator/domain';

import { rowsOf } from '../rows.js';

/** Each side of a pair must match its own other side, and none of another pair. */
export function pairFaults({ id, pairs, exercises, answerKey }: Challenge, course: Course): readonly string[] {
  if (!pairs) return [];
  const words = exercises.map((component) => course.rowOf(component)).filter((row) => row !== undefined);
  const row = course.challengeRowOf(id);
  const keys = [...(answerKey ? [answerKey] : []), ...(row === undefined ? [] : [course.challenge(row)])];
  const lines = pairs.map(({ left, right }) => `${left} = ${right}`).join('\n');
  return [
    ...(pairs.length > 1 ? [] : ['there is nothing to match']),
    ...keys
      .filter((key) => grade(key, lines) !== 'right')
      .map(() => 'the pairs as they are shown would be graded wrong'),
    ...pairs.flatMap((pair, at) => {
      const meanings = new Set([pair.right, ...acceptedFor(pair.left, words, course, 'text')].map(fold));
      const texts = new Set([pair.left, ...acceptedFor(pair.right, words, course, 'meaning')].map(fold));
      return pairs.flatMap((other, index) => [
        ...(index !== at && meanings.has(fold(other.right)) ? [`"${pair.left}" matches "${other.right}" too`] : []),
        ...(index !== at && texts.has(fold(other.left)) ? [`"${pair.right}" matches "${other.left}" too`] : []),
      ]);
    }),
  ];
}

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
