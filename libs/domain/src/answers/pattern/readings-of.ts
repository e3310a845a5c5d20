import { unspaced } from '../fold.js';
import { expandPattern } from './expand-pattern.js';
import type { Part, Pattern } from './parse-pattern.js';

/**
 * Readings of an answer
 *
 * The answers that an author means by one with remarks, the plainest first: a remark in brackets may be left out, and of
 * `a/b` either is meant. Endings after a slash or in brackets belong to their word. No remark are brackets around numbers
 * or around everything, and no choice are fractions, dates, units, addresses and fixed terms such as `and/or`.
 *
 * @example of `bank (river)` they are "bank" and "bank (river)", of `He/she goes` "He goes" and "she goes", of `amigo/a`
 * "amigo" and "amiga", of `90 km/h` itself
 */
export function readingsOf(text: string): readonly string[] {
  if (!mayHaveRemarks.test(text)) return [text];
  const brackets: string[] = [];
  const spelt = text.replace(bracketedEnding, (whole, ending: string) =>
    endings.test(ending) ? `/-${ending}` : whole,
  );
  const held = spelt.replace(bracketed, (whole) => String.fromCodePoint(firstHeld + brackets.push(whole) - 1));
  const outside = held.replace(heldBrackets, '');
  const isAllRemark = !/[\p{L}\p{N}]/u.test(outside);
  const isRemark = /\p{N}/u.test(outside) ? /\p{L}/u : /[\p{L}\p{N}]/u;
  const pattern = choicesOf(held).map((one): Pattern => (isAllRemark ? one : withBrackets(one, brackets, isRemark)));
  const readings = pattern.flatMap((one) => expandPattern(one.map(unheld), mostReadings));
  return readings.length === 0 ? [text] : [...new Set(readings)].slice(0, mostReadings);

  function unheld(part: Part): Part {
    return part.kind === 'oneOf'
      ? { kind: 'oneOf', patterns: part.patterns.map((one) => one.map(unheld)) }
      : { kind: 'text', text: part.text.replace(heldBrackets, (char) => brackets[char.codePointAt(0)! - firstHeld]!) };
  }
}

/** What an author's answer is without its remarks: what is spoken, and built of tiles. */
export const plainReadingOf = (text: string): string => readingsOf(text)[0]!;

/** Whether a text with remarks is typed as it is written, with its slashes and brackets. */
export const isTypedWhole = (text: string, answer: string, fold: (text: string) => string): boolean =>
  mayHaveRemarks.test(text) && mayHaveRemarks.test(answer) && inParts(text, fold) === inParts(answer, fold);

const inParts = (text: string, fold: (text: string) => string): string =>
  text
    .split(/[/／()[\]（）［］【】]/)
    .map(fold)
    .filter((part) => part !== '')
    .join('/');

