import type { Part, Pattern } from './parse-pattern.js';

/**
 * Every text that some patterns stand for, as a graph of characters: as large as what was written, however many texts that
 * is. Nodes are numbered so that every edge goes to a higher one; the first is the beginning, the last is the end.
 */
export interface AnswerGraph {
  readonly nodes: readonly (readonly Edge[])[];
}

export interface Edge {
  /** One character (a code point in NFC), or empty where it only leads on. */
  readonly char: string;
  readonly to: number;
}

export function answerGraphOf(patterns: readonly Pattern[]): AnswerGraph {
  const nodes: Edge[][] = [[]];
  const node = (): number => nodes.push([]) - 1;
  const join = (ends: readonly number[]): number => {
    const end = node();
    for (const from of ends) nodes[from]!.push({ char: '', to: end });
    return end;
  };
  /** Appends a part after a node, and gives the node after it. */
  const append = (from: number, part: Part): number => {
    if (part.kind === 'oneOf') return join(part.patterns.map((pattern) => sequence(from, pattern)));
    let at = from;
    for (const char of part.text.normalize('NFC')) {
      const to = node();
      nodes[at]!.push({ char, to });
      at = to;
    }
    return at;
  };
  const sequence = (from: number, pattern: Pattern): number => pattern.reduce(append, from);
  join(patterns.map((pattern) => sequence(0, pattern)));
  return { nodes };
}
