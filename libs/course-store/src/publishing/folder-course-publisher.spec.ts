import { asId, type CourseContent } from '@session-generator/domain';
import { aCourseContent, coursePublisherContract } from '@session-generator/testing';
import files from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { RevisionFiles } from '../revision/revision-files.js';
import { writeRevision } from '../revision/write-revision.js';
import { FolderCourseStore } from '../stores/folder-course-store.js';
import { FolderCoursePublisher } from './folder-course-publisher.js';

const first = writeRevision(aCourseContent());
const second = writeRevision(aCourseContent({ audio: false }));
const { course } = first;

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'courses-'))));
afterEach(() => rm(folder, { recursive: true }));

coursePublisherContract(
  'FolderCoursePublisher',
  async () => ({
    publisher: () => new FolderCoursePublisher(folder),
    store: () => new FolderCourseStore(folder),
  }),
  writeRevision,
);

describe('FolderCoursePublisher', () => {
  const publish = (revision: RevisionFiles) => new FolderCoursePublisher(folder).publish(revision);
  const liveRevision = async () => (await new FolderCourseStore(folder).open(course)).revision;

  test('writes nothing when all is there already', async () => {
    await publish(first);
    const before = await fileTimes();
    await publish(first);
    expect(await fileTimes()).toEqual(before);
  });

  test('leaves nothing but the files of revisions, the pointer and its versions', async () => {
    for (const revision of [first, second]) await publish(revision);
    const ofRevision = ({ revision, files }: RevisionFiles) =>
      [...files.keys()].map((name) => `${course}/revisions/${revision}/${name}`);
    const pointers = ['live.json', 'live.json.1', 'live.json.2'].map((name) => `${course}/${name}`);
    expect(Object.keys(await fileTimes()).sort()).toEqual(
      [...ofRevision(first), ...ofRevision(second), ...pointers].sort(),
    );
  });

  test('forgets versions of the pointer that are long past', async () => {
    for (let n = 0; n < 20; n++) await publish(n % 2 ? first : second);
    const versions = (await readdir(join(folder, course))).filter((name) => /\.\d+$/.test(name));
    expect(versions).toHaveLength(16);
    expect(versions).toContain('live.json.20');
  });

  test('mends a file that was spoilt and one that was lost', async () => {
    await publish(first);
    await writeFile(join(folder, course, 'revisions', first.revision, 'texts.arrow'), 'spoilt');
    await rm(join(folder, course, 'revisions', first.revision, 'units.arrow'));
    await expect(liveRevision()).rejects.toMatchObject({ kind: 'course-unavailable' });
    expect((await publish(first)).uploaded.files).toBe(2);
    expect(await liveRevision()).toBe(first.revision);
  });

  test('mends a file of which only one byte was turned', async () => {
    await publish(first);
    const path = join(folder, course, 'revisions', first.revision, 'texts.arrow');
    const bytes = await readFile(path);
    bytes[bytes.length - 9]! ^= 1;
    await writeFile(path, bytes);
    expect((await publish(first)).uploaded.files).toBe(1);
    expect(await liveRevision()).toBe(first.revision);
  });

  test('writes a spoilt pointer anew', async () => {
    await publish(first);
    await writeFile(join(folder, course, 'live.json'), '{');
    await publish(first);
    expect(await liveRevision()).toBe(first.revision);
  });

  test('takes a pointer that came without its versions, as from a copy of a bucket', async () => {
    for (const revision of [first, second]) await publish(revision);
    for (const version of [1, 2]) await rm(join(folder, course, `live.json.${version}`));
    expect((await publish(first)).after).toMatchObject({ live: first.revision, version: 3 });
    expect(await liveRevision()).toBe(first.revision);
  });

  test('refuses files that do not belong together, and writes none of them', async () => {
    const mixed: RevisionFiles = { ...first, files: new Map(first.files).set('texts.arrow', new Uint8Array(8)) };
    await expect(publish(mixed)).rejects.toMatchObject({ reason: 'refused' });
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(['../es-from-en', '.hidden', 'a/b', '', 'x'.repeat(101)])('refuses a course called %j', async (id) => {
    const named = writeRevision({ ...aCourseContent(), id: asId<CourseContent['id']>(id) });
    await expect(publish(named)).rejects.toThrow('cannot be the id of a published course');
    expect(await readdir(folder)).toEqual([]);
  });

  test('says what cannot be written, and why', async () => {
    await writeFile(join(folder, 'file'), '');
    const publisher = new FolderCoursePublisher(join(folder, 'file'));
    await expect(publisher.publish(first)).rejects.toMatchObject({
      reason: 'unavailable',
      message: expect.stringMatching(/Course "es-from-en" in folder .*file cannot be read or written now: ENOTDIR/),
    });
  });

  test('says which place is away', async () => {
    const away = new FolderCoursePublisher(join(folder, 'away'));
    await expect(away.courses()).rejects.toThrow(/^folder \S+away cannot be listed: ENOENT/);
  });

  test('says why a pointer cannot be read, and nothing twice', async () => {
    await publish(first);
    await writeFile(join(folder, course, 'live.json'), '{');
    const place = `folder ${folder}`;
    await expect(new FolderCoursePublisher(folder).pointer(course)).rejects.toThrow(
      `Course "${course}" in ${place} cannot be read or written now: ` +
        `${place}: ${course}/live.json is torn or corrupt: it is not JSON: Expected`,
    );
  });

  // Seven files end in a rename, then the version of the pointer in a link, then the pointer in a rename.
  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    'a crash after %d of its steps leaves readers on the revision before, and the next run completes it',
    async (steps) => {
      await publish(first);
      const { rename, link } = files;
      let left = steps;
      const orCrash =
        (step: (from: string, to: string) => Promise<void>) =>
        async (from: unknown, to: unknown): Promise<void> => {
          if (left-- <= 0) throw new Error('the power fails');
          return step(from as string, to as string);
        };
      const crashes = [
        jest.spyOn(files, 'rename').mockImplementation(orCrash(rename)),
        jest.spyOn(files, 'link').mockImplementation(orCrash(link)),
      ];
      await expect(publish(second)).rejects.toThrow('the power fails');
      expect(await liveRevision()).toBe(first.revision);
      for (const crash of crashes) crash.mockRestore();
      expect((await publish(second)).after).toMatchObject({ live: second.revision, version: 2 });
      expect(await liveRevision()).toBe(second.revision);
    },
  );
});

/** When each file below the folder was last written, in nanoseconds. */
async function fileTimes(): Promise<Record<string, bigint>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const times = await Promise.all(files.map(async (file) => (await stat(file, { bigint: true })).mtimeNs));
  return Object.fromEntries(files.map((file, at) => [file.slice(folder.length + 1), times[at]!]));
}
