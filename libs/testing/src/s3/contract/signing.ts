import type { Behaviour } from './behaviour.js';

export const signing: readonly Behaviour[] = [
  [
    'another secret is SignatureDoesNotMatch',
    (s3) =>
      s3.as(
        { credentials: { ...s3.credentials, secretAccessKey: 'another' } },
        async (other) => (await other.get('greeting')).said,
      ),
    '403 SignatureDoesNotMatch',
  ],
  [
    'another access key is InvalidAccessKeyId',
    (s3) =>
      s3.as(
        { credentials: { ...s3.credentials, accessKeyId: 'ANOTHER' } },
        async (other) => (await other.get('greeting')).said,
      ),
    '403 InvalidAccessKeyId',
  ],
];
