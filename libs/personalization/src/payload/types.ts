import { challengeTypeNames, type ChallengeTypeName } from '@session-generator/domain';

import { Bulk } from './bulk.js';
import { step } from './faults.js';
import { isFields, refuseUnknown } from './fields.js';

/**
 * The challenge types that a client can show. A name that this version does not know is passed over, so that a newer
 * client keeps working with an older engine (and after a roll back); at least one must be known.
 */
export const shownTypes = new Bulk<ReadonlySet<ChallengeTypeName>>('challengeTypes', (value, faults) => {
  const types = new Set<ChallengeTypeName>();
  if (!Array.isArray(value)) {
    faults.add(() => '', sendTypes);
    return types;
  }
  if (value.length > atMost) {
    faults.add(() => '', `${sendTypes} At most ${atMost}: there are ${value.length}.`);
    return types;
  }
  value.forEach((item: unknown, at) => {
    if (typeof item !== 'string') faults.add(() => step(at), 'Send the name of a challenge type.');
    else if (isType(item)) types.add(item);
  });
  if (types.size === 0 && faults.total === 0) faults.add(() => '', sendTypes);
  return types;
});

export const allTypes: ReadonlySet<ChallengeTypeName> = new Set(challengeTypeNames);

/** How much a learner likes each type, from 0 (never) by 1 (neutral) to 10. */
export const preferences = new Bulk<ReadonlyMap<ChallengeTypeName, number>>('preferences', (value, faults) => {
  const weights = new Map<ChallengeTypeName, number>();
  if (!isFields(value)) {
    faults.add(() => '', 'Send an object of challenge types and weights, such as {"listen": 0.5}.');
    return weights;
  }
  refuseUnknown(value, challengeTypeNames, '', faults);
  for (const type of challengeTypeNames) {
    if (!Object.hasOwn(value, type)) continue;
    const weight = value[type];
    if (typeof weight === 'number' && weight >= 0 && weight <= 10) weights.set(type, weight + 0);
    else faults.add(() => step(type), 'Send a number from 0 to 10; 1 is neutral.');
  }
  return weights;
});

const atMost = 100;
const sendTypes = `Send a list with at least one of: ${challengeTypeNames.join(', ')}.`;
const isType = (name: string): name is ChallengeTypeName => (allTypes as ReadonlySet<string>).has(name);
