import { asId, type CourseContent, type CourseId, type RevisionId } from '@session-generator/domain';
import { aCourseContent, courseStoreContract } from '@session-generator/testing';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { CoursePublisher } from '../publishing/course-publisher.js';
import { writeRevision } from '../revision/write-revision.js';
import { MemoryStorage } from '../spec/memory-storage.js';
import { StoredCourseStore } from '../stores/stored-course-store.js';
import { CachedCourseStore, type CacheOptions } from './cached-course-store.js';
import type { CourseEvent } from './course-event.js';

const contents = [aCourseContent(), aCourseContent({ audio: false }), aCourseContent({ units: [] })] as const;
const [first, second, third] = contents.map(writeRevision) as [Written, Written, Written];
type Written = ReturnType<typeof writeRevision>;
const { course } = first;
const [r1, r2, r3] = [first.revision, second.revision, third.revision];

const open: CachedCourseStore[] = [];
const folders: string[] = [];
afterEach(() => Promise.all(open.splice(0).map((store) => store.close())));
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A place, who publishes to it, and a cache before it that tells what happens. */
function given(options: CacheOptions = {}, storage = new MemoryStorage()) {
  const events: CourseEvent[] = [];
  const onEvent = (event: CourseEvent) => void events.push(event);
  const store = new CachedCourseStore(new StoredCourseStore(storage), { refreshEvery: 2, onEvent, ...options });
  open.push(store);
  const told = (kind: CourseEvent['kind']) => events.filter((event) => event.kind === kind);
  return { storage, publisher: new CoursePublisher(storage), store, events, told };
}
const aFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'copy-'));
  folders.push(folder);
  return folder;
};
const never = 1_000_000;
const until = async (done: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 1_000; tries++) {
    if (await done()) return;
    await setTimeout(2);
  }
  throw new Error('it never came to be');
};
const isLive = (store: CachedCourseStore, revision: RevisionId) => async () =>
  (await store.open(course)).revision === revision;
const isDown = async () => Promise.reject(new Error('the place is down'));
/** Answers never, until whoever asked gives up. */
const hangs: MemoryStorage['before'] = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    const giveUp = () => reject(new Error('given up'));
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp);
  });

courseStoreContract('CachedCourseStore', async (...held: readonly CourseContent[]) => {
  const { publisher, store } = given();
  for (const content of held) await publisher.publish(writeRevision(content));
  return store;
});

describe('CachedCourseStore loads', () => {
  test('a course once, however many ask at once', async () => {
    const { storage, publisher, store } = given({ refreshEvery: never });
    await publisher.publish(first);
    storage.reads.length = 0;
    const opened = await Promise.all(Array.from({ length: 100 }, () => store.open(course)));
    expect(new Set(opened).size).toBe(1);
    expect(await store.open(course, r1)).toBe(opened[0]);
    expect(storage.reads.sort()).toEqual([...new Set(storage.reads)]);
    expect(storage.reads).toHaveLength(1 + first.files.size);
  });

  test('nothing for a request once it is there', async () => {
    const { storage, publisher, store } = given({ refreshEvery: never });
    await publisher.publish(first);
    await store.open(course);
    storage.before = isDown;
    expect((await store.open(course)).revision).toBe(r1);
    expect(await store.list()).toHaveLength(1);
  });

  test('a revision that a request names, besides what is live', async () => {
    const { publisher, store } = given({ refreshEvery: never });
    for (const revision of [first, second]) await publisher.publish(revision);
    expect([(await store.open(course)).revision, (await store.open(course, r1)).revision]).toEqual([r2, r1]);
  });

  test('again after a failure, of which all hear who waited', async () => {
    const { storage, publisher, store } = given();
    await publisher.publish(first);
    storage.before = isDown;
    for (const waiting of [store.open(course), store.open(course), store.list()]) {
      await expect(waiting).rejects.toMatchObject({ kind: 'course-unavailable' });
    }
    storage.before = async () => undefined;
    expect((await store.open(course)).revision).toBe(r1);
  });

  test('all there are, also where the first go fails for one; but one that always fails is not waited for', async () => {
    const { storage, publisher, store, told } = given();
    for (const id of ['es-from-en', 'eu-from-en', 'xx-from-en'])
      await publisher.publish(writeRevision(aCourseContent({ id })));
    storage.before = async (path) => {
      if (path.startsWith('xx') || (path.startsWith('eu') && told('unreachable').length < 3))
        throw new Error('it fails');
    };
    expect((await store.list()).map(({ id }) => id)).toEqual(['es-from-en', 'eu-from-en']);
  });

  test('behind the back of whoever has no more patience', async () => {
    const { storage, publisher, store } = given({ patience: 5 });
    await publisher.publish(first);
    storage.before = () => setTimeout(20);
    await expect(store.open(course)).rejects.toMatchObject({ kind: 'course-unavailable' });
    await until(() => isLive(store, r1)().catch(() => false));
  });

  test('what is live, however many revisions are named that do not come', async () => {
    const { storage, publisher, store } = given({ patience: 200 });
    await publisher.publish(first);
    await store.open(course);
    const never = (n: number) => asId<RevisionId>(n.toString(16).padStart(32, '0'));
    storage.before = (path, options) => (path.includes('/00000') ? hangs(path, options) : Promise.resolve());
    const asked = await Promise.allSettled(Array.from({ length: 500 }, (_, n) => store.open(course, never(n))));
    expect(asked.every(({ status }) => status === 'rejected')).toBe(true);
    expect(storage.reads.filter((path) => path.includes('/00000')).length).toBeLessThan(10);
    await publisher.publish(second);
    await until(isLive(store, r2));
    await expect(store.open(course, never(500))).rejects.toMatchObject({ kind: 'course-unavailable' });
  });

  test('no place is asked twice in a row for what is not there', async () => {
    const { storage, publisher, store } = given({ refreshEvery: never });
    await publisher.publish(first);
    const unknown = asId<RevisionId>('0'.repeat(32));
    for (let n = 0; n < 3; n++) {
      await expect(store.open(asId('xx-from-yy'))).rejects.toMatchObject({ kind: 'unknown-course' });
      await expect(store.open(course, unknown)).rejects.toMatchObject({ kind: 'unknown-revision' });
      await expect(store.open(asId('../x'))).rejects.toMatchObject({ kind: 'unknown-course' });
    }
    expect(storage.reads.filter((path) => path.startsWith('xx-from-yy'))).toHaveLength(1);
    expect(storage.reads.filter((path) => path.includes(unknown))).toHaveLength(1);
    expect(storage.reads.filter((path) => path.includes('..'))).toEqual([]);
  });
});

