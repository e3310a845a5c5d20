import { answeredXml, type S3Answer } from './s3-answer.js';
import { element } from './xml.js';

/** Status and message of each error that is told, by the code that S3 gives it. */
const errors = {
  AccessDenied: [403, 'Access Denied'],
  AuthorizationHeaderMalformed: [400, 'The authorization header is malformed.'],
  BadDigest: [400, 'The Content-MD5 or checksum that you gave is not that of what was received.'],
  BucketAlreadyOwnedByYou: [409, 'The bucket exists, and is yours.'],
  BucketNotEmpty: [409, 'The bucket still holds objects.'],
  ConditionalRequestConflict: [409, 'A conflicting operation took place; try again.'],
  ExpiredToken: [400, 'The provided token has expired.'],
  IncompleteBody: [400, 'The body is not as long as its headers say.'],
  InternalError: [500, 'We encountered an internal error. Please try again.'],
  InvalidAccessKeyId: [403, 'There is no such access key id.'],
  InvalidArgument: [400, 'Invalid Argument'],
  InvalidRange: [416, 'The requested range is not satisfiable'],
  InvalidRequest: [400, 'Invalid Request'],
  InvalidToken: [400, 'The provided token is malformed or otherwise invalid.'],
  InvalidURI: [400, 'The path is no percent-encoded UTF-8.'],
  KeyTooLongError: [400, 'A key is at most 1024 bytes of UTF-8 long.'],
  MalformedXML: [400, 'The XML that you sent is not well-formed or not what was expected.'],
  MethodNotAllowed: [405, 'The method is not allowed against this resource.'],
  MissingContentLength: [411, 'You must provide the Content-Length HTTP header.'],
  NoSuchBucket: [404, 'The specified bucket does not exist'],
  NoSuchKey: [404, 'The specified key does not exist.'],
  NotImplemented: [501, 'The request asks for something that is not implemented here.'],
  PreconditionFailed: [412, 'At least one of the pre-conditions you specified did not hold'],
  RequestTimeout: [400, 'Your socket was not read from or written to within the timeout period.'],
  RequestTimeTooSkewed: [403, 'The time of the request is too far from the time of the server.'],
  ServiceUnavailable: [503, 'Service is unable to handle request.'],
  SignatureDoesNotMatch: [403, 'The signature is not the one that the secret gives.'],
  SlowDown: [503, 'Please reduce your request rate.'],
  XAmzContentSHA256Mismatch: [400, 'The x-amz-content-sha256 that you gave is not that of what was received.'],
} as const;

export type S3ErrorCode = keyof typeof errors;

/** Ends a request: it is answered with this, and nothing of it is carried out. */
export class S3Error extends Error {
  constructor(
    readonly code: S3ErrorCode,
    message: string = errors[code][1],
  ) {
    super(message);
  }
}

export const errorAnswer = (code: S3ErrorCode, message: string = errors[code][1], path = ''): S3Answer =>
  answeredXml(
    errors[code][0],
    element('Error', [element('Code', code), element('Message', message), element('Resource', path)]),
  );
