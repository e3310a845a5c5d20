import { CourseStore, CourseUnavailable } from '@session-generator/domain';
import { aCourseContent, EmbeddedServer, InMemoryCourseStore, instanceOf, mockPort } from '@session-generator/testing';
import { when } from 'ts-mockito';

import { readConfig } from './config.js';
import { SessionApi } from './session-api.js';

const quiet = readConfig({ LOG_LEVEL: 'silent' });

describe('courses', () => {
  const content = aCourseContent();
  const server = new EmbeddedServer(new SessionApi(quiet)).bind(CourseStore, new InMemoryCourseStore(content));
  beforeAll(() => server.start());
  afterAll(() => server.close());

  test('GET /v1/courses lists them by their languages and revisions', async () => {
    const { status, body } = await server.get('/v1/courses');
    expect(status).toBe(200);
    expect(body).toEqual({
      courses: [
        {
          id: 'es-from-en',
          from: 'en',
          learning: 'es',
          fromName: content.from.name,
          learningName: content.learning.name,
          revision: expect.stringMatching(/^[0-9a-f]{32}$/),
        },
      ],
    });
  });

  test('GET /v1/courses/{course} gives its units, their skills, and how much each teaches', async () => {
    const { status, body } = await server.get('/v1/courses/es-from-en');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: 'es-from-en',
      units: content.units.map(({ id, name }) => ({
        id,
        name,
        skills: content.skills
          .filter(({ unit }) => unit === id)
          .map((skill) => ({
            id: skill.id,
            name: skill.name,
            words: content.components.filter((made) => made.skill === skill.id && made.kind === 'word').length,
            phrases: content.components.filter((made) => made.skill === skill.id && made.kind === 'phrase').length,
          })),
      })),
    });
  });

  test.each(['/v1/courses', '/v1/courses/es-from-en'])('%s is not sent again to who has it: 304', async (path) => {
    const etag = (await server.get(path)).headers.get('etag')!;
    expect(await server.get(path, { 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
    expect((await server.get(path, { 'if-none-match': `"another", W/${etag}` })).status).toBe(304);
    expect((await server.get(path, { 'if-none-match': '"another"' })).status).toBe(200);
  });

  test('the ETag of a course is its revision', async () => {
    const { headers, body } = await server.get('/v1/courses/es-from-en');
    expect(headers.get('etag')).toBe(`"${(body as { revision: string }).revision}"`);
  });

  test.each([
    ['an unknown course', '/v1/courses/xx-from-en', 404, 'unknown-course'],
    ['a path that climbs', '/v1/courses/..%2F..%2Fetc', 404, 'unknown-course'],
    ['a path that is no UTF-8', '/v1/courses/%E0%A4%A', 400, 'bad-request'],
  ])('%s: %s is %i %s', async (_case, path, status, kind) => {
    expect(await server.get(path)).toMatchObject({
      status,
      body: { type: `urn:session-generator:problem:${kind}`, status },
    });
  });

  test.each(['/v1/courses', '/v1/courses/es-from-en'])('DELETE %s is told what is allowed: 405', async (path) => {
    const { status, headers } = await server.request('DELETE', path);
    expect({ status, allow: headers.get('allow') }).toEqual({ status: 405, allow: 'GET, HEAD' });
  });
});

describe('courses that cannot be listed now', () => {
  const courses = mockPort<CourseStore>();
  when(courses.list()).thenReject(new CourseUnavailable('*', 'folder /secret cannot be listed'));
  const server = new EmbeddedServer(new SessionApi(quiet)).bind(CourseStore, instanceOf(courses));
  beforeAll(() => server.start());
  afterAll(() => server.close());

  test('GET /v1/courses: 503, and not where they are kept', async () => {
    const { status, body } = await server.get('/v1/courses');
    expect(status).toBe(503);
    expect(JSON.stringify(body)).not.toContain('secret');
  });
});
