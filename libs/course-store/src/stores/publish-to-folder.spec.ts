import { asId, type CourseContent } from '@session-generator/domain';
import { aCourseContent } from '@session-generator/testing';
import files from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { RevisionFiles } from '../revision/revision-files.js';
import { writeRevision } from '../revision/write-revision.js';
import { FolderCourseStore } from './folder-course-store.js';
import { publishToFolder } from './publish-to-folder.js';

const first = writeRevision(aCourseContent());
const second = writeRevision(aCourseContent({ audio: false }));
const { course } = first;

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'courses-'))));
afterEach(() => rm(folder, { recursive: true }));

const liveRevision = async (where = folder) => (await new FolderCourseStore(where).open(course)).revision;

describe('publishToFolder', () => {
  test('makes a revision live, and says which was before', async () => {
    expect(await publishToFolder(folder, first)).toEqual({ revision: first.revision });
    expect(await liveRevision()).toBe(first.revision);
    expect(await publishToFolder(folder, second)).toEqual({ revision: second.revision, before: first.revision });
    expect(await liveRevision()).toBe(second.revision);
  });

  test('remembers what was live, latest first', async () => {
    for (const revision of [first, second, second, first]) await publishToFolder(folder, revision);
    expect(JSON.parse(await readFile(join(folder, course, 'live.json'), 'utf8'))).toEqual({
      revision: first.revision,
      history: [second.revision, first.revision],
    });
  });

  test('writes nothing when all is there already', async () => {
    await publishToFolder(folder, first);
    const before = await fileTimes();
    await publishToFolder(folder, first);
    expect(await fileTimes()).toEqual(before);
    expect(Object.keys(before)).toHaveLength(first.files.size + 1);
  });

  test('leaves nothing but the files of revisions and the pointer', async () => {
    await publishToFolder(folder, first);
    expect(Object.keys(await fileTimes()).sort()).toEqual(
      [
        ...[...first.files.keys()].map((name) => `${course}/revisions/${first.revision}/${name}`),
        `${course}/live.json`,
      ].sort(),
    );
  });

  test('mends a file that was spoilt and one that was lost', async () => {
    await publishToFolder(folder, first);
    await writeFile(join(folder, course, 'revisions', first.revision, 'texts.arrow'), 'spoilt');
    await rm(join(folder, course, 'revisions', first.revision, 'units.arrow'));
    await expect(liveRevision()).rejects.toMatchObject({ kind: 'course-unavailable' });
    await publishToFolder(folder, first);
    expect(await liveRevision()).toBe(first.revision);
  });

  test('writes a spoilt pointer anew', async () => {
    await publishToFolder(folder, first);
    await writeFile(join(folder, course, 'live.json'), '{');
    await publishToFolder(folder, first);
    expect(await liveRevision()).toBe(first.revision);
  });

  test('refuses files that do not belong together, and writes none of them', async () => {
    const mixed: RevisionFiles = { ...first, files: new Map(first.files).set('texts.arrow', new Uint8Array(8)) };
    await expect(publishToFolder(folder, mixed)).rejects.toMatchObject({ kind: 'course-unavailable' });
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(['../es-from-en', '.hidden', 'a/b', '', 'x'.repeat(101)])('refuses a course called %j', async (id) => {
    const named = writeRevision({ ...aCourseContent(), id: asId<CourseContent['id']>(id) });
    await expect(publishToFolder(folder, named)).rejects.toThrow('cannot be the id of a published course');
    expect(await readdir(folder)).toEqual([]);
  });

  test('many publishers at once leave one whole revision live', async () => {
    await Promise.all([first, second, first, second].map((revision) => publishToFolder(folder, revision)));
    expect([first.revision, second.revision]).toContain(await liveRevision());
    const store = new FolderCourseStore(folder);
    for (const { revision } of [first, second]) expect((await store.open(course, revision)).revision).toBe(revision);
  });

  // A write ends in a rename: seven files, then the pointer.
  test.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'a crash after %d of its writes leaves readers on the revision before, and can be made good',
    async (writes) => {
      await publishToFolder(folder, first);
      const { rename } = files;
      let left = writes;
      const crash = jest.spyOn(files, 'rename').mockImplementation(async (from, to) => {
        if (left-- === 0) throw new Error('the power fails');
        return rename(from, to);
      });
      await expect(publishToFolder(folder, second)).rejects.toThrow('the power fails');
      expect(await liveRevision()).toBe(first.revision);
      crash.mockRestore();
      await publishToFolder(folder, second);
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
