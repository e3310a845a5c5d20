import { FakeS3 } from '@session-generator/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { scenarios } from './deaths.js';
import { deathsInFolder } from './deaths-in-folder.js';
import { deathsInS3 } from './deaths-in-s3.js';
import { races } from './races.js';

/** A death of each sort and a short race; `npm run test:slow` has more of them, `npm run trial:publishing` has all. */
jest.setTimeout(60_000);

test('a publisher dies at a call of S3: readers have one whole revision, and the next run completes it', async () => {
  const s3 = await FakeS3.start({ buckets: ['courses'] });
  try {
    expect((await deathsInS3(s3, scenarios['publish']!, 'applied', 20)).killed).toBeGreaterThan(0);
  } finally {
    await s3.stop();
  }
});

test('a publisher dies at its files: likewise', async () => {
  expect((await deathsInFolder(scenarios['publish']!, 60)).killed).toBeGreaterThan(0);
});

test('two publishers race: one wins, and the other is told', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'races-'));
  try {
    const { changes } = await races({ at: folder }, 3);
    expect(changes).toBeGreaterThan(1);
  } finally {
    await rm(folder, { recursive: true });
  }
});
