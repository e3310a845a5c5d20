import { isNameAlike } from './is-name-alike.js';
import { isSameWord, type ReadWord } from './read-answer.js';
import { lacksAccentsOnly } from './without-accents.js';
import { isMeant, slipBetween, type Slip, type SlipContext } from './slip-between.js';

/** How words of an answer stand against words of what was expected, in the order of both. */
export type AlignedWord =
  | { readonly kind: 'same'; readonly answered: ReadWord; readonly expected: ReadWord }
  | {
      readonly kind: 'slip';
      readonly slip: Slip;
      readonly answered: readonly ReadWord[];
      readonly expected: readonly ReadWord[];
    }
  | { readonly kind: 'wrong'; readonly answered: ReadWord; readonly expected: ReadWord }
  | { readonly kind: 'missing'; readonly expected: ReadWord }
  | { readonly kind: 'extra'; readonly answered: ReadWord };

/**
 * Align words
 *
 * The cheapest way to read an answer as what was expected: words that are the same cost nothing, also a number in digits
 * and what leans on the word before; a slip little, also one of the space bar; a word left out or put in more, and another
 * word a little less than both. A word that is another word of the course, mark for mark, is never read as this one.
 */
export function alignWords(
  answered: readonly ReadWord[],
  expected: readonly ReadWord[],
  context: SlipContext,
): { readonly words: readonly AlignedWord[]; readonly cost: number } {
  const width = expected.length + 1;
  const size = (answered.length + 1) * width;
  const best = new Int32Array(size).fill(endless);
  const from = new Int32Array(size).fill(-1);
  const moves = new Uint8Array(size);
  best[0] = 0;
  const haveNumbers = [answered, expected].some((words) => words.some(isNumeric));
  const mayNamesDiffer = (context.areNamesHeard ?? false) && context.rules.orders.haveNamesCapitals;
  const mayLean = context.rules.suffixed.size > 0;
  let here = 0;
  const offer = (ofAnswered: number, ofExpected: number, cost: number, move: Move): void => {
    const there = here + ofAnswered * width + ofExpected;
    if (best[here]! + cost >= best[there]!) return;
    best[there] = best[here]! + cost;
    from[there] = here;
    moves[there] = move;
  };
  for (let i = 0; i <= answered.length; i++) {
    for (let j = 0; j <= expected.length; j++) {
      here = i * width + j;
      const [a, e] = [answered[i], expected[j]];
      if (a) offer(1, 0, costs.extra, Move.extra);
      if (e) offer(0, 1, costs.missing, Move.missing);
      if (!a || !e) continue;
      if (haveNumbers) {
        for (const [ofAnswered, ofExpected] of sameNumbers(answered, i, expected, j)) {
          offer(ofAnswered, ofExpected, 0, Move.same);
        }
      }
      const isSame = isSameWord(a, e);
      if (isSame ? a.written !== e.written && context.isWord(a.written) : isMeant(a, context)) {
        offer(1, 1, costs.wrong, Move.wrong);
        continue;
      }
      if (isSame) {
        offer(1, 1, 0, Move.same);
        continue;
      }
      if (mayNamesDiffer && j > 0 && !context.isWord(a.folded) && isNameAlike(a, e)) offer(1, 1, 0, Move.same);
      const slip = slipBetween(a, e, context);
      offer(1, 1, slip ? costs[slip] : costs.wrong, slip ? Move[slip] : Move.wrong);
      const [nextA, nextE] = [answered[i + 1], expected[j + 1]];
      if (mayLean && nextA && leansOn(a, nextA, e, context, true)) offer(2, 1, 0, Move.same);
      if (nextA && isTorn(a, nextA, e, context)) offer(2, 1, costs.typo, Move.typo);
      if (!nextE) continue;
      if (leansOn(e, nextE, a, context)) offer(1, 2, 0, Move.same);
      else if (isJoined(e, nextE, a)) offer(1, 2, costs.typo, Move.typo);
      else if (isBareJoined(e, nextE, a, context)) offer(1, 2, costs.bare, Move.bare);
    }
  }
  const words: AlignedWord[] = [];
  for (let at = size - 1; at > 0; at = from[at]!) {
    const [a, e] = [Math.floor(from[at]! / width), from[at]! % width];
    const sides = [answered.slice(a, Math.floor(at / width)), expected.slice(e, at % width)] as const;
    words.push(alignedWord(moves[at] as Move, ...sides));
  }
  return { words: words.reverse(), cost: best[size - 1]! };
}

const endless = 0x7fffffff;

const costs = { bare: 1, accent: 1, typo: 2, wrong: 7, missing: 4, extra: 4 } as const;

const Move = { same: 0, accent: 1, typo: 2, wrong: 3, missing: 4, extra: 5, bare: 6 } as const;
type Move = (typeof Move)[keyof typeof Move];

