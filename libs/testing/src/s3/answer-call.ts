import { answered, type S3Answer } from './s3-answer.js';
import { deleteObject, deleteObjects } from './operations/delete-objects.js';
import { getObject } from './operations/get-object.js';
import { listObjects } from './operations/list-objects.js';
import type { IfMatch, Operation } from './operations/operation.js';
import { putObject } from './operations/put-object.js';
import { S3Bucket } from './s3-bucket.js';
import { type S3Call, type S3Operation, sidesOf } from './s3-call.js';
import { errorAnswer, S3Error } from './s3-error.js';
import type { S3FaultEffects } from './s3-fault.js';
import { checkSignature, type S3Credentials } from './signature.js';
import { checkDigests, readUpload } from './upload.js';

/** What a server holds, and how it is set. */
export interface S3State {
  readonly buckets: Map<string, S3Bucket>;
  /** Whom it answers; anybody where left out. */
  readonly credentials: S3Credentials | undefined;
  readonly ifMatch: IfMatch;
  /** The server's clock, in epoch milliseconds. */
  readonly now: () => number;
}

/** Carries out a request that has arrived whole, in one go. */
export function answerCall(
  state: S3State,
  call: S3Call,
  raw: Buffer,
  effects: readonly S3FaultEffects[] = [],
): S3Answer {
  try {
    checkClock(call, state.now());
    if (state.credentials) checkSignature(call, state.credentials);
    const { body, headers } = readUpload(raw, call.headers);
    const upload = { body: effects.reduce((bytes, effect) => effect.upload?.(bytes) ?? bytes, body), headers };
    checkDigests(upload);
    if (call.operation === 'Unknown') throw refusalOf(call);
    if (call.operation === 'CreateBucket') return createBucket(state, call.bucket);
    const bucket = state.buckets.get(call.bucket);
    if (!bucket) throw new S3Error('NoSuchBucket');
    if (call.operation === 'DeleteBucket') return deleteBucket(state, call.bucket, bucket);
    const object = effects.reduce(
      (seen, effect) => (effect.object ? effect.object(call, seen) : seen),
      bucket.get(call.key),
    );
    return operations[call.operation]({ call, ...upload, bucket, object, ifMatch: state.ifMatch });
  } catch (error) {
    if (!(error instanceof S3Error)) throw error;
    return errorAnswer(error.code, error.message, call.path);
  }
}

const operations: Readonly<Record<Exclude<S3Operation, 'CreateBucket' | 'DeleteBucket'>, Operation>> = {
  HeadBucket: () => answered(200),
  ListObjectsV2: listObjects,
  PutObject: putObject,
  GetObject: getObject,
  HeadObject: getObject,
  DeleteObject: deleteObject,
  DeleteObjects: deleteObjects,
};

function createBucket({ buckets, now }: S3State, name: string): S3Answer {
  if (buckets.has(name)) throw new S3Error('BucketAlreadyOwnedByYou');
  buckets.set(name, new S3Bucket(now));
  return answered(200);
}

function deleteBucket({ buckets }: S3State, name: string, bucket: S3Bucket): S3Answer {
  if (bucket.keys().length > 0) throw new S3Error('BucketNotEmpty');
  buckets.delete(name);
  return answered(204);
}

/** A request that is dated more than 15 minutes off is refused, either way. */
function checkClock({ headers }: S3Call, now: number): void {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(headers['x-amz-date'] ?? '') ?? [];
  const sent = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Math.abs(sent - now) > 15 * 60_000) throw new S3Error('RequestTimeTooSkewed');
}

function refusalOf({ method, path, bucket, query }: S3Call): S3Error {
  if (bucket === '' && path.length > 1) return new S3Error('InvalidURI');
  const isMethodOfS3 = ['GET', 'HEAD', 'PUT', 'DELETE'].includes(method);
  return new S3Error(isMethodOfS3 || sidesOf(query).length > 0 ? 'NotImplemented' : 'MethodNotAllowed');
}
