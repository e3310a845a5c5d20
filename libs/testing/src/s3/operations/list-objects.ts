import { answeredXml } from '../s3-answer.js';
import type { S3Bucket } from '../s3-bucket.js';
import { byUtf8 } from '../by-utf8.js';
import { S3Error } from '../s3-error.js';
import { element } from '../xml.js';
import type { Operation } from './operation.js';

/**
 * ListObjectsV2
 *
 * The keys below a prefix in the order of UTF-8, a page at a time. Those that go on with a delimiter are told once, as
 * what they have in common.
 *
 * @example a/1 a/2 b with delimiter / are the prefix a/ and the key b
 */
export const listObjects: Operation = ({ call: { bucket: name, query }, bucket }) => {
  const asked = readQuery(query);
  const names = namesIn(bucket, asked);
  const page = names.slice(0, asked.atMost);
  const more = page.length > 0 && page.length < names.length;
  const encode = asked.encoded ? urlEncoded : (text: string) => text;
  return answeredXml(
    200,
    element('ListBucketResult', [
      element('Name', name),
      element('Prefix', encode(asked.prefix)),
      ...(asked.delimiter ? [element('Delimiter', encode(asked.delimiter))] : []),
      ...(asked.startAfter ? [element('StartAfter', encode(asked.startAfter))] : []),
      ...(asked.encoded ? [element('EncodingType', 'url')] : []),
      element('KeyCount', page.length),
      element('MaxKeys', asked.atMost),
      element('IsTruncated', more),
      ...(more ? [element('NextContinuationToken', tokenOf(page.at(-1)!.name))] : []),
      ...page.map(({ name, common }) =>
        common
          ? element('CommonPrefixes', [element('Prefix', encode(name))])
          : element('Contents', [element('Key', encode(name)), ...describe(bucket, name)]),
      ),
    ]),
  );
};

interface Asked {
  readonly prefix: string;
  readonly delimiter: string;
  readonly startAfter: string;
  /** The last name of the page before. */
  readonly continueAfter: string;
  readonly atMost: number;
  readonly encoded: boolean;
}

function readQuery(query: URLSearchParams): Asked {
  const atMost = query.get('max-keys') ?? '1000';
  if (!/^\d{1,9}$/.test(atMost)) throw new S3Error('InvalidArgument', 'max-keys is a whole number');
  const encoding = query.get('encoding-type');
  if (encoding !== null && encoding !== 'url') throw new S3Error('InvalidArgument', 'encoding-type is url, or none');
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    startAfter: query.get('start-after') ?? '',
    continueAfter: readToken(query.get('continuation-token')),
    atMost: Math.min(1000, Number(atMost)),
    encoded: encoding === 'url',
  };
}

/** A key, or what several have in common. */
interface Name {
  readonly name: string;
  readonly common: boolean;
}

function namesIn(bucket: S3Bucket, { prefix, delimiter, startAfter, continueAfter }: Asked): readonly Name[] {
  const names = bucket
    .keys()
    .filter((key) => key.startsWith(prefix) && byUtf8(key, startAfter) > 0)
    .map((key) => {
      const at = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
      return at < 0 ? { name: key, common: false } : { name: key.slice(0, at + delimiter.length), common: true };
    });
  // What has a name in common stands together.
  return names.filter(({ name }, at) => name !== names[at - 1]?.name && byUtf8(name, continueAfter) > 0);
}

function describe(bucket: S3Bucket, key: string): readonly string[] {
  const { body, etag, modified } = bucket.get(key)!;
  return [
    element('LastModified', new Date(modified).toISOString()),
    element('ETag', etag),
    element('Size', body.length),
    element('StorageClass', 'STANDARD'),
  ];
}

/** A token says nothing to who gets it, and one that nobody gave out is refused. */
const tokenOf = (name: string): string => Buffer.from(`after ${name}`).toString('base64url');

function readToken(token: string | null): string {
  if (token === null) return '';
  const [, name] = /^after (.*)$/s.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (name === undefined) throw new S3Error('InvalidArgument', 'The continuation token provided is incorrect');
  return name;
}

/** As a form is encoded, but for the slashes. */
const urlEncoded = (text: string): string =>
  new URLSearchParams({ '': text }).toString().slice(1).replaceAll('%2F', '/');
