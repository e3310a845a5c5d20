import { InvalidPayload } from '@session-generator/domain';
import { validateSync, type ValidationError } from 'class-validator';

import { Bulk } from './bulk.js';
import { Faults, step } from './faults.js';

/**
 * The payload, once class-validator finds nothing wrong with it.
 *
 * @param faults what was found before
 * @throws InvalidPayload with every fault, where there is one
 */
export function checked<Payload extends object>(payload: Payload | null | undefined, faults: Faults): Payload {
  if (!payload) {
    faults.add(() => '', 'Send a JSON object.');
    throw new InvalidPayload(faults.kept, faults.total);
  }
  addFaults(validateSync(payload, options), '', faults);
  if (faults.total > 0) throw new InvalidPayload(faults.kept, faults.total);
  return payload;
}

const options = { forbidUnknownValues: true, stopAtFirstError: true };

function addFaults(errors: readonly ValidationError[], pointer: string, faults: Faults): void {
  for (const { property, target, constraints, contexts, children } of errors) {
    const here = pointer + step(property);
    const bulk: unknown = Object.values(contexts ?? {})[0]?.bulk;
    const detail = Object.values(constraints ?? {})[0];
    if (bulk instanceof Bulk) faults.addAll(here, bulk.faultsIn(target!));
    else if (detail !== undefined) faults.add(() => here, detail);
    addFaults(children ?? [], here, faults);
  }
}
