import { asId, type CourseContent, type CourseId } from '@session-generator/domain';
import { aCourseContent, courseStoreContract } from '@session-generator/testing';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeRevision } from '../revision/write-revision.js';
import { FolderCourseStore } from './folder-course-store.js';
import { FolderCoursePublisher } from '../publishing/folder-course-publisher.js';

const spanish = aCourseContent();
const live = writeRevision(spanish);
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function folderHolding(...contents: readonly CourseContent[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'courses-'));
  folders.push(folder);
  for (const content of contents) await new FolderCoursePublisher(folder).publish(writeRevision(content));
  return folder;
}

courseStoreContract(
  'FolderCourseStore',
  async (...contents) => new FolderCourseStore(await folderHolding(...contents)),
);

describe('FolderCourseStore', () => {
  test('opens a revision that is no longer live, by its name', async () => {
    const folder = await folderHolding(spanish, aCourseContent({ audio: false }));
    const store = new FolderCourseStore(folder);
    expect((await store.open(spanish.id)).revision).not.toBe(live.revision);
    expect((await store.open(spanish.id, live.revision)).revision).toBe(live.revision);
  });

  test.each([
    '../es-from-en',
    '..',
    '.',
    '',
    '/etc/passwd',
    'es-from-en/revisions',
    'es-from-en\0',
    'es-from-en/../es-from-en',
    '__proto__',
    'a'.repeat(5_000),
    '%2e%2e',
    '..\\es-from-en',
  ])('does not look for a course called %j', async (id) => {
    const folder = await folderHolding(spanish);
    // From the folder of the course itself, the way up would lead to what is there.
    const store = new FolderCourseStore(join(folder, spanish.id));
    await expect(store.open(asId(id))).rejects.toMatchObject({ kind: 'unknown-course', course: id });
    await expect(store.open(asId(id), live.revision)).rejects.toMatchObject({ kind: 'unknown-course', course: id });
  });

  test.each([
    '../live.json',
    '..',
    '',
    'x'.repeat(32),
    live.revision.toUpperCase(),
    `${live.revision}/`,
    `../revisions/${live.revision}`,
  ])('does not look for a revision called %j', async (revision) => {
    const store = new FolderCourseStore(await folderHolding(spanish));
    await expect(store.open(spanish.id, asId(revision))).rejects.toMatchObject({ kind: 'unknown-revision', revision });
  });

  test('a folder that is away makes courses unavailable, not unknown', async () => {
    const store = new FolderCourseStore(join(await folderHolding(spanish), 'away'));
    await expect(store.open(spanish.id)).rejects.toMatchObject({
      kind: 'course-unavailable',
      cause: { code: 'ENOENT' },
    });
    await expect(store.list()).rejects.toMatchObject({ kind: 'course-unavailable', cause: { code: 'ENOENT' } });
  });

  test('an error of the file system never comes out', async () => {
    const folder = await folderHolding(spanish);
    await rm(join(folder, spanish.id, 'live.json'));
    await mkdir(join(folder, spanish.id, 'live.json'));
    await expect(new FolderCourseStore(folder).open(spanish.id)).rejects.toMatchObject({
      kind: 'course-unavailable',
      where: expect.stringMatching(/^folder .*: es-from-en\/live\.json cannot be read$/),
      cause: { code: 'EISDIR' },
    });
  });

  test.each([
    ['a pointer that is torn', 'live.json', '{"revision": "8'],
    ['a pointer to nothing', 'live.json', JSON.stringify({ revision: '0'.repeat(32) })],
    ['a pointer to a path', 'live.json', JSON.stringify({ revision: '../../x' })],
    ['a manifest that is torn', `revisions/${live.revision}/manifest.json`, '{"schema": 2'],
    ['a table that is empty', `revisions/${live.revision}/challenges.arrow`, ''],
  ])('%s makes a course unavailable and hides no other', async (_, file, text) => {
    const silent = aCourseContent({ id: 'eu-from-en', audio: false });
    const folder = await folderHolding(spanish, silent);
    await writeFile(join(folder, spanish.id, file), text);
    const store = new FolderCourseStore(folder);
    await expect(store.open(spanish.id)).rejects.toMatchObject({ kind: 'course-unavailable', course: spanish.id });
    expect((await store.list()).map(({ id }) => id)).toContain(silent.id);
    expect((await store.open(silent.id)).id).toBe(silent.id);
  });

  test('a table that is missing makes a course unavailable', async () => {
    const folder = await folderHolding(spanish);
    await rm(join(folder, spanish.id, 'revisions', live.revision, 'texts.arrow'));
    await expect(new FolderCourseStore(folder).open(spanish.id)).rejects.toMatchObject({
      kind: 'course-unavailable',
      where: expect.stringContaining('texts.arrow is missing'),
    });
  });

  test('files and folders beside the courses are no courses', async () => {
    const folder = await folderHolding(spanish);
    await writeFile(join(folder, 'README'), 'Courses');
    await mkdir(join(folder, 'lost+found'));
    await mkdir(join(folder, 'empty'));
    const store = new FolderCourseStore(folder);
    expect((await store.list()).map(({ id }) => id)).toEqual([spanish.id]);
    await expect(store.open(asId<CourseId>('empty'))).rejects.toMatchObject({ kind: 'unknown-course' });
    await expect(store.open(asId<CourseId>('README'))).rejects.toMatchObject({ kind: 'unknown-course' });
  });

  test('a folder copied under another name is not that course', async () => {
    const folder = await folderHolding(spanish, aCourseContent({ id: 'eu-from-en' }));
    await writeFile(join(folder, 'eu-from-en', 'live.json'), await readFile(join(folder, spanish.id, 'live.json')));
    await expect(new FolderCourseStore(folder).open(asId('eu-from-en'))).rejects.toMatchObject({
      kind: 'course-unavailable',
    });
  });
});
