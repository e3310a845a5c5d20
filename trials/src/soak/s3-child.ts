import { CoursePublisher, type RevisionFiles } from '@session-generator/course-store';
import { FakeS3 } from '@session-generator/testing';

import { answering } from '../processes/conversation.js';
import { bucket, credentials, prefix } from './bucket.js';
import { faults, type FaultName } from './faults.js';
import { straightStorage } from './straight-storage.js';

/** What the process with S3 in it is asked. */
export type S3Question =
  | { readonly to: 'listen' }
  /** From now on it goes wrong in this way and in no other; in none where there is no name. */
  | { readonly to: 'fail'; readonly fault: FaultName | undefined }
  | { readonly to: 'publish straight'; readonly files: RevisionFiles; readonly withChecksums: boolean }
  | { readonly to: 'count calls' };

export interface S3Answer {
  readonly endpoint: string;
  /** How many calls came since it was asked to count them last. */
  readonly calls: number;
}

const s3 = await FakeS3.start({ buckets: [bucket], credentials });

answering(async (question: S3Question): Promise<S3Answer> => {
  const calls = s3.calls.length;
  switch (question.to) {
    case 'listen':
      break;
    case 'fail':
      await s3.heal();
      for (const fault of question.fault ? faults[question.fault]() : []) s3.inject(fault);
      break;
    case 'publish straight':
      await new CoursePublisher(straightStorage(s3.bucket(bucket), prefix, question.withChecksums)).publish(
        question.files,
      );
      break;
    case 'count calls':
      s3.forgetCalls();
      break;
  }
  return { endpoint: s3.endpoint, calls };
});
