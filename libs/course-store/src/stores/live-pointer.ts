import { asId, type RevisionId } from '@session-generator/domain';

import { isRevisionName } from './layout.js';

/** Which revision of a course readers get: the one small thing about a course that changes. */
export interface LivePointer {
  readonly revision: RevisionId;
  /** The revisions that were live before, latest first: where a roll back can go. */
  readonly history: readonly RevisionId[];
}

/** @throws where the text is no pointer */
export function readPointer(text: string): LivePointer {
  const { revision, history } = JSON.parse(text) as { readonly revision?: unknown; readonly history?: unknown };
  if (typeof revision !== 'string' || !isRevisionName(revision)) throw new Error('it names no revision');
  const before = Array.isArray(history) ? history.filter((name) => isRevisionName(String(name))) : [];
  return { revision: asId<RevisionId>(revision), history: before as readonly RevisionId[] };
}

export const writePointer = (pointer: LivePointer): string => `${JSON.stringify(pointer, null, 2)}\n`;

/** The pointer once a revision has gone live, and the same one where it was live already. */
export function pointAt(revision: RevisionId, pointer: LivePointer | undefined): LivePointer {
  if (!pointer) return { revision, history: [] };
  if (pointer.revision === revision) return pointer;
  return { revision, history: [pointer.revision, ...pointer.history].slice(0, longestHistory) };
}

const longestHistory = 50;
