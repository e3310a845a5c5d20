import { mostAboutOne } from '../laws/bounds.js';
import { canTake } from '../pool/can-take.js';
import type { Situation } from '../situation.js';
import type { Topic } from './topic.js';

/**
 * Fillers
 *
 * If the targets cannot fill twice the length (a component stands only so often), other components help out, as the
 * plan lists them; at most as many as the session is long. Asked generously, as many as there may be, however much the
 * targets give. Without a target there is nothing to help.
 */
export function fillersFor(situation: Situation, targets: readonly Topic[], generously: boolean): readonly Topic[] {
  const { length } = situation.request;
  const enough = generously ? Infinity : 2 * length;
  let capacity = targets.reduce((sum, topic) => sum + placesFor(topic, situation), 0);
  if (targets.length === 0 || capacity >= enough) return [];
  const fillers: Topic[] = [];
  for (const topic of helpers(situation, targets)) {
    if (fillers.length === length || capacity >= enough) break;
    const places = placesFor(topic, situation);
    if (places === 0) continue;
    fillers.push(topic);
    capacity += places;
  }
  return fillers;
}

function placesFor({ component, isWord }: Topic, { course, request, bounds }: Situation): number {
  const { start, end } = course.challengesAbout(component);
  let able = 0;
  for (let row = start; row < end; row++) if (canTake(course.challenges.form[row]!, request)) able++;
  return Math.min(able, isWord ? mostAboutOne(bounds, request.length) : bounds.phraseUses);
}

function* helpers(situation: Situation, targets: readonly Topic[]): Generator<Topic> {
  const taken = new Set(targets.map(({ component }) => component));
  for (const filler of situation.plan.fillers) yield* filler(situation, taken);
}
