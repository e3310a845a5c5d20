import { CachedCourseStore, FolderCoursePublisher, FolderCourseStore } from '@session-generator/course-store';
import type { RevisionId } from '@session-generator/domain';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

import type { SessionBody } from '../courses/learner.js';
import { requestOf, sessionOf } from '../courses/session-of.js';
import { residentAfterwards } from '../measure/resident.js';

/** Serves a course while its revisions go live by turns, and prints what the process holds resident after each. */
const [, , folder, bodyFile, times] = process.argv as [string, string, string, string, string];

const request = requestOf(JSON.parse(await readFile(bodyFile, 'utf8')) as SessionBody);
const publisher = new FolderCoursePublisher(folder);
const revisions = (await publisher.revisions(request.course)).map(({ revision }) => revision);
const store = new CachedCourseStore(new FolderCourseStore(folder), { refreshEvery: 50 });
const sessions = 300;

async function serve(revision: RevisionId): Promise<void> {
  await publisher.rollBack(request.course, revision);
  while ((await store.open(request.course)).revision !== revision) await wait(10);
  for (let n = 0; n < sessions; n++) sessionOf(await store.open(request.course), request, n);
}

const sizes: number[] = [];
for (let n = 0; n <= Number(times); n++) {
  await serve(revisions[n % revisions.length]!);
  sizes.push(await residentAfterwards());
}
console.log(JSON.stringify(sizes));
