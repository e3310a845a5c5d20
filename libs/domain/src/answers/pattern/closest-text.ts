import { fold } from '../fold.js';
import type { AnswerGraph, Edge } from './answer-graph.js';

/**
 * Closest text
 *
 * Of all texts that a graph stands for, the one that an answer differs least from: letter by letter, an accent less than
 * another letter, and spaces and punctuation hardly at all. It costs the length of the answer times the size of the graph,
 * never the number of texts. An answer beyond all measure is looked at only so far.
 *
 * @example of `[I am/I'm] (very) tired`, the closest to "im tierd" is "I'm tired"
 */
export function closestText({ nodes }: AnswerGraph, answer: string): string {
  const letters = [...answer.normalize('NFC')].slice(0, 2 * nodes.length + longestExtra).map(letterOf);
  const width = letters.length + 1;
  const costs = new Float64Array(nodes.length * width).fill(Number.POSITIVE_INFINITY);
  /** For each node and number of letters, the edge by which it was reached for so little: its node, and its letters. */
  const from = new Int32Array(nodes.length * width).fill(-1);
  const by: (Edge | undefined)[] = new Array(nodes.length * width);
  costs[0] = 0;
  const reach = (to: number, cost: number, before: number, edge: Edge | undefined): void => {
    if (cost >= costs[to]!) return;
    costs[to] = cost;
    from[to] = before;
    by[to] = edge;
  };
  nodes.forEach((edges, node) => {
    for (let at = 0; at < width; at++) {
      const here = node * width + at;
      const cost = costs[here]!;
      if (cost === Number.POSITIVE_INFINITY) continue;
      const letter = letters[at];
      if (letter) reach(here + 1, cost + letter.weight, here, undefined);
      for (const edge of edges) {
        const there = edge.to * width + at;
        if (edge.char === '') reach(there, cost, here, edge);
        else {
          const wanted = letterOf(edge.char);
          reach(there, cost + wanted.weight, here, edge);
          if (letter) reach(there + 1, cost + difference(letter, wanted), here, edge);
        }
      }
    }
  });
  let at = nodes.length * width - 1;
  const chars: string[] = [];
  for (; at > 0 && from[at]! >= 0; at = from[at]!) chars.push(by[at]?.char ?? '');
  return tidy(chars.reverse().join(''));
}

interface Letter {
  readonly folded: string;
  readonly plain: string;
  /** What it costs to have it on one side only. */
  readonly weight: number;
}

const letters = new Map<string, Letter>();

function letterOf(char: string): Letter {
  const known = letters.get(char);
  if (known) return known;
  const isLetter = /[\p{L}\p{N}\p{M}\p{S}]/u.test(char);
  const folded = isLetter ? fold(char) : '';
  const letter = { folded, plain: folded.normalize('NFD').replace(/\p{M}/gu, ''), weight: isLetter ? whole : hardly };
  letters.set(char, letter);
  return letter;
}

function difference(one: Letter, other: Letter): number {
  if (one.folded === other.folded) return 0;
  return one.plain !== '' && one.plain === other.plain ? accent : one.weight + other.weight - hardly;
}

const whole = 100;
const accent = 30;
const hardly = 1;
const longestExtra = 100;

/** Leaving something out leaves no hole. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?…](?:\s|$))/g, '')
    .trim();
