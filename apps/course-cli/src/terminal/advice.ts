/** What to do about a failure of a disk or of S3, by what caused it in the end; `undefined` where nobody knows. */
export function adviceOn(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  const { name, message, code = '' } = cause as NodeJS.ErrnoException;
  return advice.find(([failure]) => failure.test(`${name} ${code} ${message}`))?.[1];
}

const advice: readonly (readonly [RegExp, string])[] = [
  [/CredentialsProviderError/, 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE.'],
  [/InvalidAccessKeyId|SignatureDoesNotMatch|Expired|InvalidToken/, 'Check the credentials: AWS_PROFILE, or the keys.'],
  [/AccessDenied/, 'Ask for the rights to list, read, write and (for course gc) delete there.'],
  [/Region is missing/, 'Set AWS_REGION.'],
  [/PermanentRedirect|AuthorizationHeaderMalformed/, 'Set AWS_REGION to the region of the bucket.'],
  [/NoSuchBucket/, 'Make the bucket first, or correct its name.'],
  [/ENOTFOUND|EAI_AGAIN/, 'Check AWS_ENDPOINT_URL and AWS_REGION. A server of your own may need S3_PATH_STYLE=true.'],
  [/ECONN|EHOST|ENET|ETIMEDOUT|TimeoutError|timed out/, 'Check the network and AWS_ENDPOINT_URL, then try again.'],
  [/NotFound|UnknownError/, 'Check AWS_ENDPOINT_URL: what answers there does not seem to be S3.'],
  [/ENOTDIR/, 'Name a folder, not a file.'],
  [/EACCES|EPERM|EROFS/, 'Check who may write there.'],
];
