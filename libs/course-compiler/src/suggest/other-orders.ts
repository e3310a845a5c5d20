import type { Item } from '../content/item.js';

/** What a course itself writes at either end of a sentence: names that it calls people by, and adverbs. */
export class FreeWords {
  readonly names = new Set<string>();
  /** Lower case. */
  readonly adverbs = new Set<string>();
  private readonly lower = new Set<string>();

  constructor(items: readonly Item[], side: 'text' | 'meaning') {
    const phrases = items.filter(({ kind }) => kind === 'phrase');
    const ends = { first: new Set<string>(), last: new Set<string>() };
    for (const phrase of phrases) {
      const tokens = phrase[side].tokens.tokens.map(({ text }) => text);
      const elsewhere = new Set(phrase[side === 'text' ? 'meaning' : 'text'].tokens.tokens.map(({ text }) => text));
      tokens.slice(1).forEach((token) => {
        if (/^\p{Lu}\p{Ll}/u.test(token) && elsewhere.has(token)) this.names.add(token);
        this.addLower(token);
      });
      if (tokens.length < fewestTokens) continue;
      ends.first.add(tokens[0]!.toLowerCase());
      ends.last.add(tokens.at(-1)!.toLowerCase());
    }
    for (const { word, [side]: taught } of items) {
      const text = taught.best.toLowerCase();
      // A word is taught as it stands inside a sentence.
      if (word) taught.answers.forEach((answer) => this.addLower(answer.text));
      if (/^adv/.test(word?.partOfSpeech ?? '') && ends.first.has(text) && ends.last.has(text)) this.adverbs.add(text);
    }
  }

  /** Lower case inside a sentence, if the course writes the word so: `There's` as `there`. */
  inside(text: string): string {
    const [first = ''] = /^[\p{L}\p{M}]+/u.exec(text) ?? [];
    const small = first.charAt(0).toLowerCase() + first.slice(1);
    return this.lower.has(small) ? small + text.slice(first.length) : text;
  }

  private addLower(text: string): void {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu)) this.lower.add(word);
  }
}

const fewestTokens = 3;

/**
 * Other orders
 *
 * A name that somebody is called by, or an adverb that the course writes at either end, at the other end.
 *
 * @example `¿Cómo estás, Luis?` → `Luis, ¿cómo estás?`; `Hoy hace frío.` → `Hace frío hoy.`
 */
export function otherOrders(text: string, free: FreeWords): readonly string[] {
  const [, open = '', body = '', close = ''] = /^([¿¡"“]*)(.*?)([?!.…"”]*)$/u.exec(text)!;
  const orders: string[] = [];
  const nameLast = /^(.+), ([\p{L}\p{M}]+)$/u.exec(body);
  if (nameLast && free.names.has(nameLast[2]!)) {
    orders.push(`${nameLast[2]!}, ${open}${free.inside(nameLast[1]!)}${close}`);
  }
  const nameFirst = /^([\p{L}\p{M}]+), ([¿¡]*)(.+)$/u.exec(body);
  if (nameFirst && free.names.has(nameFirst[1]!)) {
    orders.push(`${open}${nameFirst[2]!}${upperFirst(nameFirst[3]!)}, ${nameFirst[1]!}${close}`);
  }
  // What a question begins with stays there.
  for (const adverb of close.includes('?') ? [] : free.adverbs) {
    const small = body.toLowerCase();
    const rest =
      small.startsWith(`${adverb} `) || small.startsWith(`${adverb}, `) ? body.slice(adverb.length) : undefined;
    if (rest !== undefined && isClause(rest)) {
      orders.push(`${open}${upperFirst(rest.replace(/^[,\s]+/, ''))} ${adverb}${close}`);
    } else if (small.endsWith(` ${adverb}`) && isClause(body)) {
      orders.push(
        `${open}${upperFirst(adverb)} ${free.inside(body.slice(0, -adverb.length).replace(/[,\s]+$/, ''))}${close}`,
      );
    }
  }
  return orders;
}

/** Of one clause, and of enough words to have an order. */
const isClause = (text: string): boolean =>
  !/[,;:]\s/.test(text.replace(/^[,\s]+/, '')) && text.trim().split(/\s+/).length >= 2;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
