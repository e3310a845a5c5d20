import { nearest } from '@session-generator/domain';

import { type Faults, step } from './faults.js';

/** A JSON object whose properties have not been looked at. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key that nobody reads is a client's mistake, `__proto__` included: it is told, with the key it may have meant. */
export function refuseUnknown(
  fields: Fields,
  known: readonly string[],
  pointer: string | (() => string),
  faults: Faults,
): void {
  for (const key of Object.keys(fields)) {
    if (known.includes(key)) continue;
    faults.add(
      () => (typeof pointer === 'string' ? pointer : pointer()) + step(key),
      () => {
        const [meant] = nearest(key, known);
        return meant
          ? `Not known: did you mean "${meant}"?`
          : `Not known: leave it out. Known here: ${known.join(', ')}.`;
      },
    );
  }
}
