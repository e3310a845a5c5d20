import { type Behaviour, md5 } from './behaviour.js';
import type { Wire } from './wire.js';

export const writingOnCondition: readonly Behaviour[] = [
  [
    'PUT If-None-Match: * creates',
    async (s3) => [(await s3.put('created', 'one', { IfNoneMatch: '*' })).said, (await s3.get('created')).text],
    ['200', 'one'],
  ],
  [
    'PUT If-None-Match: * never replaces',
    async (s3) => {
      await s3.put('taken', 'one');
      return [(await s3.put('taken', 'two', { IfNoneMatch: '*' })).said, (await s3.get('taken')).text];
    },
    ['412 PreconditionFailed', 'one'],
  ],
  [
    'PUT If-Match replaces the version that it names, with the quotes of its ETag or without',
    async (s3) => {
      await s3.put('replaced', 'one');
      const etag = await s3.etagOf('replaced');
      const answers = [await s3.put('replaced', 'two', { IfMatch: bare(etag) })];
      if (answers[0]!.status === 412) answers.push(await s3.put('replaced', 'two', { IfMatch: etag }));
      return [answers.at(-1)!.said, (await s3.get('replaced')).text];
    },
    ['200', 'two'],
  ],
  [
    'PUT If-Match replaces no other version, in either form',
    async (s3) => {
      await s3.put('kept', 'one');
      const other = md5('other');
      const answers = [
        await s3.put('kept', 'two', { IfMatch: other }),
        await s3.put('kept', 'two', { IfMatch: `"${other}"` }),
      ];
      return [...answers.map(({ said }) => said), (await s3.get('kept')).text];
    },
    ['412 PreconditionFailed', '412 PreconditionFailed', 'one'],
  ],
  [
    'PUT If-Match of a key that is missing is refused',
    async (s3) => {
      const { status } = await s3.put('missing', 'one', { IfMatch: md5('one') });
      return [status === 404 || status === 412, (await s3.get('missing')).said];
    },
    [true, '404 NoSuchKey'],
  ],
  [
    'of eight that create at once, one wins',
    async (s3) => race(s3, 'race/create', { IfNoneMatch: '*' }),
    { won: 1, refused: 7, isTheWinners: true },
  ],
  [
    'of eight that replace at once, one wins',
    async (s3) => {
      await s3.put('race/replace', 'before');
      const etag = await s3.etagOf('race/replace');
      const quoted = (await s3.put('race/replace', 'before', { IfMatch: bare(etag) })).status === 412;
      return race(s3, 'race/replace', { IfMatch: quoted ? etag : bare(etag) });
    },
    { won: 1, refused: 7, isTheWinners: true },
  ],
];

/**
 * Eight puts under one condition, and who won
 *
 * Who lost is refused: by the condition, for a conflict, or, as Ceph RGW does where two overlap, by a failure that passes
 * when it is tried again.
 */
async function race(s3: Wire, key: string, condition: object): Promise<unknown> {
  const answers = await Promise.all(racers.map((body) => s3.put(key, body, condition)));
  const winners = racers.filter((_, racer) => answers[racer]!.status === 200);
  return {
    won: winners.length,
    refused: answers.filter(({ status }) => status === 412 || status === 409 || status >= 500).length,
    isTheWinners: winners.includes((await s3.get(key)).text ?? ''),
  };
}

const racers = ['0', '1', '2', '3', '4', '5', '6', '7'];

const bare = (etag: string): string => etag.replaceAll('"', '');
