import { avoidedBy } from '../pool/can-take.js';
import type { Situation } from '../situation.js';

/** Whether the request avoids all that could be asked about a component. */
export function isAvoided(component: number, { course, request }: Pick<Situation, 'course' | 'request'>): boolean {
  if (request.avoid.length === 0) return false;
  const { start, end } = course.challengesAbout(component);
  for (let row = start; row < end; row++) if (avoidedBy(request, course, row).length === 0) return false;
  return end > start;
}