/** Torn in two, or not run together: "any body", "a el" in Spanish. */
const isTorn = (one: ReadWord, next: ReadWord, whole: ReadWord, { rules }: SlipContext): boolean =>
  isJoined(one, next, whole) || rules.contracted.get(whole.key) === `${one.key} ${next.key}`;

const isJoined = (one: ReadWord, next: ReadWord, whole: ReadWord): boolean =>
  one.key.length + next.key.length === whole.key.length && one.key + next.key === whole.key;

/** @example in French, "lecole" for "l'école" */
const isBareJoined = (one: ReadWord, next: ReadWord, whole: ReadWord, { rules }: SlipContext): boolean =>
  rules.elided.has(one.key) &&
  whole.plain === one.plain + next.plain &&
  lacksAccentsOnly(whole.key, one.key + next.key);

/** Whether a word is written in digits, or has a full stop; or begins a number of several words. */
const isNumeric = ({ digits, clock, spelt, text }: ReadWord): boolean =>
  digits !== undefined || clock !== undefined || (spelt !== undefined && spelt.length > 1) || text.includes('.');

/** Over how many words of each side the same number is written, or the same abbreviation. */
function sameNumbers(
  answered: readonly ReadWord[],
  i: number,
  expected: readonly ReadWord[],
  j: number,
): readonly (readonly [number, number])[] {
  const [a, e, nextA, nextE] = [answered[i]!, expected[j]!, answered[i + 1], expected[j + 1]];
  const found: (readonly [number, number])[] = [];
  if (e.spelt && a.digits?.includes(e.spelt.number)) found.push([1, e.spelt.length]);
  if (a.spelt && e.digits?.includes(a.spelt.number)) found.push([a.spelt.length, 1]);
  if (a.digits && e.digits?.some((digits) => a.digits!.includes(digits))) found.push([1, 1]);
  if (a.spelt && e.spelt && isSameSpelling(answered, i, expected, j)) found.push([a.spelt.length, e.spelt.length]);
  if (nextE && (isClock(a, e, nextE) || isTogether(a, e, nextE))) found.push([1, 2]);
  if (nextA && (isClock(e, a, nextA) || isTogether(e, a, nextA))) found.push([2, 1]);
  return found;
}

/** "10.30" for "10:30". */
const isClock = (whole: ReadWord, hours: ReadWord, minutes: ReadWord): boolean =>
  whole.clock !== undefined && whole.clock === `${hours.key} ${minutes.key}`;

/** An abbreviation with spaces, and a number with its unit: "EEUU" for "EE UU", "5pm" for "5 p.m.". */
const isTogether = (whole: ReadWord, one: ReadWord, next: ReadWord): boolean =>
  (whole.text.includes('.') || (one.digits !== undefined && /^\p{L}/u.test(next.key))) && isJoined(one, next, whole);

/** The same number from a hundred on, in words that do not agree with a noun. */
function isSameSpelling(answered: readonly ReadWord[], i: number, expected: readonly ReadWord[], j: number): boolean {
  const [one, other] = [answered[i]!.spelt!, expected[j]!.spelt!];
  if (one.number !== other.number || one.length + other.length < 4) return false;
  const bare = (words: readonly ReadWord[]) =>
    words
      .map(({ key }) => key)
      .filter((key) => key !== 'and' && key !== 'a' && key !== 'one')
      .join(' ');
  return bare(answered.slice(i, i + one.length)) === bare(expected.slice(j, j + other.length));
}

/** Two words written as one: "lhomme" in French, "the cat's" in English. */
function leansOn(
  one: ReadWord,
  next: ReadWord,
  whole: ReadWord,
  { rules }: SlipContext,
  isWrittenOut = false,
): boolean {
  const { elided, suffixed } = rules;
  if (!isWrittenOut && isJoined(one, next, whole) && elided.has(one.key)) return true;
  if (!whole.key.startsWith(one.key) || whole.folded.length === whole.text.length) return false;
  const meant = suffixed.get(whole.key.slice(one.key.length));
  return (meant?.includes(next.key) ?? false) && (!isWrittenOut || meant!.length === 1);
}

function alignedWord(move: Move, answered: readonly ReadWord[], expected: readonly ReadWord[]): AlignedWord {
  switch (move) {
    case Move.same:
      return { kind: 'same', answered: joined(answered), expected: joined(expected) };
    case Move.bare:
      return { kind: 'slip', slip: 'bare', answered, expected };
    case Move.accent:
      return { kind: 'slip', slip: 'accent', answered, expected };
    case Move.typo:
      return { kind: 'slip', slip: 'typo', answered, expected };
    case Move.wrong:
      return { kind: 'wrong', answered: answered[0]!, expected: expected[0]! };
    case Move.missing:
      return { kind: 'missing', expected: expected[0]! };
    case Move.extra:
      return { kind: 'extra', answered: answered[0]! };
  }
}

const joined = ([first, ...rest]: readonly ReadWord[]): ReadWord =>
  rest.length === 0
    ? first!
    : { ...first!, text: [first!, ...rest].map(({ text }) => text).join(' '), end: rest.at(-1)!.end };
