import {
  CourseStore,
  CourseUnavailable,
  revisionFor,
  UnknownCourse,
  UnknownRevision,
  type Course,
  type CourseId,
  type CourseSummary,
  type RevisionId,
} from '@session-generator/domain';

import { messageOf } from '../message-of.js';
import { readPointer } from '../pointer/pointer-json.js';
import type { Pointer } from '../pointer/pointer.js';
import { openRevisionInSlices } from '../revision/open-revision.js';
import type { RevisionFiles } from '../revision/revision-files.js';
import { isCourseName, isRevisionName, pointerPath } from '../storage/layout.js';
import type { RevisionSource, StoredFile } from '../storage/revision-storage.js';
import { PlaceUnavailable } from './place-unavailable.js';
import { fetchManifest, fetchRevision, readFor } from './fetch-revision.js';

/**
 * The courses that were published to a place. Reads it anew for every call: put a `CachedCourseStore` before it.
 */
export class StoredCourseStore extends CourseStore {
  constructor(readonly source: RevisionSource) {
    super();
  }

  /** One course that cannot be opened, or a folder that is none, is no reason to hide the others. */
  async list(): Promise<readonly CourseSummary[]> {
    const names = await this.courseNames();
    const summaries = await Promise.all(names.map((name) => this.#summary(name).catch(() => [])));
    return summaries.flat().sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  async open(course: CourseId, revision?: RevisionId, learner?: string): Promise<Course> {
    const wanted = revision ?? revisionFor((await this.pointer(course)).pointer, course, learner);
    return (await this.load(course, wanted)).course;
  }

  /** What may be a course, by name. Rejects with `CourseUnavailable`. */
  async courseNames(signal?: AbortSignal): Promise<readonly CourseId[]> {
    try {
      const names = await this.source.names({ signal });
      return names.filter((name): name is CourseId => isCourseName(name));
    } catch (cause) {
      throw new PlaceUnavailable('*', `${this.source.name} cannot be listed`, { cause });
    }
  }

  /** The pointer of a course, as it is now. Rejects with `UnknownCourse` or `CourseUnavailable`. */
  async pointer(course: CourseId, signal?: AbortSignal): Promise<TaggedPointer> {
    const path = pointerPath(course);
    return this.#pointerIn(course, await this.#reading(course, () => this.source.read(path, { ...limits, signal })));
  }

  /** As `pointer`, but gives only word where it is still the one of that tag. */
  async pointerUnless(tag: string, course: CourseId, signal?: AbortSignal): Promise<TaggedPointer | 'unchanged'> {
    const path = pointerPath(course);
    const read = () => this.source.readUnless(tag, path, { ...limits, signal });
    const found = await this.#reading(course, read);
    return found === 'unchanged' ? found : this.#pointerIn(course, found);
  }

  /** One whole revision, checked to the last byte. Rejects with `UnknownCourse`, `UnknownRevision` or `CourseUnavailable`. */
  async load(course: CourseId, revision: RevisionId, signal?: AbortSignal): Promise<LoadedRevision> {
    const files = isRevisionName(revision) ? await fetchRevision(this.source, course, revision, signal) : undefined;
    if (files) return { course: await openRevisionInSlices(files, signal), files };
    const { pointer } = await this.pointer(course, signal);
    if (pointer.live !== revision) throw new UnknownRevision(course, revision);
    throw new CourseUnavailable(
      course,
      `${this.source.name} has no revision ${revision}, which is live. Publish it again.`,
    );
  }

  #reading<Found>(course: CourseId, read: () => Promise<Found>): Promise<Found> {
    return readFor(course, this.source.name, pointerPath(course), read);
  }

  #pointerIn(course: CourseId, found: StoredFile | undefined): TaggedPointer {
    if (!found) throw new UnknownCourse(course);
    try {
      return { ...found, pointer: readPointer(found.bytes) };
    } catch (cause) {
      const what = `${this.source.name}: ${pointerPath(course)} is torn or corrupt: ${messageOf(cause)}`;
      throw new CourseUnavailable(course, what, { cause });
    }
  }

  async #summary(course: CourseId): Promise<readonly CourseSummary[]> {
    const { live } = (await this.pointer(course)).pointer;
    const found = await fetchManifest(this.source, course, live);
    return found ? [{ id: course, learning: found.manifest.learning, from: found.manifest.from, revision: live }] : [];
  }
}

/** A pointer as it was read. */
export interface TaggedPointer extends StoredFile {
  readonly pointer: Pointer;
}

export interface LoadedRevision {
  readonly course: Course;
  /** What the course reads from. */
  readonly files: RevisionFiles;
}

/** Room for three thousand pins. */
const limits = { bytes: 262_144 };
