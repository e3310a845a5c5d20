import { neutral, type AnswerLanguage } from './answer-language.js';

const writtenAs = (pairs: string): AnswerLanguage => ({
  ...neutral,
  letters: pairs.split(' ').map((pair) => [pair[0]!, pair.slice(1)] as const),
});

/** Danish and Norwegian: letters that were two, and are on keyboards that lack them. See `AnswerLanguage`. */
export const danish = writtenAs('åaa øoe æae');

/** Swedish: the same of its own letters. */
export const swedish = writtenAs('åaa äae öoe');

/** Croatian, Bosnian and Serbian in Latin letters. */
export const croatian = writtenAs('đdj');

/** Esperanto: what is written with an x. */
export const esperanto = writtenAs('ĉcx ĝgx ĥhx ĵjx ŝsx ŭux');
