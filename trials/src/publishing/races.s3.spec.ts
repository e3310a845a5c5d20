import { CreateBucketCommand, DeleteBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { randomBytes } from 'node:crypto';

import { storageOf, type Place } from './place.js';
import { races } from './races.js';

/** What the environment of `npm run test:s3` names. */
const needed = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run \`npm run test:s3\``);
  return value;
};

test('of two publishers at once one wins on a real server too, and the other is told', async () => {
  const s3 = {
    endpoint: needed('S3_ENDPOINT'),
    region: process.env['AWS_REGION'] ?? 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: needed('AWS_ACCESS_KEY_ID'), secretAccessKey: needed('AWS_SECRET_ACCESS_KEY') },
  };
  const Bucket = `race-${randomBytes(8).toString('hex')}`;
  const place: Place = { at: `s3://${Bucket}`, s3 };
  const client = new S3Client(s3);
  await client.send(new CreateBucketCommand({ Bucket }));
  try {
    const { changes, lost } = await races(place, 100);
    expect(changes).toBeGreaterThan(50);
    expect(lost).toBeGreaterThan(25);
  } finally {
    const storage = storageOf(place);
    await storage.remove((await storage.list('')).map(({ path }) => path));
    storage.close();
    await client.send(new DeleteBucketCommand({ Bucket }));
    client.destroy();
  }
}, 240_000);
