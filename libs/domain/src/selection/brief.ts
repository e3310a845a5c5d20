import type { Course } from '../course/course.js';
import type { SessionRequest } from '../request/session-request.js';
import type { Candidate } from './pool/candidate.js';
import type { Knowledge } from './targets/knowledge.js';
import type { SkillScope } from './targets/scope.js';
import type { Topic } from './targets/topic.js';

/** Everything that the rules of one session are told. */
export interface Brief {
  readonly course: Course;
  readonly request: SessionRequest;
  readonly knowledge: Knowledge;
  readonly scope: SkillScope;
  /** Targets first, then fillers. */
  readonly topics: readonly Topic[];
  /** Every candidate, before any filter. */
  readonly pool: readonly Candidate[];
  /** How many phrases the pool shows or asks for. */
  readonly phrases: number;
  /** By topic: what it takes to cover it. */
  readonly needs: readonly Need[];
}

/** What covers a topic: at least so many challenges about it, one of them of this step. */
export interface Need {
  readonly places: number;
  /** From 0 to 3, or -1 where any will do. */
  readonly hardest: number;
}
