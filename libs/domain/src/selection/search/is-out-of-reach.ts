import { challengeTypeNames } from '../../forms/form.js';
import type { Candidate } from '../pool/candidate.js';
import { lacksOrder } from './lacks-order.js';
import { mostPlaces } from './most-places.js';
import type { Question } from './question.js';

/**
 * Out of reach
 *
 * Whether counting alone shows that no session answers a question: too few candidates for the length once the gap
 * bounds each component, the cap and the runs each type, and `once` each challenge and phrase; or needs that no
 * candidate meets, or that do not fit under the cap together; or topics too few to keep their gaps.
 */
export function isOutOfReach(question: Question): boolean {
  return lacksPlaces(question) || lacksNeeds(question) || lacksOrder(question);
}

const isBoundBy = ({ laws }: Question, law: string): boolean => laws.some(({ name }) => name === law);

function lacksPlaces(question: Question): boolean {
  const { brief, candidates, length } = question;
  const ownRow = brief.topics.length;
  const rows = brief.topics.map(({ isWord }) => {
    const spaced = isBoundBy(question, 'gap') ? Math.ceil(length / 3) : length;
    return isBoundBy(question, 'once') && !isWord ? Math.min(spaced, 2) : spaced;
  });
  rows.push(length);
  const columns = typeLimits(question);
  const edges = new Array<number>(rows.length * columns.length).fill(0);
  for (const { topic, type } of candidates) {
    const edge = (topic < 0 ? ownRow : topic) * columns.length + type;
    edges[edge] = isBoundBy(question, 'once') ? edges[edge]! + 1 : length;
  }
  return mostPlaces(rows, columns, edges) < length;
}

function lacksNeeds(question: Question): boolean {
  const { brief, needs, candidates } = question;
  const wishes = brief.topics.flatMap(({ role }, topic): ((candidate: Candidate) => boolean)[] => {
    const { places, hardest } = needs[topic]!;
    const mustTeach = role !== 'weak' && role !== 'filler' && isBoundBy(question, 'ramp');
    const wants = (suits: (candidate: Candidate) => boolean) => (candidate: Candidate) =>
      candidate.topic === topic && suits(candidate);
    const asked = [
      ...(places > 0 && mustTeach ? [wants(({ teaches }) => teaches)] : []),
      ...(places > 1 && hardest >= 0 ? [wants(({ step }) => step === hardest)] : []),
    ];
    return [...asked, ...Array.from({ length: Math.max(0, places - asked.length) }, () => wants(() => true))];
  });
  const columns = typeLimits(question);
  const edges = wishes.flatMap((wish) => {
    const types = new Set(candidates.filter(wish).map(({ type }) => type));
    return columns.map((_, type) => (types.has(type) ? 1 : 0));
  });
  const tooFewOfOne = brief.topics.some(
    (_, topic) =>
      isBoundBy(question, 'once') &&
      needs[topic]!.places > 0 &&
      candidates.filter((candidate) => candidate.topic === topic).length < needs[topic]!.places,
  );
  return (
    tooFewOfOne ||
    mostPlaces(
      wishes.map(() => 1),
      columns,
      edges,
    ) < wishes.length
  );
}

/** How many of each type a session of this length may hold under the cap, and with at most two in a row. */
function typeLimits(question: Question): readonly number[] {
  const { length, cap } = question;
  const unbroken = isBoundBy(question, 'runs') ? 2 * Math.floor(length / 3) + Math.min(2, length % 3) : length;
  return challengeTypeNames.map(() => (isBoundBy(question, 'cap') ? Math.min(cap, unbroken) : unbroken));
}
