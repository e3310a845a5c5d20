import { steps } from '../../forms/form.js';
import type { OrderLaw } from './law.js';

/**
 * Ramp
 *
 * For a component, an easier step never comes after a harder one, and the first challenge about a new one teaches it.
 *
 * @example after `recognise A`, `produce A` may stand; after that, `recognise A` may not
 */
export const ramp: OrderLaw = {
  name: 'ramp',
  allows({ topicStep }, { topic, step, teaches, isNew }) {
    if (topic < 0) return true;
    return topicStep[topic]! < 0 ? teaches || !isNew : step >= topicStep[topic]!;
  },
  looksBack: 0,
  breach: 'a new component is not taught first, or an easier step comes after a harder one',
  bounds: { rises: true },
};

/** Whether a challenge of this step can teach: a word by recognising it, a phrase also by arranging it. */
export const teachesAt = (step: number, isWord: boolean): boolean =>
  step <= (isWord ? steps.indexOf('recognise') : steps.indexOf('arrange'));
