import type { Course } from '../../course/course.js';
import { hash32, mix32 } from '../../hash.js';
import type { SessionRequest } from '../../request/session-request.js';
import type { Brief } from '../brief.js';
import { appealOf } from '../factors.js';
import { cooldownMs } from '../filters/drop-recent.js';
import { teachesAt } from '../laws/ramp.js';
import type { Situation } from '../situation.js';
import { mostSkewMs, roundScore } from '../targets/knowledge.js';
import { needsOf } from '../targets/needs.js';
import { newWordBits } from '../targets/new-word-bits.js';
import { isNew, type Topic } from '../targets/topic.js';
import type { Candidate } from './candidate.js';
import { stepOfForm, typeOfForm } from '../../forms/form-table.js';
import { recallFor } from './recall-in-session.js';

/** How many challenges about one component, or among the words of one skill, are looked at. */
const mostOfOne = 64;

/**
 * Pool
 *
 * Every challenge of the revision about a topic, at most 64 each, and the `match-pairs` that the plan names whose words
 * are all met, presumed or new in it.
 */
export function briefOf(situation: Situation, topics: readonly Topic[]): Brief {
  const { course, request, knowledge, scope, plan } = situation;
  const topicOf = new Map(topics.map(({ component }, topic) => [component, topic]));
  const phraseOf = new Map<number, number>();
  const recent = recentRows(course, request);
  const seed = hash32(request.seed);
  const kinds = new Map<number, number>();
  const sets = new Map<number, number>();
  const bits = newWordBits(topics);
  const pool: Candidate[] = [];

  /** What a word adds to what a challenge asks of a learner; words of later skills come with a hint, but in pairs. */
  const wordBits = (row: number, isPair: boolean): number => {
    if (course.components.kind[row] !== 0 || knowledge.met.has(row)) return 0;
    const topic = topicOf.get(row);
    if (topic !== undefined) return bits[topic]!;
    const skill = course.components.skill[row]!;
    return scope.presumed.has(skill) || (skill >= scope.skills.end && !isPair) ? 0 : stranger;
  };
  const add = (row: number, topic: number): void => {
    const form = course.challenges.form[row]!;
    const step = stepOfForm[form]!;
    const exercised = course.exercisedBy(row);
    let newWords = 0;
    let strangers = 0;
    for (let at = 0; at < exercised.length; at++) {
      const added = wordBits(exercised[at]!, topic < 0);
      if (added === stranger) strangers++;
      else newWords |= added;
    }
    if (topic < 0 && strangers > 0) return;
    const phraseRow = course.challenges.phrase[row]!;
    let phrase = -1;
    if (phraseRow >= 0) {
      phrase = phraseOf.get(phraseRow) ?? phraseOf.size;
      phraseOf.set(phraseRow, phrase);
    }
    const about = topic < 0 ? undefined : topics[topic]!;
    const teaches = about !== undefined && teachesAt(step, about.isWord);
    const type = typeOfForm[form]!;
    const isRecent = recent.has(row);
    const recall = recallFor(about, teaches, newWords === 0 && strangers === 0);
    const { ability } = request.learner;
    const success = roundScore(situation.success.success(ability, course.challenges.difficulty[row]!, recall));
    pool.push({
      index: pool.length,
      row,
      form,
      type,
      step,
      topic,
      phrase,
      isNew: about !== undefined && isNew(about),
      teaches,
      newWords,
      strangers,
      success,
      appeal: appealOf({ type, success, isRecent }, about, situation),
      isRecent,
      kind: kindAmong(kinds, [topic, type, step, phrase, phrase < 0 ? 0 : form, numberOf(newWords, sets), strangers]),
      tie: mix32(seed ^ course.challenges.idHash[row]!),
    });
  };

  topics.forEach(({ component }, topic) => {
    const { start, end } = course.challengesAbout(component);
    for (let row = start; row < Math.min(end, start + mostOfOne); row++) add(row, topic);
  });
  for (const skill of plan.matching(situation, topics)) {
    const { start, end } = course.challengesAmong(skill);
    for (let row = start; row < Math.min(end, start + mostOfOne); row++) add(row, -1);
  }
  return { ...situation, topics, pool, phrases: phraseOf.size, needs: needsOf(topics, pool, situation) };
}

const stranger = -1;

/** A dense number for each distinct tuple of small whole numbers from -1 up, in the order in which they come. */
function kindAmong(kinds: Map<number, number>, tuple: readonly number[]): number {
  let key = 0;
  for (let at = 0; at < tuple.length; at++) key = key * radices[at]! + tuple[at]! + 1;
  return numberOf(key, kinds);
}
const radices = [1, 16, 8, 8192, 64, 8192, 64];

/** A dense number for each distinct key, in the order in which they come. */
function numberOf(key: number, numbers: Map<number, number>): number {
  let number = numbers.get(key);
  if (number === undefined) numbers.set(key, (number = numbers.size));
  return number;
}

/** What is said to be shown long after now was shown at an unknown time. */
function recentRows(course: Course, { learner, now }: SessionRequest): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { challenge, at } of learner.recent) {
    const isRecent = now - at < cooldownMs && at - now <= mostSkewMs;
    const row = isRecent ? course.challengeRowOf(challenge) : undefined;
    if (row !== undefined) rows.add(row);
  }
  return rows;
}
