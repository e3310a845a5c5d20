import { asId, type Challenge, type Course, type FormName, type SessionRequest } from '@session-generator/domain';

import { aCourse } from './a-course.js';
import { aChallenge } from './a-session.js';
import { aSessionRequest } from './a-session-request.js';

/**
 * A course whose words are letters, so that a session of it can be written, and read, in one line
 *
 * Skill `u/first` teaches x y z, skill `u/asked` a to h with the phrases ab, bc, cd, de and ax, skill `u/later` v w.
 * Each letter stands for a word that begins with it.
 */
export const aLetterCourse = (): Course => aCourse({ id: 'le-from-tt', units: [{ id: 'u', name: 'Letters', skills }] });

/** A lesson of the skill `u/asked`. */
export const aLetterRequest = (overrides: Partial<SessionRequest> = {}): SessionRequest =>
  aSessionRequest({ course: asId('le-from-tt'), scope: { of: 'skill', skill: asId('u/asked') }, ...overrides });

/**
 * Challenges of that course from a line of codes: a form and the letters of what it is about
 *
 * Recognise: `R` (meaning), `r` (word), `C` (picture), `J` and `j` (judge a phrase), `M` (match the letters that
 * follow), `G` (gap, as `Ga:ab`). Arrange: `B` `b` (bank), `L` (listen, tap), `S` (read aloud). Recall: `t` (from
 * learning), `l` (listen, type). Produce: `T` (to learning), `g` (gap, typed), `s` (say).
 *
 * @example played('Ra Rb Rc Bab Ta') teaches a, b and c, builds the phrase ab and asks for a in writing
 */
export const played = (line: string, course = aLetterCourse()): readonly Challenge[] =>
  line
    .split(' ')
    .filter((code) => code !== '')
    .map((code) => aChallenge(course, idOf(code)));

const wordOf: Readonly<Record<string, string>> = {
  ...{ a: 'alba', b: 'barco', c: 'cielo', d: 'dado', e: 'eco', f: 'faro', g: 'gorra', h: 'hoja' },
  ...{ v: 'vela', w: 'web', x: 'xenia', y: 'yate', z: 'zorro' },
};

const word = (letter: string) => ({ text: wordOf[letter]!, meaning: `the ${letter.toUpperCase()}`, emoji: letter });
const phrase = (letters: string) => ({
  text: textOf(letters),
  meaning: `of ${[...letters].join(' and ').toUpperCase()}`,
});
const textOf = (letters: string): string => [...letters].map((letter) => wordOf[letter]!).join(' ');

const skills = [
  { id: 'u/first', name: 'First', words: [...'xyz'].map(word), phrases: ['xy'].map(phrase) },
  {
    id: 'u/asked',
    name: 'Asked',
    words: [...'abcdefgh'].map(word),
    phrases: ['ab', 'bc', 'cd', 'de', 'ax', 'av', 'vw'].map(phrase),
  },
  { id: 'u/later', name: 'Later', words: [...'vw'].map(word), phrases: [] },
];

/** The letter of each form. */
const formOf: Readonly<Record<string, FormName>> = {
  M: 'match-pairs/none/tap',
  R: 'select-meaning/from-learning/choose',
  r: 'select-meaning/to-learning/choose',
  C: 'select-picture/from-learning/choose',
  J: 'judge/from-learning/choose',
  j: 'judge/to-learning/choose',
  G: 'missing-word/to-learning/choose',
  g: 'missing-word/to-learning/type',
  B: 'arrange/to-learning/tap',
  b: 'arrange/from-learning/tap',
  L: 'listen/none/tap',
  l: 'listen/none/type',
  S: 'speak/none/say',
  s: 'speak/to-learning/say',
  T: 'translate/to-learning/type',
  t: 'translate/from-learning/type',
};

/** The id of the component that letters stand for. */
export function letterId(letters: string): string {
  const skill = skills.find(({ words, phrases }) =>
    [...words, ...phrases].some(({ text }) => text === textOf(letters)),
  );
  return `${skill?.id ?? 'nowhere'}/${letters.length > 1 ? 'p' : 'w'}/${textOf(letters)}`;
}

function idOf(code: string): string {
  const [letters = '', phraseLetters] = code.slice(1).split(':');
  if (code.startsWith('M')) return `u/asked#match-pairs/none/tap#${letters.length}/${letterId(letters[0]!)}`;
  const form = formOf[code[0]!];
  if (form === undefined) throw new Error(`"${code}" begins with no form`);
  const variant =
    phraseLetters === undefined ? '' : `#${letterId(phraseLetters)}@${textOf(phraseLetters).indexOf(textOf(letters))}`;
  return `${letterId(letters)}#${form}${variant}`;
}

/**
 * Challenges of any course in one line: the letter of the form, and the text of what each is about
 *
 * @example inLetters(course, ids) is 'R(pan) T(agua) M(pan, agua, leche)'
 */
export const inLetters = (course: Course, ids: readonly string[]): string =>
  ids
    .map((id) => {
      const row = course.challengeRowOf(id);
      if (row === undefined) return `?(${id})`;
      const { form, about, exercises } = course.challenge(row);
      const letter = Object.keys(formOf).find((key) => formOf[key] === form) ?? form;
      const texts = (about === undefined ? exercises : [about]).map(
        (component) => course.componentTexts(course.rowOf(component)!).text,
      );
      return `${letter}(${texts.join(', ')})`;
    })
    .join(' ');
