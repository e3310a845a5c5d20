/**
 * Slashes
 *
 * Whether a slash stands between two that are right (`he/she`), and not for itself: in `1/2`, `24/7`, `km/h`, `and/or`,
 * `n/a`, `AC/DC`, or an address on the web.
 */
export const hasAlternatives = (text: string): boolean => slashesIn(text).length > 0;

/** The texts that a text with slashes stands for, and one pattern for all of them, if they differ within a word. */
export interface Alternatives {
  readonly versions: readonly string[];
  readonly pattern?: string;
}

/**
 * Alternatives in a text
 *
 * A slash between spaces parts all that stands on its sides; one without parts the words that it stands between. Of
 * `niño/a` nobody can tell how the other reads in full: then there is one version only.
 *
 * @example alternativesIn('He/she goes.') is `He goes.` and `She goes.`, or `[He/She] goes.`
 */
export function alternativesIn(text: string): Alternatives {
  const spaced = text.split(/\s+\/\s*|\s*\/\s+/).filter((part) => part !== '');
  if (spaced.length > 1) return { versions: spaced };
  const [word, at] = slashedWord(text) ?? [];
  if (word === undefined || at === undefined) return { versions: [text] };
  const [, opening = '', inner = '', closing = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/u.exec(word)!;
  const parts = inner.split('/').filter((part) => part !== '');
  if (parts.some((part) => isEnding(part, parts[0]!))) return { versions: [parts[0]!] };
  const likened = parts.map((part) => likeFirst(part, parts[0]!));
  const [before, after] = [`${text.slice(0, at)}${opening}`, `${closing}${text.slice(at + word.length)}`];
  const versions = likened.map((part) => `${before}${part}${after}`).flatMap((each) => alternativesOf(each));
  return {
    versions,
    pattern: patternOf(`${escaped(before)}[${likened.map(escaped).join('/')}]${escaped(after)}`),
  };
}

const mostVersions = 6;

function alternativesOf(text: string): readonly string[] {
  return hasAlternatives(text) ? alternativesIn(text).versions.slice(0, mostVersions) : [text];
}

/** The other words with a slash, too. */
const patternOf = (pattern: string): string =>
  pattern.replace(/(?<![[\p{L}/])(\p{L}+(?:\/\p{L}+)+)(?![\p{L}/\]])/gu, (all) =>
    hasAlternatives(all) ? `[${all}]` : all,
  );

const escaped = (text: string): string => text.replace(/[[\]()\\]/g, '\\$&');

/** `a` of `niño/a`, `-in` of `Lehrer/-in`: the end of a word, and not a word. */
const isEnding = (part: string, first: string): boolean =>
  part.startsWith('-') || (part !== first && [...part].length <= 3 && [...first].length - [...part].length >= 3);

/** `He/she` is `He` and `She` where a sentence begins. */
const likeFirst = (part: string, first: string): string =>
  /^\p{Lu}/u.test(first) ? part.charAt(0).toUpperCase() + part.slice(1) : part;

function slashedWord(text: string): readonly [string, number] | undefined {
  for (const { 0: word, index } of text.matchAll(/\S+/g)) if (slashesIn(word).length > 0) return [word, index];
  return undefined;
}

function slashesIn(text: string): readonly number[] {
  const withoutAddresses = text.replace(/\S+:\/\/\S+|\bwww\.\S+/gi, (address) => '_'.repeat(address.length));
  return [...withoutAddresses.matchAll(/\//g)].map(({ index }) => index).filter((at) => partsTwo(text, at));
}

function partsTwo(text: string, at: number): boolean {
  const isSpaced = /\s/.test(text[at - 1] ?? 'x') || /\s/.test(text[at + 1] ?? 'x');
  const before = (isSpaced ? text.slice(0, at).trim() : /[^\s/]*$/.exec(text.slice(0, at))![0]) || '';
  const after = (isSpaced ? text.slice(at + 1).trim() : /^[^\s/]*/.exec(text.slice(at + 1))![0]) || '';
  const [left, right] = [bare(before), bare(after)];
  if (left === '' || right === '') return false;
  return !(isNumber(left, right) || isShort(left, right) || isUnit(left, right) || isConjunction(left, right));
}

const bare = (text: string): string => text.replace(/^[^\p{L}\p{M}\p{N}€$£%°-]+|[^\p{L}\p{M}\p{N}€$£%°]+$/gu, '');

const isNumber = (left: string, right: string): boolean => /\p{N}$/u.test(left) && /^\p{N}/u.test(right);

/** `n/a`, `c/o`; `AC/DC`, `TCP/IP`; but one letter alone may be a word: `e/y`, if nothing else is there, is judged so too. */
const isShort = (left: string, right: string): boolean =>
  (/^\p{L}$/u.test(left) && /^\p{L}$/u.test(right)) || (/^\p{Lu}{2,}$/u.test(left) && /^\p{Lu}{2,}$/u.test(right));

const units =
  /^(?:[\p{N}.,\s]*)(?:[kcmdµun]?(?:m|g|l|w|b|v|j|hz|pa|bit|byte)s?[²³23]?|km|mi|miles?|ft|lbs?|oz|kcal|cal|px|rev|[€$£%]|eur|usd|gbp)$/iu;
const per =
  /^(?:h|hr|hours?|s|sec|seconds?|min|minutes?|d|days?|wk|weeks?|mo|months?|yr|years?|m[²³23]?|km|kg|g|l|ml|dl|cl|gal|100|person|night|piece)$/iu;

const isUnit = (left: string, right: string): boolean => units.test(left) && per.test(right.split(/\s/)[0]!);

/** "And" and "or", as they stand between two words in many languages. */
const isConjunction = (left: string, right: string): boolean =>
  conjunctions.has(`${lastWord(left)}/${firstWord(right)}`.toLowerCase());

const conjunctions = new Set(
  (
    'and/or y/o e/o und/oder et/ou i/lub i/ili en/of och/eller og/eller ja/tai ve/veya és/vagy és/illetve a/nebo a/alebo ' +
    'și/sau şi/sau и/или і/або та/або και/ή eta/edo dan/atau kaj/aŭ w/out'
  ).split(' '),
);

const lastWord = (text: string): string => /\S*$/.exec(text)![0];
const firstWord = (text: string): string => /^\S*/.exec(text)![0];
