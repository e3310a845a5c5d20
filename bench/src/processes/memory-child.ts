import { CachedCourseStore, FolderCourseStore } from '@session-generator/course-store';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type { SessionBody } from '../courses/learner.js';
import { requestOf, sessionOf } from '../courses/session-of.js';
import { collectGarbage } from '../measure/time.js';

/** Opens one course after another, and prints what the process holds resident after each. */
const [, , as, folder, bodyFile] = process.argv as [string, string, string, string, string];

const store = new CachedCourseStore(new FolderCourseStore(folder));
const body = JSON.parse(await readFile(bodyFile, 'utf8')) as SessionBody;
const parsed: unknown[] = [];
const sessions = 300;

async function openRevision(id: string): Promise<void> {
  const request = requestOf({ ...body, course: id });
  for (let n = 0; n < sessions; n++) sessionOf(await store.open(request.course), request, n);
}

async function parseContent(): Promise<void> {
  parsed.push(JSON.parse(await readFile(join(folder, 'content'), 'utf8')));
}

async function resident(): Promise<number> {
  for (let n = 0; n < 5; n++) {
    collectGarbage();
    await wait(50);
  }
  return process.memoryUsage.rss();
}

const courses = (await store.list()).map(({ id }) => id);
const sizes: number[] = [];
// A service that has run for a while: its code is compiled and its heap as large as sessions make it.
if (as === 'revision') for (let n = 0; n < 10; n++) await openRevision(courses[0]!);
for (const id of courses) {
  await (as === 'json' ? parseContent() : openRevision(id));
  sizes.push(await resident());
}
console.log(JSON.stringify(sizes));
