import { challengeTypeNames } from '../../forms/form.js';
import type { Filter } from './filter.js';

/**
 * Keep renderable
 *
 * A challenge appears only if the client can show its type.
 */
export const keepRenderable: Filter = {
  name: 'keepRenderable',
  turnsAway({ type }, { request }) {
    const name = challengeTypeNames[type]!;
    return request.challengeTypes.has(name) ? undefined : `the client does not show ${name}`;
  },
};
