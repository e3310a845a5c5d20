import { Readable } from 'node:stream';

import { type Behaviour, greeting } from './behaviour.js';

const signs = ['a space', 'a+b', `<&>"'`, '100%', '%2F', 'a//b', '?q=1#f', 'a;b,c=@:$!*()'];
const anyScript = ['ñandú', '你好', 'नमस्ते', '😀', ...signs].map((key) => `any/${key}`);

export const writing: readonly Behaviour[] = [
  [
    'what is put again replaces what was there',
    async (s3) => {
      await s3.put('again', 'one');
      await s3.put('again', 'two');
      return (await s3.get('again')).text;
    },
    'two',
  ],
  [
    'a stream of known length is stored whole',
    async (s3) => {
      const half = Buffer.from(greeting.slice(3000));
      await s3.put('stream', Readable.from([half, half]), { ContentLength: 6000 });
      return (await s3.get('stream')).text === greeting;
    },
    true,
  ],
  [
    'the checksums that the SDK adds by itself do no harm',
    (s3) =>
      s3.as(
        { requestChecksumCalculation: 'WHEN_SUPPORTED', responseChecksumValidation: 'WHEN_SUPPORTED' },
        async (sdk) => [(await sdk.put('checked', greeting)).said, (await sdk.get('checked')).text === greeting],
      ),
    ['200', true],
  ],
  [
    'a checksum that is asked for does no harm',
    async (s3) => {
      await s3.put('sha256', greeting, { ChecksumAlgorithm: 'SHA256' });
      return (await s3.get('sha256', { ChecksumMode: 'ENABLED' })).text === greeting;
    },
    true,
  ],
  [
    'a body that is not what its Content-MD5 says is BadDigest, and not stored',
    async (s3) => [
      (await s3.put('torn', 'hello', { ContentMD5: '1B2M2Y8AsgTpgAmY7PhCfg==' })).said,
      (await s3.get('torn')).said,
    ],
    ['400 BadDigest', '404 NoSuchKey'],
  ],
  [
    'keys are of any script, hold any sign, and are listed as they are',
    async (s3) => {
      for (const key of anyScript) await s3.put(key, key);
      const texts = await Promise.all(anyScript.map(async (key) => (await s3.get(key)).text));
      return { texts, listed: new Set((await s3.list({ Prefix: 'any/' })).keys) };
    },
    { texts: anyScript, listed: new Set(anyScript) },
  ],
  [
    'DELETE takes an object away, and says the same where there is none',
    async (s3) => {
      await s3.put('brief', 'here');
      const remove = () => s3.send('DeleteObject', { Key: 'brief' });
      return [(await remove()).said, (await s3.get('brief')).said, (await remove()).said];
    },
    ['204', '404 NoSuchKey', '204'],
  ],
  [
    'DeleteObjects takes all away that it names, and says the same of one that is not there',
    async (s3) => {
      const keys = ['brief/a & b', 'brief/<你好>', 'brief/gone'];
      for (const key of keys.slice(0, 2)) await s3.put(key, key);
      const { output } = await s3.send('DeleteObjects', { Delete: { Objects: keys.map((Key) => ({ Key })) } });
      return [output.Deleted?.map(({ Key }) => Key).sort(), (await s3.list({ Prefix: 'brief/' })).keys];
    },
    [['brief/<你好>', 'brief/a & b', 'brief/gone'], []],
  ],
];
