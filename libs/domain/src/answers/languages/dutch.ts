import { neutral, type AnswerLanguage } from './answer-language.js';

/** Dutch: short forms of small words. See `AnswerLanguage`. */
export const dutch: AnswerLanguage = {
  ...neutral,
  same: [
    ['ok', 'oké', 'okay'],
    ['het', 't'],
    ['een', 'n'],
    ['mijn', "m'n"],
    ['zijn', "z'n"],
    ['haar', "d'r"],
    ['zo een', "zo'n"],
  ],
  endings: ['- e en er', '- t en te ten de den', '- s', '- je jes tje tjes'],
  alike: 'sz fv ck td',
  articles: { words: 'de het een', areFree: false },
  polite: 'alsjeblieft/alstublieft',
};
