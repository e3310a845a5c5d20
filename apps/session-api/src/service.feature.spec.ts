import { challengeTypeNames, CourseStore, forms } from '@session-generator/domain';
import { aCourseContent, EmbeddedServer, InMemoryCourseStore } from '@session-generator/testing';

import { readConfig } from './config.js';
import { Readiness } from './lifecycle/readiness.js';
import { SessionApi } from './session-api.js';

const serverHolding = (courses: CourseStore, env = {}) =>
  new EmbeddedServer(new SessionApi(readConfig({ LOG_LEVEL: 'silent', ...env }))).bind(CourseStore, courses);

describe('the service', () => {
  const server = serverHolding(new InMemoryCourseStore(aCourseContent()));
  beforeAll(() => server.start());
  afterAll(() => server.close());

  test('GET /healthz: it is alive', async () => {
    expect(await server.get('/healthz')).toMatchObject({ status: 200, body: { status: 'alive' } });
  });

  test('GET /readyz: it is ready once a course is open, and names those that are', async () => {
    expect(await server.get('/readyz')).toMatchObject({
      status: 200,
      body: { status: 'ready', courses: ['es-from-en'] },
    });
  });

  test('GET /: what there is', async () => {
    expect((await server.get('/')).body).toMatchObject({ paths: expect.arrayContaining(['POST /v1/sessions']) });
  });

  test('GET /v1/challenge-types: every type with its forms, steps and modalities', async () => {
    const { body } = await server.get('/v1/challenge-types');
    const { challengeTypes } = body as { challengeTypes: { type: string; forms: { form: string }[] }[] };
    expect(challengeTypes.map(({ type }) => type)).toEqual(challengeTypeNames);
    expect(challengeTypes.flatMap((type) => type.forms.map(({ form }) => form))).toEqual(forms.map(({ name }) => name));
    expect(challengeTypes.find(({ type }) => type === 'listen')).toEqual({
      type: 'listen',
      title: 'Write what you hear',
      steps: ['arrange', 'recall'],
      modalities: ['listen', 'type', 'tap'],
      forms: [
        { form: 'listen/none/tap', direction: 'none', way: 'tap', step: 'arrange', modalities: ['listen', 'tap'] },
        { form: 'listen/none/type', direction: 'none', way: 'type', step: 'recall', modalities: ['listen', 'type'] },
      ],
    });
  });

  test('a path that is not there: 404', async () => {
    expect(await server.get('/v2/lessons')).toMatchObject({
      status: 404,
      body: {
        type: 'urn:session-generator:problem:not-found',
        detail: 'There is no "/v2/lessons". GET / lists what there is.',
      },
    });
  });

  test.each(['/', '/healthz', '/readyz', '/v1/challenge-types'])('POST %s: 405, and what is allowed', async (path) => {
    const { status, headers } = await server.post(path, {});
    expect({ status, allow: headers.get('allow') }).toEqual({ status: 405, allow: 'GET, HEAD' });
  });

  test('OPTIONS says what is allowed', async () => {
    const { status, headers } = await server.request('OPTIONS', '/v1/sessions');
    expect({ status, allow: headers.get('allow') }).toEqual({ status: 204, allow: 'POST' });
  });

  test('HEAD is GET without a body', async () => {
    expect(await server.request('HEAD', '/v1/courses')).toMatchObject({ status: 200, body: '' });
  });

  test('a request keeps the id that it came with, and gets one if it came without', async () => {
    expect((await server.get('/healthz', { 'x-request-id': 'call-7' })).headers.get('x-request-id')).toBe('call-7');
    expect((await server.get('/healthz')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('says nothing of what it is built with', async () => {
    expect((await server.get('/healthz')).headers.get('x-powered-by')).toBeNull();
  });
});

describe('without a course', () => {
  const server = serverHolding(new InMemoryCourseStore());
  beforeAll(() => server.start());
  afterAll(() => server.close());

  test('it is alive and not ready: 503', async () => {
    expect((await server.get('/healthz')).status).toBe(200);
    expect(await server.get('/readyz')).toMatchObject({
      status: 503,
      body: { status: 'no course could be opened yet', courses: [] },
    });
  });
});

describe('while it shuts down', () => {
  const server = serverHolding(new InMemoryCourseStore(aCourseContent()));
  beforeAll(() => server.start());
  afterAll(() => server.close());

  test('it is not ready: 503', async () => {
    server.container.get(Readiness).drain();
    expect(await server.get('/readyz')).toMatchObject({ status: 503, body: { status: 'shutting down' } });
  });
});

describe.each([
  ['unless told, none may call', '', 'https://app.example', { origin: null, vary: null }],
  ['any may', '*', 'https://app.example', { origin: '*', vary: null }],
  [
    'one that is named may',
    'https://a.example,https://app.example',
    'https://app.example',
    { origin: 'https://app.example', vary: 'Origin' },
  ],
  ['one that is not named may not', 'https://app.example', 'https://evil.example', { origin: null, vary: 'Origin' }],
])('pages of other origins: %s', (_case, corsOrigin, origin, allowed) => {
  const server = serverHolding(new InMemoryCourseStore(), { CORS_ORIGIN: corsOrigin });
  beforeAll(() => server.start());
  afterAll(() => server.close());

  test(`CORS_ORIGIN="${corsOrigin}", from ${origin}`, async () => {
    const { headers } = await server.get('/healthz', { origin });
    expect({ origin: headers.get('access-control-allow-origin'), vary: headers.get('vary') }).toEqual(allowed);
  });

  test('a browser that asks before is told the same, and what it may send', async () => {
    const asks = { origin, 'access-control-request-method': 'POST' };
    const { status, headers } = await server.request('OPTIONS', '/v1/sessions', { headers: asks });
    expect({ status, origin: headers.get('access-control-allow-origin') }).toEqual({
      status: 204,
      origin: allowed.origin,
    });
    expect(headers.has('access-control-allow-headers')).toBe(allowed.origin !== null);
  });
});