const mostReadings = 32;
const mayHaveRemarks = /[/／([（［【]/;
const slash = /[/／]/;
const bracketedEnding = /(?<=\p{L}{2})\((\p{L}{1,4})\)(?!\p{L})/gu;
const bracketed = /\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\]|（[^（）]*）|［[^［］]*］|【[^【】]*】/gu;
/** A bracket and what it holds are one private character while slashes are looked for. */
const firstHeld = 0xe000;
const heldBrackets = /[\uE000-\uE0FF]/gu;

/** A text with its brackets as parts that may be left out. */
function withBrackets(parts: Pattern, brackets: readonly string[], isRemark: RegExp): Pattern {
  return parts.flatMap((part): Pattern => {
    if (part.kind === 'oneOf')
      return [{ kind: 'oneOf', patterns: part.patterns.map((one) => withBrackets(one, brackets, isRemark)) }];
    return part.text.split(/([\uE000-\uE0FF])/u).flatMap((piece, at, pieces): Pattern => {
      if (at % 2 === 0) return piece === '' ? [] : [{ kind: 'text', text: piece }];
      return [bracket(brackets[piece.codePointAt(0)! - firstHeld]!, pieces[at - 1]!, pieces[at + 1]!, isRemark)];
    });
  });
}

function bracket(whole: string, before: string, after: string, isRemark: RegExp): Part {
  const inside = whole.slice(1, -1).trim();
  const text = (written: string): Pattern => [{ kind: 'text', text: written }];
  if (!isRemark.test(inside)) return { kind: 'text', text: whole };
  if (slash.test(inside)) return { kind: 'oneOf', patterns: [[], ...choicesOf(inside), text(whole)] };
  const isAttached = /[\p{L}\p{M}]$/u.test(before) || /^\p{L}/u.test(after);
  if (!isAttached || /\s/.test(inside) || [...inside].length > longestEnding) {
    return { kind: 'oneOf', patterns: [[], text(whole)] };
  }
  return { kind: 'oneOf', patterns: [[], text(inside), ...(inside.length > 2 ? [text(whole)] : [])] };
}

const longestEnding = 4;

/** What a text with slashes stands for: the text before and after them is one thing, or only the word beside them is. */
function choicesOf(text: string): readonly Pattern[] {
  const asIs: readonly Pattern[] = [asText(text)];
  if (!slash.test(text)) return asIs;
  const spaced = text.split(/\s+[/／]\s*|[/／]\s+/u);
  const sides = spaced.length > 1 ? spaced : text.split(slash);
  const counts = sides.map((side) => side.trim().split(/\s+/).length);
  const longest = Math.max(...counts);
  // "Mr." is no sentence beside "Mrs. Smith is here."
  const isSentence = (side: string, at: number) =>
    /[!?…。！？]["”»]?\s*$/u.test(side) || (/\.["”»]?\s*$/u.test(side) && (counts[at]! > 1 || longest === 1));
  const isEach = sides.every((side) => /\p{L}/u.test(side));
  const ended = sides.filter(isSentence).length;
  const areAlike = new Set(counts).size === 1 || new Set(sides.map((side) => side.trim().split(/\s+/)[0])).size === 1;
  const areCapital = sides.every((side) => /^[¿¡"“«]*\p{Lu}/u.test(side.trim()));
  const areWhole =
    isEach &&
    (ended === sides.length ||
      (ended === 0 && spaced.length > 1) ||
      (areAlike && counts[0]! > 1 && ended === 0) ||
      (areCapital && counts.every((count) => count > 1) && (spaced.length > 1 || ended !== 1)));
  if (areWhole) return sides.flatMap((side) => choicesOf(side.trim()));
  const tight = spaced.length > 1 ? spaced.join('/') : text;
  const phrases = phrasesOf(tight);
  if (phrases) return phrases.map(asText);
  const infinitive = /^to (?!.*[.!?])(?:\S+ )+\S+[/／]([^\s/／]+)$/u.exec(text);
  const chunks = tight.split(/(\s+)/).map((chunk) => (slash.test(chunk) ? choice(chunk) : asText(chunk)));
  return [...agreeing(chunks), ...(infinitive ? [[{ kind: 'text', text: `to ${infinitive[1]!}` } as const]] : [])];
}

/**
 * Words that agree are chosen together: of two choices of as many ways, one of which is between forms of a word.
 *
 * @example "el/la niño/a" is "el niño" and "la niña"
 */
function agreeing(chunks: readonly Pattern[]): readonly Pattern[] {
  const choices = chunks.flat().flatMap((part) => (part.kind === 'oneOf' ? [part.patterns.map(textOf)] : []));
  const ways = choices[0]?.length ?? 0;
  const areForms = choices.some(([one = '', ...others]) => others.every((way) => way.slice(0, 3) === one.slice(0, 3)));
  if (choices.length < 2 || !areForms || choices.some(({ length }) => length !== ways)) return [chunks.flat()];
  return Array.from({ length: ways }, (_, at) =>
    chunks.flat().flatMap((part): Pattern => (part.kind === 'oneOf' ? part.patterns[at]! : [part])),
  );
}

const textOf = (pattern: Pattern): string => pattern.map((part) => (part.kind === 'text' ? part.text : '')).join('');

/**
 * What stands for as many words on either side of a slash: as it begins as before, or with a capital as the sentence does.
 *
 * @example "Los niños/Las niñas juegan" is "Los niños juegan" and "Las niñas juegan"
 */
function phrasesOf(text: string): readonly string[] | undefined {
  const [before = '', after, ...more] = text.split(slash);
  if (after === undefined || more.length > 0) return undefined;
  const [left, right] = [before.split(' '), after.split(' ')];
  const first = right[0]!;
  const alike = left.findLastIndex((word, at) => at < left.length - 1 && word.toLowerCase() === first.toLowerCase());
  const areCapital = left.length > 1 && [left[0]!, first].every((word) => /^\p{Lu}/u.test(word));
  const from = alike < 0 && areCapital ? 0 : alike;
  const count = left.length - from;
  if (from < 0 || right.length < count) return undefined;
  return [[...left, ...right.slice(count)].join(' '), [...left.slice(0, from), ...right].join(' ')];
}

const asText = (text: string): Pattern => (text === '' ? [] : [{ kind: 'text', text }]);

/** Words with slashes and no space between them. */
function choice(chunk: string): Pattern {
  const [, before = '', inner = '', ending = ''] = /^([¿¡"“«'‘„]*)(.*?)([.,;:!?…。！？"”»]*)$/u.exec(chunk) ?? [];
  // The full stops of "Mr./Mrs." belong to both.
  const isAbbreviated = /\.[/／]/.test(inner) && ending.startsWith('.');
  const [words, after] = isAbbreviated ? [`${inner}.`, ending.slice(1)] : [inner, ending];
  const ways = words.split(slash);
  if (isNoChoice(ways, chunk)) return [{ kind: 'text', text: chunk }];
  const [first = '', ...rest] = ways;
  const text = (written: string): Pattern => [{ kind: 'text', text: written }];
  if (first.toLowerCase() === 's' && rest[0] === 'he') return [oneOf(['she', 'he'].map(text)), ...text(after)];
  const bound = isUnspaced.test(words) && [...first].length !== [...rest[0]!].length ? charactersOf(ways) : undefined;
  if (bound) return [...text(before), ...text(bound[0]), oneOf(bound[1].map(text)), ...text(bound[2] + after)];
  const all = rest.map((way) => (isEnding(way, first) ? withEnding(first, way.replace(/^[-‐]/, '')) : way));
  return [...text(before), oneOf([first, ...all].map(text)), ...text(after)].filter(
    (part) => part.kind === 'oneOf' || part.text !== '',
  );
}

const oneOf = (patterns: readonly Pattern[]): Part => ({ kind: 'oneOf', patterns });

const isUnspaced = new RegExp(unspaced, 'u');

/** In a script without spaces a slash stands between two characters. */
function charactersOf(ways: readonly string[]): readonly [string, readonly string[], string] {
  const letters = ways.map((way) => [...way]);
  const [first = [], last = []] = [letters[0], letters.at(-1)];
  return [
    first.slice(0, -1).join(''),
    [first.at(-1)!, ...letters.slice(1).map(([one]) => one!)],
    last.slice(1).join(''),
  ];
}

function isNoChoice(ways: readonly string[], chunk: string): boolean {
  const isPlain = (way: string) => /[\p{L}\uE000-\uE0FF]/u.test(way) && !/^\p{N}/u.test(way) && !/\.\p{L}/u.test(way);
  if (ways.length < 2 || !ways.every(isPlain)) return true;
  const written = ways.join('/').toLowerCase();
  return (
    fixed.has(written) ||
    ways.every((way) => unit.test(way)) ||
    (ways.length === 2 && ways.every((way) => /^\p{Lu}{1,4}$/u.test(way)) && /\p{Lu}$/u.test(chunk))
  );
}

/** Terms with a slash of their own. */
const fixed = new Set(
  'and/or y/o e/ou e/o et/ou und/oder en/of и/или і/або i/lub edo/eta eta/edo n/a w/o w/e c/o a/c b/c r/w i/o'.split(
    ' ',
  ),
);
const unit = /^(?:[kcdm]?m[²³23]?|[kmµ]?g|[cdm]?l|k?[bh]|[mg]b|mi|lb|s|min|sec|kwh?|км|м|ч|с|кг|г|л|€|\$|£)$/iu;

const isEnding = (way: string, first: string): boolean =>
  /^[-‐]\p{L}{1,6}$/u.test(way) || ([...first].length >= 4 && endings.test(way));
const endings = /^(?:as?|os?|es?|s|in|innen|ne|nes|ая|яя|ое|ее|ые|ие|а|я|о|ы|и|ка|ла|ло|ли)$/u;

/** @example chico and a are chica, Lehrer and in Lehrerin, acteur and trice actrice */
function withEnding(word: string, ending: string): string {
  const isLatinVowel = /^[aeo]s?$/u.test(ending);
  if (isLatinVowel) return /[aeo]s?$/u.test(word) ? word.replace(/[aeo]s?$/u, ending) : word + ending;
  if (/\p{Script=Cyrillic}/u.test(ending)) {
    const cut = ending === 'ка' || (ending.length === 1 && !/[аоуыэяёюие]$/u.test(word)) ? 0 : ending.length;
    return word.slice(0, word.length - cut) + ending;
  }
  const overlap = ending.length > 2 ? word.lastIndexOf(ending[0]!) : -1;
  return overlap > 0 && overlap >= word.length - ending.length - 1 ? word.slice(0, overlap) + ending : word + ending;
}
