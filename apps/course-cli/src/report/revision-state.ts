import type { StoredRevision } from '@session-generator/course-store';

import { time } from '../layout/words.js';

/**
 * What a revision is to readers now, or was.
 *
 * @example `live`, `canary 10%, pinned by 2`, `was live until 2026-11-23 14:05`, `never live`, `unfinished upload`
 */
export function revisionState({ whole, live, canary, pins, liveUntil }: StoredRevision): string {
  const named = [
    ...(live ? ['live'] : []),
    ...(canary === undefined ? [] : [`canary ${canary}%`]),
    ...(pins > 0 ? [`pinned by ${pins}`] : []),
  ];
  if (!whole) return 'unfinished upload';
  if (named.length > 0) return named.join(', ');
  return liveUntil === undefined ? 'never live' : `was live until ${time(liveUntil)}`;
}
