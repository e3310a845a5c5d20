import { CoursePublisher, StoredCourseStore, type RevisionFiles } from '@session-generator/course-store';
import type { RevisionId } from '@session-generator/domain';

import { Conversation, Gone } from '../processes/conversation.js';
import { carryOut, type Order } from './order.js';
import { storageOf, type Place } from './place.js';
import type { Assignment, Outcome } from './publisher-child.js';
import { Readers } from './readers.js';
import { course, revisionNumbered } from './small-course.js';

/** An order whose publisher is to die, in a place where some revisions were published before it. */
export interface Scenario {
  readonly before: readonly RevisionFiles[];
  readonly order: Order;
  /** What readers have before it, and after it. */
  readonly from: RevisionId;
  readonly to: RevisionId;
  /** Those whose files must be gone at the end, and those that must still open. */
  readonly gone: readonly RevisionId[];
  readonly kept: readonly RevisionId[];
}

const revisions = [1, 2, 3, 4].map(revisionNumbered) as [RevisionFiles, RevisionFiles, RevisionFiles, RevisionFiles];
const [first, second] = revisions;
const [r1, r2, r3, r4] = revisions.map(({ revision }) => revision) as [RevisionId, RevisionId, RevisionId, RevisionId];

export const scenarios: Readonly<Record<string, Scenario>> = {
  publish: { before: [first], order: { to: 'publish', files: second }, from: r1, to: r2, gone: [], kept: [r1, r2] },
  // Named, as whoever does not know how the first try ended must: a second roll back to what was before goes forward.
  'roll back': {
    before: [first, second],
    order: { to: 'roll back', course, revision: r1 },
    from: r2,
    to: r1,
    gone: [],
    kept: [r1, r2],
  },
  collect: {
    before: revisions,
    order: { to: 'collect', course, keep: 1 },
    from: r4,
    to: r4,
    gone: [r1, r2],
    kept: [r3, r4],
  },
};

export interface Deaths {
  readonly killed: number;
  /** How often a reader was asked after a death, and after what was broken off had been done anew. */
  readonly readings: number;
}

/** Starts a publisher, and has it die at its n-th step, if it gets so far. */
export type Dying = (place: Place, order: Order, step: number) => Promise<'killed' | Outcome>;

/**
 * Lets a publisher die at each of its steps, until one lives through
 *
 * After each death, readers that come and readers that were there before have one whole revision, that of before or that
 * of after. Then the order is given anew, and done, and all readers have what it was about.
 *
 * @param freshPlace an empty place, each time another
 * @param every only each n-th step, to be quick
 * @throws where anything else is seen
 */
export async function deathsAtEachStep(
  scenario: Scenario,
  freshPlace: () => Place,
  dying: Dying,
  every = 1,
): Promise<Deaths> {
  let readings = 0;
  for (let step = 1, killed = 0; ; step += every, killed++) {
    const place = freshPlace();
    const publisher = new CoursePublisher(storageOf(place));
    for (const files of scenario.before) await publisher.publish(files);
    const { order, from, to } = scenario;
    const readers = await Readers.of(place);
    try {
      readings += await readers.allHave([from]);
      const end = await dying(place, order, step);
      readings += await readers.allHave([from, to]);
      if (end !== 'killed' && end.ended !== 'done') throw new Error(`The publisher ended with ${end.message}`);
      await carryOut(publisher, order);
      readings += await readers.allComeTo(to);
      await checkWhatIsThere(place, scenario);
      if (end !== 'killed') return { killed, readings };
    } catch (cause) {
      throw new Error(`after a death at step ${step}`, { cause });
    } finally {
      publisher.close();
      await readers.close();
    }
  }
}

async function checkWhatIsThere(place: Place, { gone, kept }: Scenario): Promise<void> {
  const storage = storageOf(place);
  const store = new StoredCourseStore(storage);
  for (const revision of kept) await store.open(course, revision);
  const entries = await storage.list(`${course}/revisions/`);
  const left = gone.filter((revision) => entries.some(({ path }) => path.includes(revision)));
  storage.close();
  if (left.length > 0) throw new Error(`revisions ${left.join(', ')} should be gone, and have files`);
}

export const newPublisher = (): Conversation<Assignment, Outcome> =>
  new Conversation('trials/dist/publishing/publisher-child.js');

/** What becomes of a publisher that somebody is to kill, or that kills itself. */
export async function outcomeOf(
  publisher: Conversation<Assignment, Outcome>,
  assignment: Assignment,
): Promise<'killed' | Outcome> {
  try {
    return await publisher.ask(assignment);
  } catch (cause) {
    if (cause instanceof Gone && cause.ended.signal === 'SIGKILL') return 'killed';
    throw cause;
  } finally {
    await publisher.kill();
  }
}
