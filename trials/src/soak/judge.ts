import { openRevision, type RevisionFiles } from '@session-generator/course-store';
import { generateSession, unwrap, type Course, type CourseId, type RevisionId } from '@session-generator/domain';
import { readSessionRequest } from '@session-generator/personalization';

import { models } from '../models.js';
import type { Reply } from './load-child.js';
import { requestNumbered, type Body } from './requests.js';

/** What a reply is: a session as it must be, no session, or one that must not be. */
export type Verdict =
  { readonly is: 'right'; readonly revision: RevisionId } | { readonly is: 'failed' | 'wrong'; readonly why: string };

/**
 * Judges replies
 *
 * Right are the very bytes of the session that is made here, of the same request and of a revision that was published
 * whole; and never of an older revision than somebody has been served before.
 */
export class Judge {
  readonly #published: Published[] = [];

  constructor(private readonly bodies: readonly Body[]) {}

  /** From now on it may be served. */
  publish(files: RevisionFiles): void {
    const number = 1 + this.#published.length;
    this.#published.push({ course: openRevision(files), number, at: Date.now(), servedAt: Infinity });
  }

  of({ n, due, took, status, text }: Reply): Verdict {
    if (status !== 200) return { is: 'failed', why: `request ${n}: ${status} ${text}` };
    const session = JSON.parse(text) as { readonly course: CourseId; readonly revision: RevisionId };
    const { revision } = session;
    const ofCourse = this.#published.filter(({ course }) => course.id === session.course);
    const published = ofCourse.find(({ course }) => course.revision === revision);
    const wrong = (why: string): Verdict => ({ is: 'wrong', why: `request ${n}: ${revision} ${why}` });
    if (!published) return wrong('was never published');
    const request = readSessionRequest(requestNumbered(this.bodies, n), { seed: '', now: 0 });
    if (text !== JSON.stringify(unwrap(generateSession(published.course, request, models))))
      return wrong('gives another session');
    published.servedAt = Math.min(published.servedAt, due + took);
    const isOld = ofCourse.some(({ number, servedAt }) => number > published.number && servedAt < due);
    return isOld ? wrong('came after a newer one') : { is: 'right', revision };
  }

  /** For how many milliseconds something newer has been there than what is served, of any course. */
  get behind(): number {
    const waiting = this.#published.filter(
      ({ course, number }) =>
        !this.#published.some(
          (other) => other.course.id === course.id && other.number >= number && other.servedAt < Infinity,
        ),
    );
    return Math.max(0, ...waiting.map(({ at }) => Date.now() - at));
  }
}

interface Published {
  readonly course: Course;
  /** In the order of publishing. */
  readonly number: number;
  readonly at: number;
  /** When a session of it was there for the first time. */
  servedAt: number;
}
