import { PublishingError } from '@session-generator/course-store';
import { CourseUnavailable } from '@session-generator/domain';

import { failureLines } from './failure.js';

const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), { code: 'ECONNREFUSED' });
const named = (name: string, message: string) => Object.assign(new Error(message), { name });

describe('failure lines', () => {
  it('tell a failure with all that caused it, nothing twice, and what to do', () => {
    const cause = new Error('it is not JSON', { cause: refused });
    expect(failureLines('error: ', new CourseUnavailable('es', 'live.json: it is not JSON', { cause }), 200)).toEqual([
      'error: Course "es" cannot be read now: live.json: it is not JSON: connect ECONNREFUSED 127.0.0.1:9',
      '  → Check the network and AWS_ENDPOINT_URL, then try again.',
    ]);
  });

  it('add nothing to what a publisher says', () => {
    const failure = new PublishingError('unavailable', 'The place is away.', { cause: new Error('too much detail') });
    expect(failureLines('', failure, 80)).toEqual(['The place is away.']);
  });

  it.each([
    ['no credentials', named('CredentialsProviderError', 'Could not load'), 'Set AWS_ACCESS_KEY_ID'],
    ['wrong credentials', named('SignatureDoesNotMatch', 'no'), 'Check the credentials'],
    ['too few rights', named('AccessDenied', 'Access Denied'), 'Ask for the rights'],
    ['no region', new Error('Region is missing'), 'Set AWS_REGION.'],
    ['another region', named('PermanentRedirect', 'no'), 'Set AWS_REGION to the region of the bucket.'],
    ['no bucket', named('NoSuchBucket', 'The specified bucket does not exist'), 'Make the bucket first'],
    ['no such host', Object.assign(new Error('no'), { code: 'ENOTFOUND' }), 'S3_PATH_STYLE=true'],
    ['no answer', new Error('Operation timed out after 3000ms'), 'Check the network'],
    ['no S3', named('NotFound', 'UnknownError'), 'does not seem to be S3'],
    ['no rights to a folder', Object.assign(new Error('no'), { code: 'EACCES' }), 'who may write there'],
  ])('advise where there are %s', (_, failure, advice) => {
    expect(failureLines('', failure, 200)[1]).toContain(advice);
  });

  it('say what was thrown where it is no error', () => {
    expect(failureLines('error: ', 'odd', 80)).toEqual(['error: odd']);
  });
});
