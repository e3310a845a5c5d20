import { neutral, type AnswerLanguage } from './answer-language.js';
import { english } from './english.js';
import { basque, german, russian } from './other-languages.js';
import { french, italian, portuguese, spanish } from './romance.js';

/** By the first part of a BCP 47 tag. A language that is not here is treated by Unicode alone. */
export const answerLanguages: Readonly<Record<string, AnswerLanguage>> = {
  de: german,
  en: english,
  es: spanish,
  eu: basque,
  fr: french,
  it: italian,
  pt: portuguese,
  ru: russian,
};

/** @example answerLanguage('pt-BR') is Portuguese, answerLanguage('bn') is neutral */
export const answerLanguage = (tag: string): AnswerLanguage =>
  answerLanguages[tag.split('-')[0]!.toLowerCase()] ?? neutral;
