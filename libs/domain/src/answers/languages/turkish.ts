import { neutral, type AnswerLanguage } from './answer-language.js';

/** Turkish: a small i has a dot where its capital has one. See `AnswerLanguage`. */
export const turkish: AnswerLanguage = {
  ...neutral,
  capitals: [
    ['İ', 'i'],
    ['I', 'ı'],
  ],
  alike: 'ıi sş cç gğ',
  polite: 'lütfen',
};
