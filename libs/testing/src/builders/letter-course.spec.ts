import { aCourse } from './a-course.js';
import { aLetterCourse, inLetters, played } from './letter-course.js';

test('a line of codes is a line of challenges', () => {
  const course = aLetterCourse();
  const challenges = played('Ra Bab Ga:ab Mabc Tv', course);
  expect(challenges.map(({ form, about, exercises }) => [form, about ?? exercises.length])).toEqual([
    ['select-meaning/from-learning/choose', 'u/asked/w/alba'],
    ['arrange/to-learning/tap', 'u/asked/p/alba barco'],
    ['missing-word/to-learning/choose', 'u/asked/w/alba'],
    ['match-pairs/none/tap', 3],
    ['translate/to-learning/type', 'u/later/w/vela'],
  ]);
  expect(
    inLetters(
      course,
      challenges.map(({ id }) => id),
    ),
  ).toBe('R(alba) B(alba barco) G(alba) M(alba, barco, cielo) T(vela)');
});

test('a code that means nothing is told', () => {
  expect(() => played('Xa')).toThrow('"Xa" begins with no form');
  expect(() => played('Rab')).toThrow('holds no challenge');
});

test('what a course does not hold is shown as it is', () => {
  expect(inLetters(aCourse(), ['basics/food/w/pan#listen/none/tap', 'gone'])).toBe('L(pan) ?(gone)');
});
