import type { Role } from '../targets/topic.js';
import type { Law } from './law.js';

/**
 * Coverage
 *
 * Every target is asked: each component in at least as many challenges as its role needs. If a new word needs any, one
 * of them is at the hardest step that the course, the client and the learner allow.
 *
 * @param places how many by role; a role that is left out needs none
 * @example with coverage({ 'new-word': 2 }), `recognise A … produce A` covers a new word A
 */
export const coverage = (places: Readonly<Partial<Record<Exclude<Role, 'filler'>, number>>>): Law => ({
  name: 'coverage',
  bounds: {
    placesFor: (role) => (role === 'filler' ? 0 : (places[role] ?? 0)),
    isProved: (role) => role === 'new-word' && (places[role] ?? 0) > 0,
  },
});
