import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { gradeText } from '../grading/grade-text.js';
import { rulesOf } from '../grading/language-rules.js';
import type { AnswerLanguage } from './answer-language.js';
import { answerLanguages } from './answer-languages.js';

declare const atFullSize: boolean;

const outcome = (language: string, accepted: string, answer: string) =>
  gradeText({ accepted: [accepted], language }, answer).outcome;

/** All of them at full size, one in six otherwise. */
const some = <Item>(items: readonly Item[]): readonly Item[] =>
  atFullSize ? items : items.filter((_, at) => at % 6 === 0);

const split = (words: string): readonly string[] => words.split(/\s+/).filter((each) => each !== '');

describe.each(Object.entries(answerLanguages))('the data of %s', (tag, language) => {
  test('takes every way of writing the same for right, on both sides', () => {
    for (const [read = '', ...ways] of some(language.same)) {
      const readings = read.includes('/') ? read.split(' ').at(-1)!.split('/') : [read];
      for (const way of ways) {
        for (const each of readings) {
          const long = read.includes('/') ? `${read.split(' ')[0]} ${each}` : each;
          expect([way, long, outcome(tag, `${long} x`, `${way} x`)]).toEqual([way, long, 'right']);
          expect([long, way, outcome(tag, `${way} x`, `${long} x`)]).toEqual([long, way, 'right']);
        }
      }
    }
  });

  test('takes every number that it can spell for its digits, and no other', () => {
    const numbers = [...rulesOf(language).numbers().entries].filter(([, number]) => /^\d+$/.test(number));
    for (const [words, number] of some(numbers.filter((_, at) => at % 7 === 0 || at < 120))) {
      expect([words, number, outcome(tag, `x ${words} y`, `x ${number} y`)]).toEqual([words, number, 'right']);
      expect([words, number, outcome(tag, `x ${number} y`, `x ${words} y`)]).toEqual([words, number, 'right']);
      expect(outcome(tag, `x ${words} y`, `x ${Number(number) + 1} y`)).toBe('wrong');
    }
  });

  test('forgives no ending of a line for another', () => {
    for (const line of some(language.endings).map(split)) {
      for (const one of line) {
        for (const other of line.filter((each) => each !== one)) {
          const stem = /\p{Script=Cyrillic}/u.test(one + other) ? 'зомплип' : 'zomplip';
          const [accepted, answer] = [one, other].map((ending) => stem + ending.replace('-', ''));
          expect([accepted, answer, outcome(tag, accepted!, answer!)]).toEqual([accepted, answer, 'wrong']);
        }
      }
    }
  });

  // The accent elsewhere shows that none was left out for want of a key.
  test('takes no common word for a slip of another', () => {
    for (const word of some(split(language.words))) {
      for (const other of split(language.words).filter((each) => Math.abs(each.length - word.length) < 2)) {
        if (outcome(tag, `${other} é`, `${word} é`) === 'slip') expect(`${word} for ${other}`).toBe('wrong');
      }
    }
  });

  test('forgives what is written out, and says so', () => {
    for (const [short, long] of language.contracted) expect(outcome(tag, `x ${short} y`, `x ${long} y`)).toBe('slip');
    for (const [short, words] of Object.entries(language.elided)) {
      for (const long of split(words)) expect(outcome(tag, `x ${short}'aba y`, `x ${long} aba y`)).toBe('slip');
    }
  });

  test('is documented in a line', () => {
    expect(page).toContain(`\n| ${lineOf(tag, language).join(' | ')} |\n`);
  });
});

/** The page is aligned by a formatter. */
const page = readFileSync(join(__dirname, '../../../../../docs/answers.md'), 'utf8').replace(/ +\|/g, ' |');

const lineOf = (tag: string, language: AnswerLanguage): readonly string[] => {
  const code = (text: string | undefined) => (text ? `\`${text}\`` : 'none');
  const { words, areFree } = language.articles;
  return [
    code(tag),
    code(language.same.at(-1)?.slice(0, 2).join(' = ')),
    code(language.letters.at(-1)?.join(' = ')),
    language.numerals.ones === '' ? 'none' : 'to 10,000',
    code(language.endings[0]),
    code(language.contracted[0]?.join(' = ')),
    code(Object.entries(language.elided)[0]?.join("' = ")),
    code(language.alike),
    words === '' ? 'has none' : areFree ? 'left out, put in, mixed up' : 'left out',
  ];
};
