import { fold } from '../fold.js';
import type { AnswerGraph } from './answer-graph.js';

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
  const costs = new Int32Array(nodes.length * width).fill(endless);
  /** For each node and number of letters, whence it was reached for so little, and what was written on the way. */
  const from = new Int32Array(nodes.length * width).fill(-1);
  const by = new Uint32Array(nodes.length * width);
  costs[0] = 0;
  nodes.forEach((edges, node) => {
    const row = node * width;
    for (let at = 1; at < width; at++) {
      const cost = costs[row + at - 1]! + letters[at - 1]!.weight;
      if (cost >= costs[row + at]!) continue;
      costs[row + at] = cost;
      from[row + at] = row + at - 1;
      by[row + at] = 0;
    }
    for (const { char, to } of edges) {
      const wanted = char === '' ? nothing : letterOf(char);
      const code = char.codePointAt(0) ?? 0;
      for (let at = 0; at < width; at++) {
        const here = row + at;
        const there = to * width + at;
        const cost = costs[here]!;
        if (cost + wanted.weight < costs[there]!) {
          costs[there] = cost + wanted.weight;
          from[there] = here;
          by[there] = code;
        }
        if (code === 0 || at === width - 1) continue;
        const changed = cost + difference(letters[at]!, wanted);
        if (changed >= costs[there + 1]!) continue;
        costs[there + 1] = changed;
        from[there + 1] = here;
        by[there + 1] = code;
      }
    }
  });
  const codes: number[] = [];
  for (let at = nodes.length * width - 1; at > 0 && from[at]! >= 0; at = from[at]!) if (by[at]) codes.push(by[at]!);
  return tidy(
    codes
      .reverse()
      .map((code) => String.fromCodePoint(code))
      .join(''),
  );
}

interface Letter {
  readonly folded: string;
  readonly plain: string;
  /** What it costs to have it on one side only. */
  readonly weight: number;
}

const known = new Map<string, Letter>();
/** Whoever writes in every script there is fills no memory. */
const mostKnown = 5_000;

function letterOf(char: string): Letter {
  const before = known.get(char);
  if (before) return before;
  const isLetter = /[\p{L}\p{N}\p{M}\p{S}]/u.test(char);
  const folded = isLetter ? fold(char) : '';
  const letter = { folded, plain: folded.normalize('NFD').replace(/\p{M}/gu, ''), weight: isLetter ? whole : hardly };
  if (known.size < mostKnown) known.set(char, letter);
  return letter;
}

function difference(one: Letter, other: Letter): number {
  if (one.folded === other.folded) return 0;
  return one.plain !== '' && one.plain === other.plain ? accent : one.weight + other.weight - hardly;
}

const nothing: Letter = { folded: '', plain: '', weight: 0 };
/** Far more than any text costs. */
const endless = 0x3fffffff;
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
