import type { Pointer, StoredRevision } from '@session-generator/course-store';
import type { Release } from '@session-generator/domain';

import { revisionState } from './revision-state.js';

/** What a pointer says of which learner gets what; pins are by hashes of learners. */
export const pointerJson = ({ version, live, canary, pins }: Pointer): Release & { readonly version: number } => ({
  version,
  live,
  ...(canary ? { canary } : {}),
  pins,
});

/** Times as ISO 8601. */
export const revisionJson = (stored: StoredRevision) => {
  const { writtenAt, until, liveUntil, ...rest } = stored;
  return {
    ...rest,
    state: revisionState(stored),
    writtenAt: new Date(writtenAt).toISOString(),
    ...(until === undefined ? {} : { until: new Date(until).toISOString() }),
    ...(liveUntil === undefined ? {} : { liveUntil: new Date(liveUntil).toISOString() }),
  };
};

/** One value for scripts. */
export const jsonLines = (value: unknown): readonly string[] => [JSON.stringify(value, null, 2)];
