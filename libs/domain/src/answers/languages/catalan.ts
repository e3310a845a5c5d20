import { neutral, type AnswerLanguage } from './answer-language.js';
import { genderAndNumber } from './gender-and-number.js';

/** Catalan: what is cut short, what runs together, and a doubled l with any sign between. See `AnswerLanguage`. */
export const catalan: AnswerLanguage = {
  ...neutral,
  same: [['ok', 'okay']],
  inside: '(?<=l)[.-](?=l)',
  endings: [...genderAndNumber, '- a es', 'a es', 'o a os es'],
  alike: 'bv csz gj kq',
  elided: { l: 'el la', d: 'de', s: 'es se', m: 'em me', t: 'et te', n: 'en ne' },
  contracted: [
    ['al', 'a el'],
    ['als', 'a els'],
    ['del', 'de el'],
    ['dels', 'de els'],
    ['pel', 'per el'],
    ['pels', 'per els'],
  ],
  articles: { words: 'el la els les l un una uns unes', areFree: false },
  openers: 'a al en després abans durant des avui demà ahir ara quan si perquè mentre cada',
  polite: 'si us plau',
};
