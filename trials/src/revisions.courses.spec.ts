import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { FolderCoursePublisher, writeRevision, type Manifest } from '@session-generator/course-store';
import type { CourseContent } from '@session-generator/domain';
import { tableFromIPC, type Table } from '@uwdata/flechette';

import { contentOf, otherSources, shippedSources } from './courses.js';

const script = fileURLToPath(new URL('../dist/revision-of.js', import.meta.url));
const sources = { 'The shipped course': () => shippedSources, ...otherSources };

describe.each(Object.entries(sources))('%s', (_, folder) => {
  let content: CourseContent;
  beforeAll(async () => (content = await contentOf(folder())));

  test('compiles to the same revision each time, in this process and in another', async () => {
    if (!existsSync(script)) throw new Error(`There is no ${script}: run \`npm run build\` first`);
    const { revision } = writeRevision(content);
    expect(writeRevision(await contentOf(folder())).revision).toBe(revision);
    const elsewhere = execFileSync(process.execPath, [script, folder()], { encoding: 'utf8' }).trim();
    expect(elsewhere).toBe(revision);
  });

  test('says the same, as published, to a reader of Arrow by other hands', async () => {
    const place = await mkdtemp(join(tmpdir(), 'revisions-'));
    try {
      const { course, revision } = await new FolderCoursePublisher(place).publish(writeRevision(content));
      const published = join(place, course, 'revisions', revision);
      const manifest = JSON.parse(await readFile(join(published, 'manifest.json'), 'utf8')) as Manifest;
      const tables: Record<string, Table> = {};
      for (const file of await readdir(published)) {
        if (file.endsWith('.arrow')) tables[file.slice(0, -6)] = tableFromIPC(await readFile(join(published, file)));
      }
      expect(Object.fromEntries(Object.entries(tables).map(([name, { numRows }]) => [name, numRows]))).toEqual(
        Object.fromEntries(Object.entries(manifest.tables).map(([name, { rows }]) => [name, rows])),
      );
      expect(textsOf(tables)).toEqual({
        components: content.components.map(({ id, text, meaning }) => [id, text, meaning]),
        challenges: content.challenges.map(({ id, prompt, accepted, distractors, tokens }) => [
          id,
          prompt.text,
          accepted,
          distractors,
          tokens,
        ]),
      });
    } finally {
      await rm(place, { recursive: true });
    }
  });
});

/** The texts of components and challenges, by the columns that the schema documents. */
function textsOf(tables: Readonly<Record<string, Table>>) {
  const column = (table: string, name: string) => Array.from(tables[table]!.getChild(name) as Iterable<never>);
  const texts = column('texts', 'text') as string[];
  const lists = (column('lists', 'texts') as Iterable<number>[]).map((rows) => Array.from(rows, (row) => texts[row]));
  const textAt = (table: string, name: string) => (column(table, name) as number[]).map((row) => texts[row]);
  const listAt = (name: string) => (column('challenges', name) as number[]).map((row) => lists[row]);
  const rowsOf = (...columns: readonly (readonly unknown[])[]) =>
    columns[0]!.map((_, row) => columns.map((values) => values[row]));
  return {
    components: rowsOf(column('components', 'id'), textAt('components', 'text'), textAt('components', 'meaning')),
    challenges: rowsOf(
      column('challenges', 'id'),
      textAt('challenges', 'promptText'),
      listAt('accepted'),
      listAt('distractors'),
      listAt('tokens'),
    ),
  };
}
