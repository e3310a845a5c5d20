import type { Situation } from '../situation.js';
import { mostNewWords } from './new-word-bits.js';
import type { Named } from './target-rule.js';
import type { Topic } from './topic.js';

/**
 * Targets
 *
 * What a session is about: each rule of the plan in turn names components, and takes the places that they need from the
 * share of the session that is for targets. A session teaches at most 32 new words, whatever the rules name.
 *
 * @example a lesson of 15 in a skill of 8 words and 10 phrases that is new: 6 words of two places and 2 phrases of one
 */
export function targetsOf(situation: Situation): readonly Topic[] {
  const { plan, request, bounds } = situation;
  const placesOf = ({ role }: Topic): number => Math.max(1, bounds.placesFor(role));
  const none: Named = { topics: [], room: Math.ceil(request.length * plan.share) };
  return plan.targets.reduce((before, rule): Named => {
    let words = mostNewWords - before.topics.filter(isNewWord).length;
    const named = rule.targets(situation, before).filter((topic) => !isNewWord(topic) || words-- > 0);
    const places = named.reduce((sum, topic) => sum + placesOf(topic), 0);
    return { topics: [...before.topics, ...named], room: before.room - places };
  }, none).topics;
}

const isNewWord = ({ role }: Topic): boolean => role === 'new-word';
