/** A prefix in a bucket, below which courses lie as in a folder. */
export interface S3Place {
  readonly bucket: string;
  /** Empty, or with a slash at its end. */
  readonly prefix: string;
}

/**
 * @example s3PlaceOf('s3://courses/live') is { bucket: 'courses', prefix: 'live/' }, s3PlaceOf('courses') is undefined
 * @throws where a text begins as one and is none
 */
export function s3PlaceOf(text: string): S3Place | undefined {
  if (!isInS3(text)) return undefined;
  const [, bucket, path = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(text) ?? [];
  const parts = path.split('/').filter((part) => part !== '');
  if (bucket === undefined || parts.some((part) => part === '.' || part === '..')) {
    throw new Error(`"${text}" is no place in S3: write s3://BUCKET or s3://BUCKET/PREFIX`);
  }
  return { bucket, prefix: parts.map((part) => `${part}/`).join('') };
}

export const isInS3 = (text: string): boolean => /^s3:/i.test(text);

/** Whether a text names a place: a folder, or a bucket with or without a prefix. */
export function isPlace(text: string): boolean {
  try {
    s3PlaceOf(text);
    return text !== '';
  } catch {
    return false;
  }
}

export const s3PlaceName = ({ bucket, prefix }: S3Place): string => `s3://${bucket}/${prefix}`;
