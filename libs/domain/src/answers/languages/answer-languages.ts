import { neutral, type AnswerLanguage } from './answer-language.js';
import { english } from './english.js';
import { basque, dutch, german, russian, turkish, vietnamese } from './other-languages.js';
import { catalan, french, italian, portuguese, spanish } from './romance.js';

/** By the first part of a BCP 47 tag. A language that is not here is treated by Unicode alone. */
export const answerLanguages: Readonly<Record<string, AnswerLanguage>> = {
  az: turkish,
  ca: catalan,
  de: german,
  en: english,
  es: spanish,
  eu: basque,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
  ru: russian,
  tr: turkish,
  vi: vietnamese,
};

/** @example answerLanguage('pt-BR') is Portuguese, answerLanguage('bn') is neutral */
export const answerLanguage = (tag: string): AnswerLanguage =>
  answerLanguages[tag.split('-')[0]!.toLowerCase()] ?? neutral;
