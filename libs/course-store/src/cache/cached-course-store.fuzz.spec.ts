import { asId, hash32, type CourseId } from '@session-generator/domain';
import { aCourseContent } from '@session-generator/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { CoursePublisher } from '../publishing/course-publisher.js';
import { writeRevision } from '../revision/write-revision.js';
import { MemoryStorage } from '../spec/memory-storage.js';
import { StoredCourseStore } from '../stores/stored-course-store.js';
import { CachedCourseStore } from './cached-course-store.js';

/** Whether this is `npm run test:slow`, which runs every case, and not `npm test`, which runs a tenth or so. */
declare const atFullSize: boolean;

const courses = ['aa-from-en', 'bb-from-en'].map((id) => asId<CourseId>(id));
const revisions = courses.flatMap((id) =>
  [1, 2, 3, 4].map((n) => writeRevision(aCourseContent({ id, from: { tag: 'en', name: `English ${n}` } }))),
);

const ways = ['well', 'well', 'down', 'slow', 'hanging', 'torn', 'turned', 'each call in another way'] as const;
type Way = (typeof ways)[number];

/** Reads fail, take long, or give other bytes than were written. */
class MoodyStorage extends MemoryStorage {
  way: Way = 'well';

  constructor(private readonly drawn: Drawn) {
    super();
  }

  override async read(...asked: Parameters<MemoryStorage['read']>) {
    const way = this.way === 'each call in another way' ? this.drawn.oneOf(ways) : this.way;
    if (way === 'slow') await setTimeout(this.drawn.below(20));
    if (way === 'hanging') await setTimeout(60, undefined, { signal: asked[1]?.signal ?? undefined });
    if (way === 'hanging' || way === 'down') throw new Error('the place does not answer');
    const found = await super.read(...asked);
    if (!found || (way !== 'torn' && way !== 'turned')) return found;
    const bytes = found.bytes.slice(0, way === 'torn' ? this.drawn.below(found.bytes.length) : undefined);
    if (way === 'turned') bytes[this.drawn.below(bytes.length)]! ^= 1 + this.drawn.below(255);
    return { ...found, bytes };
  }
}

/** Chance from a seed. */
class Drawn {
  #drawn = 0;
  constructor(private readonly seed: number) {}
  below = (bound: number): number => hash32(`${++this.#drawn}`, this.seed) % bound;
  oneOf = <Item>(items: readonly Item[]): Item => items[this.below(items.length)]!;
}

/** Whatever publishers do, as far as it can be done. */
const somethingElse = (publisher: CoursePublisher, drawn: Drawn): Promise<unknown> => {
  const revision = drawn.oneOf(revisions);
  const { course } = revision;
  const changes: readonly (() => Promise<unknown>)[] = [
    () => publisher.publish(revision),
    () => publisher.publish(revision, { canary: drawn.below(100) }),
    () => publisher.rollBack(course),
    () => publisher.endCanary(course),
    () => publisher.pin(course, 'ada', revision.revision),
    () => publisher.unpin(course, 'ada'),
  ];
  return drawn
    .oneOf(changes)()
    .catch(() => undefined);
};

test.each(atFullSize ? [1, 2, 3, 4, 5, 6] : [2])(
  'whatever happens, whoever asks gets a whole revision at once, and the live one in the end (%d)',
  async (seed) => {
    const drawn = new Drawn(seed);
    const storage = new MoodyStorage(drawn);
    const publisher = new CoursePublisher(storage);
    for (const revision of revisions) await publisher.publish(revision);
    const copy = await mkdtemp(join(tmpdir(), 'copy-'));
    const wrong: string[] = [];

    for (let life = 1; life <= 6; life++) {
      const isLast = life === 6;
      const store = new CachedCourseStore(new StoredCourseStore(storage), { refreshEvery: 2, copy });
      // Where there is no copy yet, nothing helps.
      if (life === 1) await store.list();
      let asks = true;
      const asking = async (learner?: string): Promise<void> => {
        while (asks) {
          const id = drawn.oneOf(courses);
          const isWhole = (course: CourseId, revision: string) =>
            course === id && revisions.some((each) => each.course === id && each.revision === revision);
          await store.open(id, undefined, learner).then(
            (got) => void (isWhole(got.id, got.revision) || wrong.push(`${id} is ${got.revision} of ${got.id}`)),
            (cause: unknown) => void wrong.push(`${storage.way}: ${String(cause)}`),
          );
          await setTimeout(drawn.below(3));
        }
      };
      const learners = [asking(), asking('ada'), asking('lily')];
      for (let step = 0; step < 6; step++) {
        storage.way = 'well';
        await somethingElse(publisher, drawn);
        storage.way = drawn.oneOf(ways);
        await setTimeout(drawn.below(25));
      }
      if (isLast) storage.way = 'well';
      for (const id of isLast ? courses : []) {
        const { live } = await publisher.pointer(id);
        for (let tries = 0; tries < 500 && (await store.open(id)).revision !== live; tries++) await setTimeout(5);
        expect((await store.open(id)).revision).toBe(live);
      }
      asks = false;
      await Promise.all(learners);
      await store.close();
    }
    await rm(copy, { recursive: true });
    expect(wrong).toEqual([]);
  },
  60_000,
);
