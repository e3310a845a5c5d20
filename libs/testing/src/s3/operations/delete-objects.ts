import { answered, answeredXml } from '../s3-answer.js';
import { S3Error } from '../s3-error.js';
import { isChecksum } from '../upload.js';
import { element, textsIn } from '../xml.js';
import type { Operation } from './operation.js';

/** DeleteObject. What is not there is as well as deleted. */
export const deleteObject: Operation = ({ call, headers, bucket }) => {
  if (headers['if-match'] !== undefined) throw new S3Error('NotImplemented');
  bucket.delete(call.key);
  return answered(204);
};

/** DeleteObjects: up to 1000 that are named in the body, of which a digest is asked for. */
export const deleteObjects: Operation = ({ body, headers, bucket }) => {
  if (headers['content-md5'] === undefined && !Object.keys(headers).some(isChecksum)) {
    throw new S3Error('InvalidRequest', 'Missing required header for this request: Content-MD5 OR x-amz-checksum-*');
  }
  const xml = body.toString();
  const keys = textsIn(xml, 'Key');
  if (keys.length === 0 || keys.length > 1000) throw new S3Error('MalformedXML');
  for (const key of keys) bucket.delete(key);
  const told = textsIn(xml, 'Quiet').includes('true') ? [] : keys;
  return answeredXml(
    200,
    element(
      'DeleteResult',
      told.map((key) => element('Deleted', [element('Key', key)])),
    ),
  );
};