describe('CachedCourseStore refreshes', () => {
  test('to what goes live, and lets go of what was', async () => {
    const { publisher, store, told } = given();
    await publisher.publish(first);
    expect((await store.open(course)).revision).toBe(r1);
    const { bytes } = store;
    await publisher.publish(second);
    await until(isLive(store, r2));
    expect(told('refreshed')).toMatchObject([{ course, before: r1, revision: r2, version: 2 }]);
    expect(store.bytes).toBeLessThan(1.5 * bytes);
    expect((await store.list())[0]).toMatchObject({ id: course, revision: r2 });
  });

  test('to what a roll back goes to', async () => {
    const { publisher, store } = given();
    for (const revision of [first, second]) await publisher.publish(revision);
    await until(isLive(store, r2));
    await publisher.rollBack(course);
    await until(isLive(store, r1));
  });

  test('reads only the pointer while it says the same, and knows its age', async () => {
    const { storage, publisher, store, told } = given();
    await publisher.publish(first);
    await store.open(course);
    storage.reads.length = 0;
    await until(() => told('unchanged').length > 3);
    expect(new Set(storage.reads)).toEqual(new Set([`${course}/live.json`]));
    expect(store.status()).toMatchObject([{ course, revision: r1, version: 1, from: 'origin' }]);
    storage.before = isDown;
    await setTimeout(30);
    expect(store.status()[0]!.age).toBeGreaterThan(20);
  });

  test('finds a course that is new', async () => {
    const { publisher, store } = given();
    await publisher.publish(first);
    await store.list();
    await publisher.publish(writeRevision(aCourseContent({ id: 'eu-from-en' })));
    await until(async () => (await store.list()).length === 2);
  });

  test('serves a canary to its learners once it is there, and a pin to its own', async () => {
    const { publisher, store } = given();
    await publisher.publish(first);
    await store.open(course);
    await publisher.publish(second, { canary: 100 });
    await until(async () => (await store.open(course, undefined, 'ada')).revision === r2);
    expect((await store.open(course)).revision).toBe(r1);
    await publisher.publish(third, { canary: 0 });
    await publisher.pin(course, 'ada', r3);
    await until(async () => (await store.open(course, undefined, 'ada')).revision === r3);
    expect((await store.open(course, undefined, 'lily')).revision).toBe(r1);
  });
});

