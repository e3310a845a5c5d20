import type { RecentChallenge } from '@session-generator/domain';

import { Bulk } from './bulk.js';
import { type Faults, step } from './faults.js';
import { isFields } from './fields.js';
import { isoTime, sendTime } from './iso-time.js';
import { isId, sendId } from './text.js';

/** The challenges shown lately, `{challenge, at}` each, at most 1,000. */
export const recent = new Bulk<readonly RecentChallenge[]>('recent', (value, faults) =>
  readList(value, 1_000, faults, 'Send a list of {"challenge", "at"}.', (item, pointer) => {
    if (!isFields(item)) {
      faults.add(() => pointer(), 'Send an object {"challenge", "at"}.');
      return [];
    }
    const { challenge, at } = item;
    const time = typeof at === 'string' ? isoTime(at) : NaN;
    if (!isId(challenge)) faults.add(() => pointer() + step('challenge'), sendId);
    if (Number.isNaN(time)) faults.add(() => pointer() + step('at'), sendTime);
    return isId(challenge) ? [{ challenge, at: time }] : [];
  }),
);

/** The ids of challenges that were answered wrong and not yet repaired, at most 1,000. */
export const mistakes = new Bulk<readonly string[]>('mistakes', (value, faults) =>
  readIds(value, 1_000, faults, 'Send a list of the ids of challenges.'),
);

/** Topics that no challenge may touch, at most 100. */
export const avoided = new Bulk<readonly string[]>('avoid', (value, faults) =>
  readIds(value, 100, faults, 'Send a list of topics, such as ["alcohol"].'),
);

const readIds = (value: unknown, atMost: number, faults: Faults, detail: string): readonly string[] =>
  readList(value, atMost, faults, detail, (item, pointer) => {
    if (isId(item)) return [item];
    faults.add(pointer, sendId);
    return [];
  });

/** The items of a list that are not at fault, each read with the pointer to it. */
export function readList<Item>(
  value: unknown,
  atMost: number,
  faults: Faults,
  detail: string,
  read: (item: unknown, pointer: () => string) => readonly Item[],
): readonly Item[] {
  if (!Array.isArray(value)) {
    faults.add(() => '', detail);
    return [];
  }
  if (value.length > atMost) {
    faults.add(() => '', `Send at most ${atMost}: there are ${value.length}.`);
    return [];
  }
  return value.flatMap((item: unknown, at) => read(item, () => step(at)));
}
