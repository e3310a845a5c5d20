import type { Leads } from './leads.js';
import type { Side } from './item.js';

/**
 * Shape
 *
 * What is seen of an answer before it is read: the signs around it, a capital, and for words their lead. `size` tells
 * one word from several, lead aside.
 *
 * @example "¿cómo estás?" is ¿a?, "the bread" is athe, "Ana" is A
 */
export interface Shape {
  readonly look: string;
  readonly size: string;
}

export function shapeOf(side: Pick<Side, 'best' | 'units' | 'article'>, leads: Leads | undefined): Shape {
  const { best, units } = side;
  const before = /^\p{P}*/u.exec(best)![0];
  const after = /\p{P}*$/u.exec(best)![0];
  const lead = leads?.of(side) ?? '';
  const letter = /^\p{Lu}/u.test(best.slice(before.length)) ? 'A' : 'a';
  const words = units.length - (lead === '' ? 0 : 1);
  return {
    look: `${before}${letter}${lead === '' ? '' : isArticle(side) ? 'article' : lead}${after}`,
    size: leads && words > 1 ? 'many' : 'one',
  };
}

const isArticle = ({ article }: Pick<Side, 'article'>): boolean => article > 0;
