import { FakeS3 } from '@session-generator/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { table } from '../table.js';
import { scenarios, type Deaths } from './deaths.js';
import { deathsInFolder } from './deaths-in-folder.js';
import { accessTo, deathsInS3 } from './deaths-in-s3.js';
import { races, type Races } from './races.js';

/** Publishers that die at every step, and publishers that race, all of it: minutes. What is seen wrong is thrown. */
const rounds = 200;
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
const folder = await mkdtemp(join(tmpdir(), 'races-'));
const s3 = await FakeS3.start({ buckets: ['courses'] });
try {
  const deaths: (readonly [string, Deaths])[] = [];
  for (const [name, scenario] of Object.entries(scenarios)) {
    deaths.push([`${name}, a call of S3 has arrived`, await deathsInS3(s3, scenario, 'arrived')]);
    deaths.push([`${name}, a call of S3 is carried out`, await deathsInS3(s3, scenario, 'applied')]);
    deaths.push([`${name}, before an operation on files`, await deathsInFolder(scenario)]);
  }
  console.log(
    table([
      ['Publishers that die', 'killed', 'readings'],
      ...deaths.map(([name, { killed, readings }]) => [name, killed, readings]),
    ]),
  );
  const raced: (readonly [string, Races])[] = [
    ['in a folder', await races({ at: folder }, rounds)],
    ['in S3', await races({ at: 's3://courses/race', s3: accessTo(s3) }, rounds)],
  ];
  console.log(
    table([
      ['\nPublishers that race', 'rounds', 'changes', 'nothing to change', 'lost the race', 'refused'],
      ...raced.map(([name, { rounds, changes, idle, lost, refused }]) => [name, rounds, changes, idle, lost, refused]),
    ]),
  );
} finally {
  await s3.stop();
  await rm(folder, { recursive: true });
}
