import type { Candidate } from '../pool/candidate.js';
import type { Question } from './question.js';

/** With more topics than this, gaps alone hardly ever stand in the way. */
const fewTopics = 6;

/**
 * Lacks order
 *
 * Whether a few topics cannot be threaded through the length at all, whatever the types: each stands in every third
 * place at most, a phrase twice at most with four others between, and `match-pairs` only after the words they need.
 *
 * @example two words and a phrase: A B P A B is the longest, so 7 are out of reach
 */
export function lacksOrder({ brief, candidates, laws, length }: Question): boolean {
  const binds = (law: string) => laws.some(({ name }) => name === law);
  const counts = brief.topics.map((_, topic) => candidates.filter((one) => one.topic === topic).length);
  const topics = counts.flatMap((count, topic) => (count > 0 ? [topic] : []));
  if (!binds('gap') || !binds('once') || topics.length > fewTopics) return false;

  const pairs = candidates.filter(({ topic }) => topic < 0);
  const wordsOf = (one: Candidate) => [...one.newWords.toString(2)].filter((bit) => bit === '1').length;
  const pairsFrom = binds('one-new') ? Math.min(...pairs.map(wordsOf)) : 0;
  const isPhrase = brief.topics.map(({ isWord }) => !isWord);
  const seen = new Set<string>();

  /** @param standing the topics so far, -1 for pairs */
  const canGrow = (standing: readonly number[]): boolean => {
    const at = standing.length;
    if (at === length) return true;
    const left = topics.map((topic) => counts[topic]! - standing.filter((other) => other === topic).length);
    const lastPhrases = topics.map((topic) => (isPhrase[topic] ? Math.min(5, at - standing.lastIndexOf(topic)) : 0));
    const state = [at, standing.slice(-2), left, lastPhrases].join('|');
    if (seen.has(state)) return false;
    seen.add(state);
    const mayStand = topics.filter((topic) => {
      const last = standing.lastIndexOf(topic);
      if (last < 0) return true;
      const used = standing.filter((other) => other === topic).length;
      if (isPhrase[topic] && (used > 1 || at - last < 5)) return false;
      return used < counts[topic]! && at - last > 2;
    });
    if (mayStand.some((topic) => canGrow([...standing, topic]))) return true;
    const usedPairs = standing.filter((other) => other < 0).length;
    return usedPairs < pairs.length && new Set(standing).size >= pairsFrom && canGrow([...standing, -1]);
  };
  return !canGrow([]);
}
