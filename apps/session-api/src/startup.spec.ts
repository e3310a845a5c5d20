import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { FolderCoursePublisher, writeRevision } from '@session-generator/course-store';
import type { Session } from '@session-generator/domain';
import { aCourseContent, EmbeddedServer } from '@session-generator/testing';

import { readConfig } from './config.js';
import { SessionApi } from './session-api.js';

/** Nothing is replaced here: a folder of revisions, the modules as they are, and HTTP. */
describe('the service as it starts', () => {
  let revisions: string;
  let server: EmbeddedServer<ReturnType<SessionApi['createContainer']>>;

  beforeAll(async () => {
    revisions = await mkdtemp(join(tmpdir(), 'revisions-'));
    await new FolderCoursePublisher(revisions).publish(writeRevision(aCourseContent()));
    server = new EmbeddedServer(new SessionApi(readConfig({ REVISIONS: revisions, LOG_LEVEL: 'silent' })));
    await server.start();
  });
  afterAll(async () => {
    await server.close();
    await rm(revisions, { recursive: true });
  });

  test('opens the revisions of its folder, and is ready', async () => {
    for (let tries = 0; tries < 400 && (await server.get('/readyz')).status !== 200; tries++) await setTimeout(5);
    expect(await server.get('/readyz')).toMatchObject({ status: 200, body: { courses: ['es-from-en'] } });
  });

  test('gives a lesson', async () => {
    const payload = { course: 'es-from-en', kind: 'lesson', skill: 'basics/food', length: 5, learner: { id: 'lily' } };
    const { status, body } = await server.post('/v1/sessions', payload);
    expect({ status, got: (body as Session).challenges.length }).toEqual({ status: 200, got: 5 });
  });

  test.each(['..%2F..%2Fetc', 'a%00b', 'live.json', 'es-from-en%2Frevisions', 'x'.repeat(2_000), '%F0%9F%8D%8E'])(
    'no course stands behind %s',
    async (id) => {
      expect((await server.get(`/v1/courses/${id}`)).status).toBe(404);
    },
  );
});
