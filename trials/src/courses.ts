import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { compileFolder } from '@session-generator/course-compiler';
import { openRevision, writeRevision } from '@session-generator/course-store';
import type { Course } from '@session-generator/domain';

import { sharedData } from './shared-data.js';

const clone = fileURLToPath(new URL('../../', import.meta.url));

/** The course that we ship. Like the others it is opened from a revision, as the service does. */
export const shippedCourse = (): Promise<Course> => compiled(join(clone, 'courses', 'es-from-en'));

/** The courses of others that a trial judges the engine on, by name. */
export const otherCourses: Readonly<Record<string, () => Promise<Course>>> = {
  'LibreLingo Spanish': () => compiled(sharedData('courses/librelingo/es-from-en/course')),
  'LibreLingo Portuguese': () => compiled(sharedData('courses/librelingo/pt-br-from-en/course')),
  'LibreLingo Bengali': () => compiled(sharedData('courses/librelingo/bn-from-en/course')),
  'LibreLingo Russian': () => compiled(sharedData('courses/librelingo/ru-from-en')),
  'LibreLingo Basque': () => compiled(sharedData('peer/2021-export/yaml/basque-from-english')),
};

async function compiled(folder: string): Promise<Course> {
  const { compiled: course, problems } = await compileFolder(folder);
  if (course) return openRevision(writeRevision(course.content));
  const errors = problems.filter(({ severity }) => severity === 'error');
  throw new Error(`${folder} does not compile: ${errors.map(({ message }) => message).join('; ')}`);
}
