import type { StoredRevision } from '@session-generator/course-store';
import { asId, type RevisionId } from '@session-generator/domain';

import { revisionState } from './revision-state.js';

const former: StoredRevision = {
  revision: asId<RevisionId>('a'.repeat(32)),
  files: 7,
  bytes: 1_000,
  writtenAt: 0,
  whole: true,
  live: false,
  pins: 0,
};
const until = Date.UTC(2026, 10, 23, 14, 5);

describe('the state of a revision', () => {
  it.each<[string, Partial<StoredRevision>]>([
    ['live', { live: true }],
    ['live, pinned by 2', { live: true, pins: 2, liveUntil: until }],
    ['canary 10%', { canary: 10 }],
    ['canary 0%, pinned by 1', { canary: 0, pins: 1 }],
    ['was live until 2026-11-23 14:05', { until, liveUntil: until }],
    ['never live', { until }],
    ['never live', {}],
    ['unfinished upload', { whole: false }],
  ])('%s', (state, more) => {
    expect(revisionState({ ...former, ...more })).toBe(state);
  });
});
