import { fold, patternMatcher } from '@session-generator/domain';

import type { Accepted } from './accepted-answers.js';
import type { Item, Side } from './item.js';
import type { Neighbours } from './neighbours.js';

const mostTokens = 16;
const tried = 20;

/**
 * Bank tokens
 *
 * Wrong tokens for a word bank: words of neighbours that are not in the best answer, those first that look like one of
 * its tokens. A token is shown as it is written inside a sentence, rather than with the capital of its beginning.
 */
export class BankTokens {
  private readonly inside: {
    readonly text: ReadonlyMap<string, string>;
    readonly meaning: ReadonlyMap<string, string>;
  };

  constructor(
    items: readonly Item[],
    private readonly neighbours: Neighbours,
  ) {
    this.inside = {
      text: insideForms(items.map(({ text }) => text)),
      meaning: insideForms(items.map(({ meaning }) => meaning)),
    };
  }

  /** @param right everything accepted, none of which is wrong even as a single token */
  textTokens(item: Item, others: readonly Item[], right: Accepted): readonly string[] {
    return wrongTokens(
      item.text,
      right,
      this.sources(item, others).map(({ text }) => text),
      this.inside.text,
    );
  }

  meaningTokens(item: Item, others: readonly Item[], right: Accepted): readonly string[] {
    return wrongTokens(
      item.meaning,
      right,
      this.sources(item, others).map(({ meaning }) => meaning),
      this.inside.meaning,
    );
  }

  /** The most alike sentences, and the words of its surroundings. */
  private sources(item: Item, others: readonly Item[]): readonly Item[] {
    const words = item.kind === 'phrase' ? this.neighbours.wordsNear(item).slice(0, tried) : [];
    return [...others.slice(0, tried), ...words];
  }
}

function wrongTokens(
  side: Side,
  right: Accepted,
  sources: readonly Side[],
  inside: ReadonlyMap<string, string>,
): readonly string[] {
  const best = side.tokens.tokens.map(({ folded }) => folded);
  const seen = new Set([...best, ...right.texts.map(fold)]);
  const standsFor = patternMatcher(right.patterns);
  const found: { readonly text: string; readonly points: number }[] = [];
  for (const source of sources) {
    for (const { text, folded } of source.tokens.tokens) {
      if (seen.has(folded)) continue;
      seen.add(folded);
      if (standsFor(text)) continue;
      found.push({
        text: inside.get(folded) ?? text,
        points: best.reduce((points, token) => Math.max(points, alike(token, folded)), 0),
      });
    }
  }
  return found
    .sort((one, other) => other.points - one.points)
    .slice(0, mostTokens)
    .map(({ text }) => text);
}

/** 0 to 3: how many of the first three characters are the same; more tells nothing. */
function alike(one: string, other: string): number {
  let same = 0;
  while (same < 3 && same < one.length && one[same] === other[same]) same++;
  return same < 2 ? 0 : same;
}

/** How each token is written where it does not begin a sentence. */
function insideForms(sides: readonly Side[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const { tokens } of sides) {
    tokens.tokens.forEach(({ text, folded }, at) => {
      if (at > 0 && !forms.has(folded)) forms.set(folded, text);
    });
  }
  return forms;
}
