import type { CoursePublisher, RevisionFiles } from '@session-generator/course-store';
import type { CourseId, RevisionId } from '@session-generator/domain';

/** What a publisher is told to do. */
export type Order =
  | { readonly to: 'publish'; readonly files: RevisionFiles }
  /** To the one that is named, or to what was live last. */
  | { readonly to: 'roll back'; readonly course: CourseId; readonly revision?: RevisionId }
  /** Whatever nothing names goes, however young, but for as many that were live before as `keep` says. */
  | { readonly to: 'collect'; readonly course: CourseId; readonly keep: number };

export function carryOut(publisher: CoursePublisher, order: Order): Promise<unknown> {
  switch (order.to) {
    case 'publish':
      return publisher.publish(order.files);
    case 'roll back':
      return publisher.rollBack(order.course, order.revision);
    case 'collect':
      // The clock of the place may tell whole seconds only.
      return publisher.collect(order.course, { grace: -60_000, keep: order.keep });
  }
}
