import { challengeTypeNames } from '../../forms/form.js';
import { mostAboutOne, mostInARow } from '../laws/bounds.js';
import type { Candidate } from '../pool/candidate.js';
import { isNew } from '../targets/topic.js';
import { lacksOrder } from './lacks-order.js';
import { mostPlaces } from './most-places.js';
import type { Puzzle } from './puzzle.js';

/**
 * Out of reach
 *
 * Whether counting alone shows that a puzzle has no solution. There may be too few candidates for the length, once the
 * gap limits each component, the cap and the runs each type, and `once` each challenge and phrase. Some need may have no
 * candidate, or all needs together may not fit under the cap. Or there are too few topics to keep their gaps.
 */
export function isOutOfReach(puzzle: Puzzle): boolean {
  return lacksPlaces(puzzle) || lacksNeeds(puzzle) || lacksOrder(puzzle);
}

function lacksPlaces(puzzle: Puzzle): boolean {
  const { brief, candidates, bounds, length } = puzzle;
  const ownRow = brief.topics.length;
  const spaced = mostAboutOne(bounds, length);
  const rows = brief.topics.map(({ isWord }) => (isWord ? spaced : Math.min(spaced, bounds.phraseUses)));
  rows.push(length);
  const columns = typeLimits(puzzle);
  const edges = new Array<number>(rows.length * columns.length).fill(0);
  for (const { topic, type } of candidates) {
    const edge = (topic < 0 ? ownRow : topic) * columns.length + type;
    edges[edge] = Math.min(length, edges[edge]! + bounds.uses);
  }
  return mostPlaces(rows, columns, edges) < length;
}

function lacksNeeds(puzzle: Puzzle): boolean {
  const { brief, needs, candidates, bounds } = puzzle;
  const wishes = brief.topics.flatMap((about, topic): ((candidate: Candidate) => boolean)[] => {
    const { places, hardest } = needs[topic]!;
    const mustTeach = isNew(about) && bounds.rises;
    const wants = (suits: (candidate: Candidate) => boolean) => (candidate: Candidate) =>
      candidate.topic === topic && suits(candidate);
    const asked = [
      ...(places > 0 && mustTeach ? [wants(({ teaches }) => teaches)] : []),
      ...(places > 1 && hardest >= 0 ? [wants(({ step }) => step >= hardest)] : []),
    ];
    return [...asked, ...Array.from({ length: Math.max(0, places - asked.length) }, () => wants(() => true))];
  });
  const columns = typeLimits(puzzle);
  const edges = wishes.flatMap((wish) => {
    const types = new Set(candidates.filter(wish).map(({ type }) => type));
    return columns.map((_, type) => (types.has(type) ? 1 : 0));
  });
  const tooFewOfOne = needs.some(({ places }, topic) => {
    const own = candidates.filter((candidate) => candidate.topic === topic);
    return own.length * Math.min(bounds.uses, places) < places;
  });
  return (
    tooFewOfOne ||
    mostPlaces(
      wishes.map(() => 1),
      columns,
      edges,
    ) < wishes.length
  );
}

/** How many of each type a session of this length may hold under the cap, and without long runs. */
function typeLimits({ bounds, length }: Puzzle): readonly number[] {
  const most = Math.min(bounds.ofOneType(length), mostInARow(bounds, length));
  return challengeTypeNames.map(() => most);
}
