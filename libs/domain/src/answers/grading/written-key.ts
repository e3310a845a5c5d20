import { wordsOf, type Word } from './words.js';
import { writtenOf } from './language-rules.js';

/**
 * Written key
 *
 * A text mark for mark: `fold`, but that its apostrophes are kept, and whether it asks. Two prompts that differ in it are two
 * prompts, and an answer that is another text of the course in this way is that text.
 *
 * @example writtenKey('¿Ella come pan?') is 'ella come pan?', writtenKey("L’oro") is "l'oro"
 */
export function writtenKey(text: string, language = ''): string {
  const words = wordsOf(text).map((word) => writtenWord(text, word));
  return words.length === 0 ? text.trim() : `${words.join(' ')}${isQuestion(text, language) ? '?' : ''}`;
}

/** A word with the apostrophes around it; a pair of them are quotation marks. */
export function writtenWord(text: string, word: Word): string {
  if (!isApostrophe(text[word.start - 1]) && !isApostrophe(text[word.end])) return writtenOf(word);
  const before = apostrophesBefore.exec(text.slice(Math.max(0, word.start - 2), word.start))?.[0] ?? '';
  const after = apostrophesAfter.exec(text.slice(word.end, word.end + 2))?.[0] ?? '';
  const isQuoted = before !== '' && after !== '';
  return writtenOf(isQuoted ? word : { ...word, text: before + word.text + after });
}

const isApostrophe = (sign: string | undefined): boolean => sign !== undefined && /['‘’＇`´]/u.test(sign);

const apostrophesBefore = /['‘’＇`´]+$/u;
const apostrophesAfter = /^['‘’＇`´]+/u;

export const hasApostrophe = /['‘’ʻʼ＇`´]/u;

const isQuestion = (text: string, language: string): boolean =>
  /[?¿？؟⸮՞፧]/u.test(text) || (/^(el|grc|cu)\b/.test(language) && /[;\u037E]\s*$/u.test(text));
