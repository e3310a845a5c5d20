import { CoursePublisher, storageAt } from '@session-generator/course-store';

import type { Server, Workbench } from './workbench.js';

/** A bucket of an S3 server that runs in a process of its own, so that what serving costs is not the service's. */
export interface Bucket {
  readonly server: Server;
  /** Puts a file that is no course. */
  put(path: string, text: string): Promise<void>;
  /** Where it is read, by whoever likes: nobody signs here who does not want to. */
  urlOf(path: string): string;
  /** Publishes below a prefix. */
  publisher(prefix: string): CoursePublisher;
  /** What tells a service to read what was published there. */
  environment(prefix: string): NodeJS.ProcessEnv;
}

export const bucketName = 'bench';

export async function serveBucket(workbench: Workbench): Promise<Bucket> {
  const server = await workbench.serve('s3-server.js');
  const [region, accessKeyId, secretAccessKey] = ['us-east-1', 'bench', 'bench'];
  const urlOf = (path: string): string => `${server.url}/${bucketName}/${path}`;
  return {
    server,
    urlOf,
    async put(path, body) {
      if (!(await fetch(urlOf(path), { method: 'PUT', body })).ok) throw new Error(`${path} cannot be put`);
    },
    publisher: (prefix) =>
      new CoursePublisher(
        storageAt(`s3://${bucketName}/${prefix}`, {
          endpoint: server.url,
          forcePathStyle: true,
          region,
          credentials: { accessKeyId, secretAccessKey },
        }),
      ),
    environment: (prefix) => ({
      REVISIONS: `s3://${bucketName}/${prefix}`,
      S3_PATH_STYLE: 'true',
      AWS_ENDPOINT_URL: server.url,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
    }),
  };
}
