import { CachedCourseStore, FolderCourseStore } from '@session-generator/course-store';
import { readFile } from 'node:fs/promises';

import type { SessionBody } from '../courses/learner.js';
import { requestOf, sessionOf } from '../courses/session-of.js';
import { residentAfterwards } from '../measure/resident.js';

/** Opens one course after another, and prints what the process holds resident after each. */
const [, , as, folder, bodyFile, jsonFile] = process.argv as [string, string, string, string, string, string];

const origin = new FolderCourseStore(folder);
const courses = await origin.courseNames();
/** One that leaves the courses to come to us. */
const store = new CachedCourseStore(origin, { refreshEvery: 86_400_000 });
const body = JSON.parse(await readFile(bodyFile, 'utf8')) as SessionBody;
const parsed: unknown[] = [];
const sessions = 300;

async function openRevision(id: string): Promise<void> {
  const request = requestOf({ ...body, course: id });
  for (let n = 0; n < sessions; n++) sessionOf(await store.open(request.course), request, n);
}

async function parseContent(): Promise<void> {
  parsed.push(JSON.parse(await readFile(jsonFile, 'utf8')));
}

const sizes: number[] = [];
// A service that has run for a while: its code is compiled and its heap as large as sessions make it.
if (as === 'revision') for (let n = 0; n < 10; n++) await openRevision(courses[0]!);
for (const id of courses) {
  await (as === 'json' ? parseContent() : openRevision(id));
  sizes.push(await residentAfterwards());
}
console.log(JSON.stringify(sizes));
