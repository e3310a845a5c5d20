import type { Relaxation } from '../session/session.js';
import type { Brief } from './brief.js';
import type { Candidate } from './pool/candidate.js';
import type { Filter } from './filters/filter.js';
import { capOf } from './laws/cap.js';
import { isLaw, laws } from './laws/laws.js';
import { Line } from './search/line.js';
import { stepName } from './pool/form-table.js';
import { isTarget } from './targets/topic.js';

/** What a session breaks, each with its place: nothing where it keeps every invariant. */
export function audit(session: readonly Candidate[], filters: readonly Filter[], brief: Brief): readonly Relaxation[] {
  const line = new Line(brief, brief.needs, capOf(session.length));
  const broken = session.flatMap((candidate, where): Relaxation[] => {
    const relaxations = [
      ...filters.flatMap(({ relaxedAs, turnsAway }) => {
        const why = relaxedAs && !isLaw(relaxedAs) ? turnsAway(candidate, brief) : undefined;
        return relaxedAs && why ? [{ invariant: relaxedAs, where, why }] : [];
      }),
      ...laws
        .filter((law) => !law.allows(line, candidate))
        .map(({ name, breach }) => ({ invariant: name, where, why: breach })),
    ];
    line.push(candidate);
    return relaxations;
  });
  return [...broken, ...uncovered(line, brief), ...tooShort(session, brief)];
}

function uncovered(line: Line, { course, topics, needs }: Brief): readonly Relaxation[] {
  return topics.flatMap((topic, at): Relaxation[] => {
    if (!isTarget(topic) || line.owedTo(at) === 0) return [];
    const { places, hardest } = needs[at]!;
    const step = hardest < 0 ? '' : `, one of them to ${stepName(hardest)}`;
    const id = course.componentId(topic.component);
    const why = `"${id}" has ${line.topicCount[at]} of ${places} challenges about it${step}`;
    return [{ invariant: 'coverage', where: null, why }];
  });
}

function tooShort(session: readonly Candidate[], { request, pool }: Brief): readonly Relaxation[] {
  if (session.length === request.length) return [];
  const why = `${request.length} were asked; of ${pool.length} candidates no more than ${session.length} could be put in order`;
  return [{ invariant: 'length', where: null, why }];
}
