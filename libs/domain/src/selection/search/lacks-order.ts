import { bitsIn } from '../laws/one-new.js';
import type { Puzzle } from './puzzle.js';

/** With more topics than this, gaps alone hardly ever stand in the way. */
const fewTopics = 6;

/**
 * Lacks order
 *
 * Whether a few topics cannot fill the length in any order, even if types do not matter. Each topic keeps its gaps, a
 * phrase stands as often and as far apart as it may, and `match-pairs` stands only after the words that it needs.
 *
 * @example two words and a phrase: A B P A B is the longest, so 7 are out of reach
 */
export function lacksOrder({ brief, candidates, bounds, length }: Puzzle): boolean {
  const { apart, phraseApart, phraseUses } = bounds;
  const counts = brief.topics.map((_, topic) => candidates.filter((one) => one.topic === topic).length);
  const topics = counts.flatMap((count, topic) => (count > 0 ? [topic] : []));
  if (apart === 1 || bounds.uses > 1 || topics.length > fewTopics) return false;

  const pairs = candidates.filter(({ topic }) => topic < 0);
  const pairsFrom = bounds.unseen < Infinity ? Math.min(...pairs.map(({ newWords }) => bitsIn(newWords))) : 0;
  const isPhrase = brief.topics.map(({ isWord }) => !isWord);
  const seen = new Set<string>();

  /** @param standing the topics so far, -1 for pairs */
  const canGrow = (standing: readonly number[]): boolean => {
    const at = standing.length;
    if (at === length) return true;
    const left = topics.map((topic) => counts[topic]! - standing.filter((other) => other === topic).length);
    const lastPhrases = topics.map((topic) =>
      isPhrase[topic] ? Math.min(phraseApart, at - standing.lastIndexOf(topic)) : 0,
    );
    const state = [at, standing.slice(1 - apart), left, lastPhrases].join('|');
    if (seen.has(state)) return false;
    seen.add(state);
    const mayStand = topics.filter((topic) => {
      const last = standing.lastIndexOf(topic);
      if (last < 0) return true;
      const used = standing.filter((other) => other === topic).length;
      if (isPhrase[topic] && (used >= phraseUses || at - last < phraseApart)) return false;
      return used < counts[topic]! && at - last >= apart;
    });
    if (mayStand.some((topic) => canGrow([...standing, topic]))) return true;
    const usedPairs = standing.filter((other) => other < 0).length;
    return usedPairs < pairs.length && new Set(standing).size >= pairsFrom && canGrow([...standing, -1]);
  };
  return !canGrow([]);
}
