import { challengeTypeNames, type ChallengeTypeName } from '../forms/form.js';
import { forms } from '../forms/forms.js';
import type { Course } from '../course/course.js';
import { mix32 } from '../hash.js';
import { modelsSample, requestSample, type RequestChanges } from '../request/request.sample.js';
import { lesson } from '../plans/lesson.js';
import type { Brief } from './brief.js';
import { boundsOf } from './laws/bounds.js';
import type { SessionPlan } from './session-plan.js';
import type { Candidate } from './pool/candidate.js';
import type { Topic, Role } from './targets/topic.js';

/**
 * Candidates as letters, for specs: `a0` is about topic a at step 0, `b3T` about b at step 3 and of type T, `p1Tx`
 * shows phrase x as well. A `-` in place of the topic is about none. Without a type, each has one of its own in turn.
 */
export function candidates(text: string): readonly Candidate[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((name, index) => {
      const [topic, step, type, phrase] = [...name] as [string, string, string | undefined, string | undefined];
      const made: Candidate = {
        index,
        row: index,
        form: formOf(type ?? '', index),
        type: type ? 'SMPJFALKT'.indexOf(type) : index % challengeTypeNames.length,
        step: Number(step),
        topic: topic === '-' ? -1 : topic.charCodeAt(0) - 97,
        phrase: phrase ? phrase.charCodeAt(0) - 120 : -1,
        isNew: false,
        teaches: step === '0',
        newWords: 0,
        strangers: 0,
        success: 0.8,
        appeal: 0.5,
        isRecent: false,
        tie: mix32(index),
        kind: index,
      };
      names.set(made, name);
      return made;
    });
}

/** The letters of candidates made by `candidates`. */
export const spell = (made: readonly Candidate[]): string => made.map((one) => names.get(one) ?? '?').join(' ');

/** The same candidate with some of its numbers changed, under the same letters. */
export function changed(candidate: Candidate, changes: Partial<Candidate>): Candidate {
  const made = { ...candidate, ...changes };
  names.set(made, names.get(candidate) ?? '?');
  return made;
}

/** What the rules of a session over a pool are told: its topics are all weak words, unless said otherwise. */
export function brief(
  pool: readonly Candidate[],
  { length = pool.length, roles = {}, plan = lesson, ...request }: BriefChanges = {},
): Brief {
  const count = Math.max(0, ...pool.map(({ topic }) => topic + 1));
  const topics = Array.from({ length: count }, (_, topic): Topic => {
    const role = roles[String.fromCharCode(97 + topic)] ?? 'weak';
    return { component: topic, role, isWord: role !== 'new-phrase', recall: role.startsWith('new') ? 0 : 0.5 };
  });
  return {
    course: { componentId: (row: number) => `${row}` } as unknown as Course,
    request: requestSample({ ...request, length }),
    knowledge: { met: new Map(), recallOf: () => 0.5, ignored: 0 },
    plan,
    bounds: boundsOf(plan.laws),
    success: modelsSample.success,
    scope: { skills: { start: 0, end: 1 }, presumed: new Set() },
    topics,
    pool,
    phrases: 3,
    needs: topics.map(({ role }, topic) => ({
      places: role === 'filler' ? 0 : role === 'new-word' ? 2 : 1,
      hardest:
        role === 'new-word' ? Math.max(...pool.filter((one) => one.topic === topic).map(({ step }) => step)) : -1,
    })),
  };
}

interface BriefChanges extends RequestChanges {
  readonly plan?: SessionPlan;
  readonly roles?: Readonly<Record<string, Role>>;
}

const names = new WeakMap<Candidate, string>();

const formOf = (letter: string, index: number): number => {
  const type = challengeTypeNames['SMPJFALKT'.indexOf(letter)] as ChallengeTypeName | undefined;
  return type ? forms.findIndex((form) => form.type === type) : index % forms.length;
};
