import type { StoredRevision } from '@session-generator/course-store';
import { didYouMean, nearest } from '@session-generator/domain';

import { shortRevision } from '../layout/words.js';
import { revisionState } from '../report/revision-state.js';
import { UsageError } from '../terminal/failure.js';
import { meantBy } from './meant-by.js';

/**
 * Find a revision
 *
 * The one that is meant by its name, or by the first six or more of its digits, as in Git.
 *
 * @throws UsageError where that is not one revision, or one that was never whole
 */
export function findRevision(written: string, course: string, revisions: readonly StoredRevision[]): StoredRevision {
  const sought = written.toLowerCase();
  const known = `Its revisions: ${listed(revisions)}.`;
  if (!/^[0-9a-f]{6,32}$/.test(sought)) {
    throw new UsageError(`"${written}" is no revision of "${course}": write at least 6 digits of one.\n${known}`);
  }
  const ids = revisions.map(({ revision }) => revision);
  const meant = meantBy(sought, ids);
  if (meant.length > 1) {
    throw new UsageError(`"${written}" may be ${meant.map(shortRevision).join(' or ')}: write more of it.`);
  }
  const found = revisions.find(({ revision }) => revision === meant[0]);
  if (!found) {
    const beginnings = [...new Set(ids.map((id) => id.slice(0, sought.length)))];
    const likely = didYouMean(nearest(sought, beginnings));
    throw new UsageError(`Course "${course}" has no revision "${written}".${likely}\n${known}`);
  }
  if (found.whole) return found;
  throw new UsageError(
    `${shortRevision(found.revision)} is an unfinished upload: publish its sources again.\n${known}`,
  );
}

const mostListed = 6;

function listed(revisions: readonly StoredRevision[]): string {
  const more = revisions.length - mostListed;
  const shown = revisions
    .slice(0, mostListed)
    .map((each) => `${shortRevision(each.revision)} (${revisionState(each)})`)
    .join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown || 'none';
}
