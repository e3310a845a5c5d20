import { keyOf } from '../text/units.js';
import type { Answer, Side } from './item.js';
import type { Leads } from './leads.js';

/** A word as a choice: its text, what is seen before it is read, and whether it is several words. */
export interface WordShape {
  readonly text: string;
  readonly look: string;
  readonly isSeveral: boolean;
}

export interface SentenceShape {
  readonly look: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Shapes
 *
 * What is seen of an answer before it is read: the signs around it, a capital, and of a word its lead. Each is looked
 * at once.
 *
 * @example "¿cómo estás?" looks like ¿a?, "the bread" like a with an article, "Ana" like A
 */
export class Shapes {
  private readonly words = new Map<Side, readonly WordShape[]>();
  private readonly sentences = new Map<Side, SentenceShape>();

  constructor(private readonly leads: Leads) {}

  /** A word as it is taught, and in those of its other answers that only have another lead. */
  ofWord(side: Side): readonly WordShape[] {
    const known = this.words.get(side);
    if (known) return known;
    const bare = this.leads.bareKey(side);
    const shapes = side.answers
      .filter((answer) => this.leads.bareKey(answer) === bare)
      .map((answer) => this.wordShape(answer));
    this.words.set(side, shapes);
    return shapes;
  }

  ofSentence(side: Side): SentenceShape {
    const known = this.sentences.get(side);
    if (known) return known;
    const words = new Set(side.tokens.tokens.map(({ folded }) => folded));
    const shape = { look: lookOf(side.best), words };
    this.sentences.set(side, shape);
    return shape;
  }

  private wordShape(answer: Answer): WordShape {
    const lead = this.leads.of(answer);
    const look = `${lookOf(answer.text)} ${answer.article > 0 ? 'article' : lead}`;
    return { text: answer.text, look, isSeveral: keyOf(answer.units.slice(lead === '' ? 0 : 1)).includes(' ') };
  }
}

function lookOf(text: string): string {
  const before = /^\p{P}*/u.exec(text)![0];
  const after = /\p{P}*$/u.exec(text)![0];
  return before + (/^\p{Lu}/u.test(text.slice(before.length)) ? 'A' : 'a') + after;
}

/** Whether at least half of the words of the longer one are in both. */
export function shareHalf({ words: own }: SentenceShape, { words: others }: SentenceShape): boolean {
  let both = 0;
  for (const word of own) if (others.has(word)) both++;
  return 2 * both >= Math.max(own.size, others.size);
}
