import type { Course, RowRange } from '../course/course.js';
import { hash128 } from '../hash.js';
import { roundScore } from '../selection/targets/knowledge.js';
import { select, type Models, type Selection } from '../selection/select.js';
import { isTarget } from '../selection/targets/topic.js';
import { alternatesOf } from './alternates.js';
import { realise } from './realise.js';
import { replayTokenOf } from './replay-token.js';
import type { QualityReport, Session } from './session.js';
import type { SessionRequest } from '../request/session-request.js';
import { summaryOf, traceOf } from './trace.js';

/** The version of the rules: the same version, revision, request, seed and level give the same bytes. */
export const engineVersion = '0.1.0';

/** Nothing is left out: the level of a service that is not under more load than it can bear. */
const fullLevel = 0;

/**
 * The session that fits a request, from one revision of a course: a pure function.
 *
 * @throws UnknownSkill or UnknownUnit where the revision does not hold what is asked for
 */
export function generateSession(course: Course, request: SessionRequest, models: Models): Session {
  const selection = select(course, request, models);
  const { seed, digest, explain } = request;
  const now = new Date(request.now).toISOString();
  const replay = { engine: engineVersion, revision: course.revision, seed, now: request.now, level: fullLevel, digest };
  return {
    id: hash128([digest, seed, now, course.revision].join('\n')),
    course: course.id,
    revision: course.revision,
    kind: request.kind,
    seed,
    now,
    replayToken: replayTokenOf(replay),
    challenges: selection.picks.map(({ candidate }) => realise(course, candidate, request)),
    ...(request.alternates === 'full'
      ? { alternates: alternatesOf(selection, (candidate) => realise(course, candidate, request)) }
      : {}),
    report: reportOf(selection),
    ...(explain === 'off' ? {} : { trace: explain === 'full' ? traceOf(selection) : summaryOf(selection) }),
  };
}

function reportOf({ brief, picks, relaxations }: Selection): QualityReport {
  const { course, request, topics, knowledge, scope } = brief;
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
    coverage: targets === 0 ? 1 : roundScore(reached / targets),
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
