import { stat } from 'node:fs/promises';

import type { CoverageReport } from '@session-generator/course-compiler';
import { openRevision, type RevisionFiles } from '@session-generator/course-store';
import type { Course } from '@session-generator/domain';

import type { Cli } from '../commands/command.js';
import { soundCourse } from '../courses/sound-course.js';
import { revisionState } from '../report/revision-state.js';
import { findCourse } from './find-course.js';
import { findRevision } from './find-revision.js';
import { inPlace } from './place.js';

export interface OpenOptions {
  /** The place where published courses are looked for. */
  readonly in: string;
  /** Which course is meant, where there are several below a folder of sources. */
  readonly course?: string;
}

/** A course to look at, from wherever it came. */
export interface OpenedCourse {
  readonly course: Course;
  readonly files: RevisionFiles;
  readonly origin: Origin;
  /** Where it was compiled just now. */
  readonly coverage?: CoverageReport;
}

export type Origin = { readonly place: string; readonly state: string } | { readonly folder: string };

/**
 * The course that is meant by a folder of sources, `COURSE@REVISION`, or `COURSE` (or `COURSE@live`) for what is live. A
 * folder that exists is taken for sources. `undefined` where the sources have errors, which are told.
 *
 * @throws UsageError where that is no course
 */
export const openCourse = async (written: string, options: OpenOptions, cli: Cli): Promise<OpenedCourse | undefined> =>
  (await isSources(written)) ? openSources(written, options, cli) : openPublished(written, options, cli);

export const isSources = async (written: string): Promise<boolean> =>
  /^\.|[/\\]/.test(written) || (await stat(written).catch(() => undefined)) !== undefined;

async function openSources(folder: string, { course }: OpenOptions, cli: Cli): Promise<OpenedCourse | undefined> {
  const sound = await soundCourse(folder, course, cli);
  if (!sound) return undefined;
  const { revision: files, compiled } = sound;
  return { course: openRevision(files), files, origin: { folder: sound.folder }, coverage: compiled.coverage };
}

const openPublished = (written: string, { in: name }: OpenOptions, cli: Cli): Promise<OpenedCourse> =>
  inPlace(name, cli, async (place) => {
    const { publisher, store } = place;
    const [id, digits = 'live'] = written.split('@') as [string, string?];
    const course = await findCourse(place, id, ', nor a folder of that name');
    const revisions = await publisher.revisions(course);
    const stored = digits === 'live' ? revisions.find(({ live }) => live) : findRevision(digits, course, revisions);
    // The store knows best what to say of a live revision without files.
    const revision = stored?.revision ?? (await publisher.pointer(course)).live;
    const state = stored ? revisionState(stored) : 'live';
    return { ...(await store.load(course, revision)), origin: { place: name, state } };
  });

/** @example `live in .revisions`, `sources in courses/es-from-en` */
export const originText = (origin: Origin): string =>
  'folder' in origin ? `sources in ${origin.folder}` : `${origin.state} in ${origin.place}`;
