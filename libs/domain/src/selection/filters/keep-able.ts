import { modalities } from '../../forms/form.js';
import { needsOfForm } from '../../forms/form-table.js';
import { lacking } from '../pool/can-take.js';
import type { Filter } from './filter.js';

/**
 * Keep able
 *
 * A challenge appears only if the learner can do what it asks: listen, speak or type.
 */
export const keepAble: Filter = {
  name: 'keepAble',
  turnsAway({ form }, { request }) {
    const missing = needsOfForm[form]! & lacking(request.learner.constraints);
    if (missing === 0) return undefined;
    const names = Object.entries(modalities).filter(([, bit]) => missing & bit);
    return `the learner cannot ${names.map(([name]) => name).join(' or ')}`;
  },
};
