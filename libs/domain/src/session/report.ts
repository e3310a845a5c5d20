import type { RowRange } from '../course/course.js';
import type { Selection } from '../selection/select.js';
import { roundScore } from '../selection/targets/knowledge.js';
import { isTarget } from '../selection/targets/topic.js';
import type { QualityReport } from './session.js';

/** What a session is worth by its own account: what was asked and reached, and what was given up for it. */
export function reportOf({ brief, picks, relaxations }: Selection): QualityReport {
  const { course, request, plan, topics, knowledge, scope } = brief;
  const covered = new Set(picks.map(({ candidate }) => candidate.topic));
  const targets = topics.filter(isTarget).length;
  const reached = topics.filter((topic, at) => isTarget(topic) && covered.has(at)).length;
  const isUnmet = ({ start, end }: RowRange): boolean => {
    for (let row = start; row < end; row++) if (!knowledge.met.has(row)) return true;
    return false;
  };
  return {
    asked: request.length,
    got: picks.length,
    targets,
    ...(targets > 0 ? { coverage: roundScore(reached / targets) } : { coverage: null, why: plan.withoutTargets }),
    relaxations,
    presumed: [...scope.presumed]
      .sort((a, b) => a - b)
      .map((skill) => course.skills[skill]!)
      .filter(({ words }) => isUnmet(words))
      .map(({ id }) => id),
    fillers: topics.filter((topic) => !isTarget(topic)).map(({ component }) => course.componentId(component)),
    ignored: { components: knowledge.ignored },
  };
}
