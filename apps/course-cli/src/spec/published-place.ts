import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { run } from './run.js';
import { folderOf, tinyCourse, type CourseFiles } from './tiny-course.js';

/** The course with another meaning of its first word, so that it has another revision. */
export const tinyCourseWith = (meaning: string): CourseFiles => ({
  ...tinyCourse,
  'basics/skills/food.yaml': tinyCourse['basics/skills/food.yaml']!.replace('the bread', meaning),
});

export interface PublishedPlace {
  /** The place, as a command takes it. */
  readonly place: string;
  /** The sources of each state. */
  readonly sources: readonly string[];
  /** The revision of each state. */
  readonly revisions: readonly string[];
  remove(): void;
}

/** A fresh folder to which these states of courses were published, one after the other. */
export async function placeHolding(...states: readonly CourseFiles[]): Promise<PublishedPlace> {
  const folder = folderOf(Object.fromEntries(states.map((files, at) => [`state-${at}`, files])));
  const place = join(folder, 'place');
  const sources = states.map((_, at) => join(folder, `state-${at}`));
  const revisions: string[] = [];
  for (const source of sources) {
    const { out } = await run(['publish', source, '--to', place, '--accept-lost', '--json']);
    revisions.push(JSON.parse(out).courses[0].revision);
  }
  return { place, sources, revisions, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Removes all runs of spaces, as a wrapped message is read. */
export const unwrapped = (text: string): string => text.replaceAll(/\s+/g, ' ');
