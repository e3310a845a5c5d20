import type { Course } from '../../course/course.js';
import { hash32, mix32 } from '../../hash.js';
import type { SuccessModel } from '../../learner/success-model.js';
import type { SessionRequest } from '../../request/session-request.js';
import type { Brief } from '../brief.js';
import type { Candidate } from './candidate.js';
import { appealOf } from '../factors.js';
import { stepOfForm, typeOfForm } from './form-table.js';
import { roundScore, type Knowledge } from '../targets/knowledge.js';
import { cooldownMs } from '../filters/drop-recent.js';
import { bitOf } from '../search/line.js';
import { needsOf } from '../targets/needs.js';
import { recallFor } from './recall-in-session.js';
import type { SkillScope } from '../targets/scope.js';
import { isNew, type Topic } from '../targets/topic.js';

const mostAboutOne = 64;

export interface PoolQuestion {
  readonly course: Course;
  readonly request: SessionRequest;
  readonly knowledge: Knowledge;
  readonly scope: SkillScope;
  readonly topics: readonly Topic[];
  readonly success: SuccessModel;
}

/**
 * Pool
 *
 * Every challenge of the revision about a topic, at most 64 each, and the `match-pairs` of the skills of the session
 * whose words are all met, presumed or new in it.
 */
export function briefOf(question: PoolQuestion): Brief {
  const { course, request, knowledge, scope, topics } = question;
  const topicOf = new Map(topics.map(({ component }, topic) => [component, topic]));
  const phraseOf = new Map<number, number>();
  const recent = recentRows(course, request);
  const seed = hash32(request.seed);
  const kinds = new Map<number, number>();
  const pool: Candidate[] = [];

  /** What a word adds to what a challenge asks of a learner; words of later skills come with a hint, but in pairs. */
  const wordBits = (row: number, isPair: boolean): number => {
    if (course.components.kind[row] !== 0 || knowledge.met.has(row)) return 0;
    const topic = topicOf.get(row);
    if (topic !== undefined) return topics[topic]!.role === 'new-word' ? bitOf(topic) : 0;
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
      const bits = wordBits(exercised[at]!, topic < 0);
      if (bits === stranger) strangers++;
      else newWords |= bits;
    }
    if (topic < 0 && strangers > 0) return;
    const phraseRow = course.challenges.phrase[row]!;
    let phrase = -1;
    if (phraseRow >= 0) {
      phrase = phraseOf.get(phraseRow) ?? phraseOf.size;
      phraseOf.set(phraseRow, phrase);
    }
    const about = topic < 0 ? undefined : topics[topic]!;
    const teaches = about !== undefined && (about.isWord ? step === 0 : step <= 1);
    const type = typeOfForm[form]!;
    const isRecent = recent.has(row);
    const recall = recallFor(about, teaches, newWords === 0 && strangers === 0);
    const { ability } = request.learner;
    const success = roundScore(question.success.success(ability, course.challenges.difficulty[row]!, recall));
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
      appeal: appealOf({ type, success, isRecent }, about, request),
      isRecent,
      kind: kindAmong(kinds, [topic, type, step, phrase, phrase < 0 ? 0 : form, newWords, strangers]),
      tie: mix32(seed ^ course.challenges.idHash[row]!),
    });
  };

  topics.forEach(({ component }, topic) => {
    const { start, end } = course.challengesAbout(component);
    for (let row = start; row < Math.min(end, start + mostAboutOne); row++) add(row, topic);
  });
  for (const skill of skillsToMatch(question)) {
    const { start, end } = course.challengesAmong(skill);
    for (let row = start; row < Math.min(end, start + mostAboutOne); row++) add(row, -1);
  }
  return {
    course,
    request,
    knowledge,
    scope,
    topics,
    pool,
    phrases: phraseOf.size,
    needs: needsOf(topics, pool, request, course),
  };
}

const stranger = -1;

/** A dense number for each distinct tuple of small whole numbers from -1 up, in the order of their coming. */
function kindAmong(kinds: Map<number, number>, tuple: readonly number[]): number {
  let key = 0;
  for (let at = 0; at < tuple.length; at++) key = key * radices[at]! + tuple[at]! + 1;
  let kind = kinds.get(key);
  if (kind === undefined) kinds.set(key, (kind = kinds.size));
  return kind;
}
const radices = [1, 16, 8, 8192, 64, 128, 64];

function recentRows(course: Course, { learner, now }: SessionRequest): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { challenge, at } of learner.recent) {
    const row = now - at < cooldownMs ? course.challengeRowOf(challenge) : undefined;
    if (row !== undefined) rows.add(row);
  }
  return rows;
}

/** The skill of a lesson; for a practice, the skills of its topics. */
const skillsToMatch = ({ course, request, scope, topics }: PoolQuestion): ReadonlySet<number> =>
  request.kind === 'lesson'
    ? new Set([scope.skills.start])
    : new Set(topics.map(({ component }) => course.components.skill[component]!));