describe('CachedCourseStore serves on what it has', () => {
  const spoil = (storage: MemoryStorage, path: string, spoilt: (bytes: Uint8Array) => Uint8Array) => {
    storage.files.set(path, spoilt(storage.files.get(path)!));
  };
  const tableOf = (revision: RevisionId, file = 'challenges.arrow') => `${course}/revisions/${revision}/${file}`;
  const flip = (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte));

  /** A cache that serves the first revision, at the very moment at which the place says something else. */
  const servingFirstOf = async (change: (publisher: CoursePublisher) => Promise<unknown>) => {
    const set = given();
    await set.publisher.publish(first);
    const path = `${course}/live.json`;
    const before = set.storage.files.get(path)!;
    await change(set.publisher);
    const after = set.storage.files.get(path)!;
    set.storage.files.set(path, before);
    await set.store.open(course);
    set.storage.files.set(path, after);
    return set;
  };

  test.each<[string, CourseEvent['kind'], (storage: MemoryStorage) => void]>([
    ['is out of reach', 'unreachable', (storage) => (storage.before = isDown)],
    ['has lost its pointer', 'refused', ({ files }) => files.delete(`${course}/live.json`)],
    ['holds a torn pointer', 'refused', (storage) => spoil(storage, `${course}/live.json`, (bytes) => bytes.slice(9))],
    ['holds a torn table', 'refused', (storage) => spoil(storage, tableOf(r2), (bytes) => bytes.slice(0, 99))],
    ['holds a corrupt table', 'refused', (storage) => spoil(storage, tableOf(r2), flip)],
    ['holds a corrupt manifest', 'refused', (storage) => spoil(storage, tableOf(r2, 'manifest.json'), flip)],
    ['has lost a table', 'refused', ({ files }) => files.delete(tableOf(r2))],
    ['has lost a manifest', 'refused', ({ files }) => files.delete(tableOf(r2, 'manifest.json'))],
    ['holds tables of another revision', 'refused', ({ files }) => files.set(tableOf(r2), files.get(tableOf(r1))!)],
  ])('while the place %s, and takes what is new once it is well', async (_, kind, harm) => {
    const { storage, store, told } = await servingFirstOf((publisher) => publisher.publish(second));
    const whole = new Map(storage.files);
    harm(storage);
    await until(() => told(kind).length > 2);
    expect((await store.open(course)).revision).toBe(r1);
    storage.before = async () => undefined;
    for (const [path, bytes] of whole) storage.files.set(path, bytes);
    await until(isLive(store, r2));
  });

  test('where only the canary is spoilt: what is live goes live', async () => {
    const { storage, store, told } = await servingFirstOf((publisher) => publisher.publish(second, { canary: 100 }));
    spoil(storage, tableOf(r2), flip);
    await until(() => told('refused').length > 2);
    expect((await store.open(course, undefined, 'ada')).revision).toBe(r1);
  });

  test('where a canary stays spoilt: that is told at each look, and not that anything was refreshed', async () => {
    const { storage, store, told } = await servingFirstOf((publisher) => publisher.publish(second, { canary: 100 }));
    spoil(storage, tableOf(r2), flip);
    await until(() => told('refused').length > 5);
    expect(told('refreshed')).toHaveLength(1);
    expect(store.status()[0]!.age).toBeLessThan(1_000);
  });

  test('where a pointer comes that is older than the one it has', async () => {
    let time = 0;
    const { storage, publisher, store, told } = given({ now: () => time });
    await publisher.publish(first);
    const old = storage.files.get(`${course}/live.json`)!;
    await publisher.publish(second);
    await store.open(course);
    storage.files.set(`${course}/live.json`, old);
    await until(() => told('outdated').length > 2);
    expect((await store.open(course)).revision).toBe(r2);
    // Ten minutes later it is what the place says.
    time += 600_000;
    await until(isLive(store, r1));
  });
});

