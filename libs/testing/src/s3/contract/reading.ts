import { type Behaviour, greeting, md5 } from './behaviour.js';

export const reading: readonly Behaviour[] = [
  ['an object is read as it was put', async (s3) => (await s3.get('greeting')).text, greeting],
  [
    'its type, caching, metadata and length come with it',
    async (s3) => {
      const { ContentType, CacheControl, Metadata, ContentLength } = (await s3.get('greeting')).output;
      return { ContentType, CacheControl, Metadata, ContentLength };
    },
    { ContentType: 'text/plain', CacheControl: 'no-cache', Metadata: { part: '7' }, ContentLength: 6000 },
  ],
  ['its ETag is its MD5', async (s3) => (await s3.get('greeting')).output.ETag, `"${md5(greeting)}"`],
  [
    'it tells when it was put',
    async (s3) => {
      const { output } = await s3.put('now', 'now');
      const { LastModified } = (await s3.get('now')).output;
      return [output.ETag === `"${md5('now')}"`, Math.abs(LastModified!.getTime() - Date.now()) < 60_000];
    },
    [true, true],
  ],
  [
    'HEAD tells the same without the body',
    async (s3) => {
      const { status, output } = await s3.head('greeting');
      return [status, output.ContentLength, output.ETag, output.Metadata];
    },
    [200, 6000, `"${md5(greeting)}"`, { part: '7' }],
  ],
  [
    'an object may be empty',
    async (s3) => [(await s3.put('empty', new Uint8Array())).said, (await s3.get('empty')).text],
    ['200', ''],
  ],
  ['a key that is missing is NoSuchKey', async (s3) => (await s3.get('missing')).said, '404 NoSuchKey'],
  ['HEAD of a key that is missing is 404', async (s3) => (await s3.head('missing')).status, 404],
  [
    'a bucket that is missing is NoSuchBucket',
    async (s3) => (await s3.get('greeting', { Bucket: 'there-is-no-such-bucket' })).said,
    '404 NoSuchBucket',
  ],
  ['HEAD of the bucket is 200', async (s3) => (await s3.send('HeadBucket')).status, 200],
  [
    'HEAD of a bucket that is missing is 404',
    async (s3) => (await s3.send('HeadBucket', { Bucket: 'there-is-no-such-bucket' })).status,
    404,
  ],
];
