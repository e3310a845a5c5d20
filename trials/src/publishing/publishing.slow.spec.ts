import { FakeS3 } from '@session-generator/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { scenarios } from './deaths.js';
import { deathsInFolder } from './deaths-in-folder.js';
import { accessTo, deathsInS3 } from './deaths-in-s3.js';
import { races } from './races.js';

/** Much of what `npm run trial:publishing` does whole. */
describe('while publishers die and race', () => {
  let s3: FakeS3;
  let folder: string;
  beforeAll(async () => {
    s3 = await FakeS3.start({ buckets: ['courses'] });
    folder = await mkdtemp(join(tmpdir(), 'races-'));
  });
  afterAll(async () => {
    await s3.stop();
    await rm(folder, { recursive: true });
  });

  test.each([
    ['publish', 'arrived', 9],
    ['publish', 'applied', 9],
    ['roll back', 'applied', 8],
    ['collect', 'applied', 3],
  ] as const)(
    '%s: where a call of S3 has %s when its publisher dies, readers have one whole revision, and the next run completes it',
    async (name, moment, every) => {
      expect((await deathsInS3(s3, scenarios[name]!, moment, every)).killed).toBeGreaterThan(1);
    },
    60_000,
  );

  test.each(Object.keys(scenarios))(
    '%s: likewise where its publisher dies at its files',
    async (name) => {
      expect((await deathsInFolder(scenarios[name]!, 24)).killed).toBeGreaterThan(1);
    },
    60_000,
  );

  test('of two at once one wins, whatever they do, and the other is told', async () => {
    for (const place of [{ at: folder }, { at: 's3://courses/race', s3: accessTo(s3) }]) {
      const { changes, lost } = await races(place, 9);
      expect(changes).toBeGreaterThan(4);
      expect(lost).toBeGreaterThan(0);
    }
  }, 120_000);
});
