import { challengeTypeNames, type CourseContent } from '@session-generator/domain';

/** A body of `POST /v1/sessions` as a product sends it: the learner's components in columns. */
export interface SessionBody {
  readonly course: string;
  readonly kind: 'lesson' | 'practice';
  readonly skill?: string;
  readonly length: number;
  readonly learner: {
    readonly id: string;
    readonly ability: number;
    readonly components: {
      readonly id: readonly string[];
      readonly lastSeenAt: readonly string[];
      readonly right: readonly number[];
      readonly wrong: readonly number[];
    };
  };
  readonly client: { readonly challengeTypes: readonly string[] };
  readonly alternates: 'none';
  readonly explain: 'off';
}

export const now = Date.UTC(2026, 10, 22, 12);

/**
 * A learner who has met the first components of a course, some of them often and some long ago, and who now asks for
 * 15 challenges: a lesson of the skill that comes next, or a practice of all that was met.
 */
export function bodyFor(content: CourseContent, met: number, kind: 'lesson' | 'practice'): SessionBody {
  const components = content.components.slice(0, met);
  const next = content.components[met]!.skill;
  return {
    course: content.id,
    kind,
    ...(kind === 'lesson' ? { skill: next } : {}),
    length: 15,
    learner: {
      id: 'learner-1',
      ability: 0.4,
      components: {
        id: components.map(({ id }) => id),
        lastSeenAt: components.map((_, at) => new Date(now - hoursAgo(at, met) * 3_600_000).toISOString()),
        right: components.map((_, at) => 1 + (at % 7)),
        wrong: components.map((_, at) => at % 3),
      },
    },
    client: { challengeTypes: challengeTypeNames },
    alternates: 'none',
    explain: 'off',
  };
}

/** What was met first was seen longest ago, on the whole. */
const hoursAgo = (at: number, met: number): number => 2 + (met - at) * 3 + ((at * 7) % 24);
