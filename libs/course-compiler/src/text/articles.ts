import type { Unit } from './units.js';

/**
 * Articles that a course may teach a noun with, folded. A phrase that has the noun under another article, or under
 * none, still exercises it. Languages that are absent write none before the noun.
 */
const articles: Readonly<Record<string, string>> = {
  ca: 'el la els les l un una uns unes en na',
  da: 'en et den det de',
  de: 'der die das den dem des ein eine einen einem einer eines',
  el: 'ο η το οι τα τον την του της των ένας μια μία ένα',
  en: 'the a an',
  es: 'el la los las un una unos unas lo',
  fr: 'le la les l un une des du',
  ga: 'an na',
  gl: 'o a os as un unha uns unhas',
  hu: 'a az egy',
  it: 'il lo la i gli le l un uno una',
  nb: 'en ei et den det de',
  nl: 'de het een',
  oc: 'lo la los las l un una',
  pt: 'o a os as um uma uns umas',
  ro: 'un o niște',
  sv: 'en ett den det de',
};

/** What is cut short before an apostrophe and joined to the next word. */
const elisions: Readonly<Record<string, RegExp>> = {
  ca: /^(?:l|d|n|s|m|t)['’]/iu,
  fr: /^(?:l|d|j|c|n|m|s|t|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/iu,
  it: /^(?:l|d|un|c|n|m|s|t|v|dell|all|dall|nell|sull|quell|quest)['’]/iu,
  oc: /^(?:l|d|n|s|m|t|qu)['’]/iu,
};

const sets = new Map(Object.entries(articles).map(([language, list]) => [language, new Set(list.split(' '))]));

/** How many units at the beginning are an article: one, or none; never all there is. */
export const articleLength = (units: readonly Pick<Unit, 'folded'>[], language: string): 0 | 1 =>
  units.length > 1 && sets.get(base(language))?.has(units[0]!.folded) ? 1 : 0;

/** Matches an elision at the beginning of a word; absent where the language has none. */
export const elided = (language: string): RegExp | undefined => elisions[base(language)];

const base = (tag: string): string => tag.split('-')[0]!;
