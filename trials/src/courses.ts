import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { compileFolder } from '@session-generator/course-compiler';
import { openRevision, writeRevision } from '@session-generator/course-store';
import type { Course, CourseContent } from '@session-generator/domain';

import { sharedData } from './shared-data.js';

const clone = fileURLToPath(new URL('../../', import.meta.url));

/** The sources of the course that we ship. */
export const shippedSources = join(clone, 'courses', 'es-from-en');

/** The sources of the courses of others that a trial judges the engine on, by name. */
export const otherSources: Readonly<Record<string, () => string>> = {
  'LibreLingo Spanish': () => sharedData('courses/librelingo/es-from-en/course'),
  'LibreLingo Portuguese': () => sharedData('courses/librelingo/pt-br-from-en/course'),
  'LibreLingo Bengali': () => sharedData('courses/librelingo/bn-from-en/course'),
  'LibreLingo Russian': () => sharedData('courses/librelingo/ru-from-en'),
  'LibreLingo Basque': () => sharedData('peer/2021-export/yaml/basque-from-english'),
};

/** The course that we ship. Like the others it is opened from a revision, as the service does. */
export const shippedCourse = (): Promise<Course> => opened(shippedSources);

/** The courses of others, by name. */
export const otherCourses: Readonly<Record<string, () => Promise<Course>>> = Object.fromEntries(
  Object.entries(otherSources).map(([name, folder]) => [name, () => opened(folder())]),
);

const opened = async (folder: string): Promise<Course> => openRevision(writeRevision(await contentOf(folder)));

/** What a folder of sources compiles to. Rejects where it does not compile. */
export async function contentOf(folder: string): Promise<CourseContent> {
  const { compiled: course, problems } = await compileFolder(folder);
  if (course) return course.content;
  const errors = problems.filter(({ severity }) => severity === 'error');
  throw new Error(`${folder} does not compile: ${errors.map(({ message }) => message).join('; ')}`);
}
