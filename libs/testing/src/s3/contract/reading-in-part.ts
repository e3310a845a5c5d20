import { type Behaviour, greeting, md5 } from './behaviour.js';

/** Only where it is another version, or some of its bytes. */
export const readingInPart: readonly Behaviour[] = [
  [
    'GET If-None-Match is 304 for the ETag that it has',
    async (s3) => (await s3.get('greeting', { IfNoneMatch: await s3.etagOf('greeting') })).status,
    304,
  ],
  [
    'HEAD If-None-Match is 304 for the ETag that it has',
    async (s3) => (await s3.head('greeting', { IfNoneMatch: await s3.etagOf('greeting') })).status,
    304,
  ],
  [
    'GET If-None-Match gives the object for another ETag',
    async (s3) => (await s3.get('greeting', { IfNoneMatch: '"other"' })).text,
    greeting,
  ],
  [
    'an ETag that was known is of no use once the object is another',
    async (s3) => {
      await s3.put('changing', 'one');
      const known = await s3.etagOf('changing');
      await s3.put('changing', 'two');
      return (await s3.get('changing', { IfNoneMatch: known })).text;
    },
    'two',
  ],
  [
    'GET If-Match gives the object for the ETag that it has',
    async (s3) => (await s3.get('greeting', { IfMatch: await s3.etagOf('greeting') })).said,
    '200',
  ],
  [
    'GET If-Match is 412 for another ETag',
    async (s3) => (await s3.get('greeting', { IfMatch: `"${md5('other')}"` })).said,
    '412 PreconditionFailed',
  ],
  [
    'GET If-Modified-Since is 304 for a time after it was put',
    async (s3) => (await s3.get('greeting', { IfModifiedSince: new Date(Date.now() + 5000) })).status,
    304,
  ],
  [
    'Range gives the bytes from one to another',
    async (s3) => {
      const { said, text, output } = await s3.get('greeting', { Range: 'bytes=6-11' });
      return [said, text, output.ContentRange];
    },
    ['206', 'hello ', 'bytes 6-11/6000'],
  ],
  ['Range gives the last bytes', async (s3) => (await s3.get('greeting', { Range: 'bytes=-4' })).text, 'llo '],
  ['Range gives the bytes from one on', async (s3) => (await s3.get('greeting', { Range: 'bytes=5998-' })).text, 'o '],
  [
    'Range beyond the end is InvalidRange',
    async (s3) => (await s3.get('greeting', { Range: 'bytes=6000-' })).said,
    '416 InvalidRange',
  ],
];
