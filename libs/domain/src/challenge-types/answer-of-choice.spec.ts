import { courseSample } from '../course/course.sample.js';
import { answerOfChoice, chosenAnswer } from './answer-of-choice.js';
import { present } from './present.js';

describe('the answer of a choice', () => {
  test.each([
    [{ id: 'a', text: 'bread' }, 'bread'],
    [{ id: 'a', picture: { emoji: '🍞' } }, '🍞'],
    [{ id: 'a', picture: { id: 'bread1' } }, 'bread1'],
  ])('of %j is %p', (choice, answer) => expect(answerOfChoice(choice)).toBe(answer));

  test('is found by its id as shown, and by no other', () => {
    const choices = [
      { id: 'a', text: 'bread' },
      { id: 'b', text: 'cheese' },
    ];
    expect(['a', 'b', 'c', 'B', ''].map((id) => chosenAnswer(choices, id))).toEqual([
      'bread',
      'cheese',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('what is shown depends on the seed and the challenge, and on nothing else', () => {
  const course = courseSample({ s1: { words: 'abcdef' } });
  const content = course.challenge(course.challengeRowOf('s1/w/a#select-meaning/from-learning/choose')!);
  const shown = (seed: string) => present(content, seed).choices!.map(answerOfChoice).join('');
  expect(shown('one')).toBe(shown('one'));
  expect(new Set(['1', '2', '3', '4', '5', '6', '7', '8'].map(shown)).size).toBeGreaterThan(3);
});
