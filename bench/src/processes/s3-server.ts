import { FakeS3 } from '@session-generator/testing';

import { bucketName } from './bucket.js';

/** The S3 server of the test kit: all in memory, over real HTTP. */
const s3 = await FakeS3.start({ buckets: [bucketName] });
process.send!(s3.endpoint);
