import { CoursePublisher, type Pointer } from '@session-generator/course-store';
import type { RevisionId } from '@session-generator/domain';

import { newPublisher } from './deaths.js';
import type { Order } from './order.js';
import { storageOf, type Place } from './place.js';
import type { Outcome } from './publisher-child.js';
import { course, revisionNumbered } from './small-course.js';

/** What became of so many rounds. */
export interface Races {
  readonly rounds: number;
  /** How often the pointer was changed. */
  readonly changes: number;
  /** Orders that found nothing left to change, and ones that were told that they had lost the race. */
  readonly idle: number;
  readonly lost: number;
  /** Orders for what is being deleted. */
  readonly refused: number;
}

/**
 * Two publishers, in processes of their own, change one course again and again at the same instant
 *
 * After each round one whole revision is live, and so is where a roll back would go. The pointer has a version more for
 * each change, each change was made of what the one before had left, and whoever did not win was told, and changed nothing.
 *
 * @throws where anything else is seen
 */
export async function races(place: Place, rounds: number): Promise<Races> {
  const publishers = [newPublisher(), newPublisher()] as const;
  const judge = new CoursePublisher(storageOf(place));
  const tally = { rounds, changes: 0, idle: 0, lost: 0, refused: 0 };
  try {
    for (const number of [0, 1]) await judge.publish(revisionNumbered(number));
    for (let round = 1; round <= rounds; round++) {
      const before = await judge.pointer(course);
      const orders = ordersOf(round, before);
      // They begin at once, or they switch the pointer at once.
      const at = Date.now() + 20;
      const when = round % 2 ? { at } : { switchAt: at + 60 };
      const outcomes = await Promise.all(
        publishers.map((publisher, n) => publisher.ask({ place, order: orders[n]!, ...when })),
      );
      // Two that put the very same in place at the same millisecond have made one change.
      const changes = [...new Set(outcomes.flatMap(({ wrote }) => wrote))].map(
        (text) => JSON.parse(text) as PointerText,
      );
      try {
        await check(judge, before, changes, orders, outcomes);
      } catch (cause) {
        const what = orders.map(({ to }, n) => `${to}: ${outcomes[n]!.ended} ${outcomes[n]!.message}`);
        throw new Error(`round ${round}: ${what.join('; ')}`, { cause });
      }
      const ended = (how: Outcome['ended']) => outcomes.filter((outcome) => outcome.ended === how).length;
      tally.changes += changes.length;
      tally.idle += ended('done') - changes.length;
      tally.lost += ended('lost-race');
      tally.refused += ended('refused');
    }
    return tally;
  } finally {
    judge.close();
    await Promise.all(publishers.map((publisher) => publisher.kill()));
  }
}

/** What meets what: new revisions, one that was live before, roll backs and collections, each against the others. */
function ordersOf(round: number, { live, history }: Pointer): readonly [Order, Order] {
  const anew = (number: number): Order => ({ to: 'publish', files: revisionNumbered(number) });
  const [mine, theirs] = [anew(2 * round), anew(2 * round + 1)];
  const former = history.find(({ revision }) => revision !== live)?.revision;
  const again = former === undefined ? mine : anew(numberOf(former, 2 * round));
  const back: Order = { to: 'roll back', course };
  const collect = (keep: number): Order => ({ to: 'collect', course, keep });
  const pairs: readonly (readonly [Order, Order])[] = [
    [mine, theirs],
    [mine, back],
    [mine, collect(1)],
    [back, back],
    [mine, mine],
    [again, collect(0)],
    [back, collect(0)],
    [again, theirs],
    [collect(1), collect(1)],
  ];
  return pairs[round % pairs.length]!;
}

function numberOf(revision: RevisionId, below: number): number {
  for (let number = below - 1; number >= 0; number--) {
    if (revisionNumbered(number).revision === revision) return number;
  }
  throw new Error(`nobody has published ${revision}`);
}

async function check(
  judge: CoursePublisher,
  before: Pointer,
  changes: readonly PointerText[],
  orders: readonly Order[],
  outcomes: readonly Outcome[],
): Promise<void> {
  const pointer = await judge.pointer(course);
  let last: PointerText = before;
  for (const change of [...changes].sort((one, other) => one.version - other.version)) {
    expect(change.version === last.version + 1, `a change makes version ${change.version} of ${last.version}`);
    const knows = change.live === last.live || change.history[0]?.revision === last.live;
    expect(knows, `version ${change.version} does not know what was live before it`);
    last = change;
  }
  expect(pointer.version === last.version && pointer.live === last.live, `version ${pointer.version} is there`);
  expect((await judge.open(course)).revision === pointer.live, 'another revision opens');
  const [back] = pointer.history.filter(
    ({ revision, liveUntil }) => liveUntil !== undefined && revision !== pointer.live,
  );
  if (back) await judge.open(course, back.revision);
  const isCollected = orders.some(({ to }) => to === 'collect');
  for (const { ended, message, wrote: own } of outcomes) {
    expect(ended === 'done' || own.length === 0, 'a publisher changed what it says it did not');
    const isTold = ended === 'done' || ended === 'lost-race' || (ended === 'refused' && isCollected);
    expect(isTold, `a publisher ended with ${message}`);
  }
}

/** As much of the text of a pointer as is looked at. */
interface PointerText {
  readonly version: number;
  readonly live: RevisionId;
  readonly history: readonly { readonly revision: RevisionId }[];
}

function expect(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}
