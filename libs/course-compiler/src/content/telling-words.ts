import { fold } from '@session-generator/domain';

import type { Token } from '../text/tokens.js';
import type { Item, Side } from './item.js';

/**
 * Telling words
 *
 * The words that both sides of a phrase have: names, numbers, and longer words that the languages share. Whoever sees
 * "Luis" in the prompt looks for "Luis" among the choices, so all choices should have the same ones.
 *
 * @example of "Buenos días, Luis" (Good morning, Luis): luis
 */
export class TellingWords {
  private readonly names: ReadonlySet<string>;
  private readonly told: readonly (ReadonlySet<string> | undefined)[];

  constructor(items: readonly Item[]) {
    const names = new Set<string>();
    const common = new Set<string>();
    const shared = items.map((item) => sharedBy(item));
    items.forEach(({ text, meaning }, row) => {
      for (const { folded, text: written } of [...partsOf(text), ...partsOf(meaning)]) {
        if (isLower(written)) common.add(folded);
      }
      for (const word of shared[row]!) {
        if (isCapital(writtenIn(text, word)) && isCapital(writtenIn(meaning, word))) names.add(word);
      }
    });
    this.names = new Set([...names].filter((word) => !common.has(word)));
    this.told = shared.map((words) => {
      const telling = words.filter(
        (word) => this.names.has(word) || /\p{N}/u.test(word) || [...word].length >= longWord,
      );
      return telling.length > 0 ? new Set(telling) : undefined;
    });
  }

  /** Sorted and joined, so that two components with the same ones have the same key. */
  keyOf({ row }: Item): string {
    return [...(this.told[row] ?? [])].sort().join(' ');
  }

  /** Whether a word of a component is one of its telling words. */
  tells({ row }: Item, word: string): boolean {
    return this.told[row]?.has(plain(word)) ?? false;
  }

  /** The one telling word of a component, where it is a name. */
  nameOf({ row }: Item): string | undefined {
    const [name, ...others] = this.told[row] ?? [];
    return name !== undefined && others.length === 0 && this.names.has(name) ? name : undefined;
  }
}

const longWord = 5;

const sharedBy = ({ kind, text, meaning }: Item): readonly string[] => {
  if (kind !== 'phrase') return [];
  const meant = new Set(partsOf(meaning).map(({ folded }) => folded));
  return [...new Set(partsOf(text).map(({ folded }) => folded))].filter((word) => meant.has(word));
};

/** The tokens of a side, cut at apostrophes and without accents: "Ana's" has "ana", "México" is "mexico". */
const partsOf = ({ tokens: { tokens } }: Side): readonly Token[] =>
  tokens.flatMap((token) =>
    [...token.text.matchAll(/['’]/u.test(token.text) ? /[^'’]{2,}/gu : /.+/gsu)].map(({ 0: text, index }) => {
      const start = token.start + index;
      return { text, folded: plain(text), start, end: start + text.length };
    }),
  );

const plain = (text: string): string => fold(text).normalize('NFD').replace(/\p{M}/gu, '');

/** How a word is written in a side. */
export const writtenIn = (side: Side, word: string): string =>
  partsOf(side).find(({ folded }) => folded === word)?.text ?? '';

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isLower = (word: string): boolean => /^\p{Ll}/u.test(word);

/**
 * Another name in a text, in the place of the one it has. `undefined` where the sentence may not stay one: a name that
 * ends in another letter may be of another gender or case, unless a comma or the end sets it apart.
 *
 * @example "Buenas noches, Marta" with "Luis" for "Marta" is "Buenas noches, Luis"
 */
export function withName(side: Side, from: string, to: string): string | undefined {
  const { best } = side;
  const found = partsOf(side).filter(({ folded }) => folded === from);
  const [name] = found;
  if (!name || found.length > 1) return undefined;
  const [before, after] = [best.slice(0, name.start), best.slice(name.end)];
  const isApart = (/[,،、，]\s*$/u.test(before) && /^\p{P}*$/u.test(after)) || /^[,،、，]/u.test(after);
  return isApart || name.folded.at(-1) === plain(to).at(-1) ? before + to + after : undefined;
}
