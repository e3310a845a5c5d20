import type { Brief } from '../brief.js';
import { isOrderLaw } from '../laws/law.js';
import type { Relaxation } from '../laws/relaxation.js';
import type { Candidate } from '../pool/candidate.js';
import { stepName } from '../../forms/form-table.js';
import { Line } from './line.js';

/** The breaches of a session, each with its place. Empty if it keeps every invariant of its plan. */
export function audit(session: readonly Candidate[], brief: Brief): readonly Relaxation[] {
  const { filters } = brief.plan;
  const laws = brief.plan.laws.filter(isOrderLaw);
  // A filter with the name of a law only spares the search what that law forbids.
  const lifted = filters.filter(({ relaxedAs }) => relaxedAs && !laws.some(({ name }) => name === relaxedAs));
  const line = new Line(brief, brief.needs, session.length);
  const broken = session.flatMap((candidate, where): Relaxation[] => {
    const relaxations = [
      ...lifted.flatMap(({ relaxedAs, turnsAway }) => {
        const why = turnsAway(candidate, brief);
        return why === undefined ? [] : [{ invariant: relaxedAs!, where, why }];
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
    if (line.owedTo(at) === 0) return [];
    const { places, hardest } = needs[at]!;
    const step = hardest < 0 ? '' : `, one of them to ${stepName(hardest)}`;
    const id = course.componentId(topic.component);
    const why = `"${id}" has ${line.topicCount[at]} of ${places} challenges about it${step}`;
    return [{ invariant: 'coverage', where: null, why }];
  });
}

function tooShort(session: readonly Candidate[], { request, pool, plan }: Brief): readonly Relaxation[] {
  if (session.length === request.length || plan.laws.every(({ name }) => name !== 'length')) return [];
  const some = session.length === 0 ? 'none' : `no more than ${session.length}`;
  const why =
    pool.length === 0
      ? `Requested ${request.length}; no candidates available`
      : `Requested ${request.length}; of ${pool.length} candidates, ${some} can be put in a lawful order`;
  return [{ invariant: 'length', where: null, why }];
}
