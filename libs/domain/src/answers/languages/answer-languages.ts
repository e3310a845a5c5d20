import { neutral, type AnswerLanguage } from './answer-language.js';
import { basque } from './basque.js';
import { catalan } from './catalan.js';
import { dutch } from './dutch.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { italian } from './italian.js';
import { croatian, danish, esperanto, swedish } from './letters-on-keyboards.js';
import { portuguese } from './portuguese.js';
import { russian } from './russian.js';
import { spanish } from './spanish.js';
import { turkish } from './turkish.js';
import { vietnamese } from './vietnamese.js';

/** By the first part of a BCP 47 tag. A language that is not here is treated by Unicode alone. */
export const answerLanguages: Readonly<Record<string, AnswerLanguage>> = {
  az: turkish,
  bs: croatian,
  ca: catalan,
  da: danish,
  de: german,
  en: english,
  eo: esperanto,
  es: spanish,
  eu: basque,
  fr: french,
  hr: croatian,
  it: italian,
  nb: danish,
  nl: dutch,
  nn: danish,
  no: danish,
  pt: portuguese,
  ru: russian,
  sr: croatian,
  sv: swedish,
  tr: turkish,
  vi: vietnamese,
};

/** @example answerLanguage('pt-BR') is Portuguese, answerLanguage('bn') is neutral */
export const answerLanguage = (tag: string): AnswerLanguage =>
  answerLanguages[tag.split('-')[0]!.toLowerCase()] ?? neutral;