describe('CachedCourseStore keeps a copy on the local disk', () => {
  const withCopy = async (options: CacheOptions = {}) => {
    const copy = await aFolder();
    const before = given({ copy, ...options });
    await before.publisher.publish(first);
    await before.store.open(course);
    await before.store.close();
    return { copy, storage: before.storage, publisher: before.publisher };
  };

  test('that a restart is served from while the place is down, and what is new once it is up', async () => {
    const { copy, storage, publisher } = await withCopy();
    storage.before = isDown;
    const { store, told } = given({ copy }, storage);
    expect((await store.list()).map(({ id }) => id)).toEqual([course]);
    expect((await store.open(course)).revision).toBe(r1);
    expect(told('opened')).toMatchObject([{ course, revision: r1, from: 'copy' }]);
    expect(told('unreachable').length).toBeGreaterThan(0);
    storage.before = async () => undefined;
    await publisher.publish(second);
    await until(isLive(store, r2));
  });

  test('also while the place hangs', async () => {
    const { copy, storage } = await withCopy();
    storage.before = hangs;
    const { store } = given({ copy, patience: 200 }, storage);
    expect((await store.open(course)).revision).toBe(r1);
    expect(await store.list()).toHaveLength(1);
  });

  test('and does not fetch what it holds', async () => {
    const { copy, storage } = await withCopy();
    storage.reads.length = 0;
    const { store } = given({ copy, refreshEvery: never }, storage);
    await store.open(course);
    expect(storage.reads).toEqual([`${course}/live.json`]);
  });

  test('of what is live only', async () => {
    const copy = await aFolder();
    const { publisher, store } = given({ copy });
    for (const revision of [first, second, third]) {
      await publisher.publish(revision);
      await until(isLive(store, revision.revision));
    }
    await until(async () => (await readdir(join(copy, course, 'revisions'))).join() === r3);
  });

  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['torn', (bytes) => bytes.slice(9)],
    ['of the right length', (bytes) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte))],
  ])('and does without it where it is spoilt, %s, and mends it once the place is up', async (_, spoilt) => {
    const { copy, storage } = await withCopy();
    const table = join(copy, course, 'revisions', r1, 'texts.arrow');
    await writeFile(table, spoilt(first.files.get('texts.arrow')!));
    storage.before = isDown;
    await expect(given({ copy }, storage).store.open(course)).rejects.toMatchObject({ kind: 'course-unavailable' });
    storage.before = async () => undefined;
    const { store } = given({ copy }, storage);
    expect((await store.open(course)).revision).toBe(r1);
    await store.close();
    storage.before = isDown;
    expect((await given({ copy }, storage).store.open(course)).revision).toBe(r1);
  });

  test('and serves though it cannot be written', async () => {
    const copy = join(await aFolder(), 'file');
    await writeFile(copy, '');
    const { publisher, store, told } = given({ copy });
    await publisher.publish(first);
    expect((await store.open(course)).revision).toBe(r1);
    await until(() => told('not-copied').length > 0);
  });
});

describe('CachedCourseStore stays within its bytes', () => {
  const ids = ['aa-from-en', 'bb-from-en', 'cc-from-en'].map((id) => asId<CourseId>(id));

  test('by letting go of what was not asked for longest, and never of what is in use', async () => {
    let time = 0;
    const storage = new MemoryStorage();
    const publisher = new CoursePublisher(storage);
    for (const id of ids) await publisher.publish(writeRevision(aCourseContent({ id })));
    const size = [...storage.files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0) / ids.length;
    const { store, told } = given({ atMostBytes: 2.2 * size, now: () => time }, storage);
    await store.list();
    expect(store.bytes).toBeGreaterThan(2.2 * size);
    time += 61_000;
    await store.open(ids[0]!);
    await until(() => told('evicted').length > 0);
    expect(told('evicted').map((event) => 'course' in event && event.course)).toEqual([ids[1]]);
    expect(store.bytes).toBeLessThan(2.2 * size);
    // It comes back when it is asked for.
    expect((await store.open(ids[1]!)).id).toBe(ids[1]);
  });

  test('and holds sixteen revisions that only requests name', async () => {
    const { storage, publisher, store, told } = given({ refreshEvery: never });
    const revisions = Array.from({ length: 20 }, (_, n) =>
      writeRevision(aCourseContent({ from: { tag: 'en', name: `English ${n}` } })),
    );
    for (const revision of revisions) await publisher.publish(revision);
    for (const { revision } of revisions) await store.open(course, revision);
    expect(told('evicted')).toHaveLength(3);
    storage.before = isDown;
    expect((await store.open(course, revisions[5]!.revision)).revision).toBe(revisions[5]!.revision);
    await expect(store.open(course, revisions[0]!.revision)).rejects.toMatchObject({ kind: 'course-unavailable' });
  });
});

describe('CachedCourseStore closes', () => {
  test('and looks no more, breaks off what is under way, and leaves nothing unhandled', async () => {
    const { storage, publisher, store, told } = given();
    await publisher.publish(first);
    await store.open(course);
    storage.before = hangs;
    const waiting = store.open(asId('eu-from-en'));
    const rejected = expect(waiting).rejects.toMatchObject({ kind: 'course-unavailable' });
    await setTimeout(10);
    await store.close();
    await rejected;
    expect(storage.closed).toBe(true);
    const reads = storage.reads.length;
    await setTimeout(20);
    expect(storage.reads).toHaveLength(reads);
    expect((await store.open(course)).revision).toBe(r1);
    expect(told('unreachable')).toEqual([]);
  });
});
