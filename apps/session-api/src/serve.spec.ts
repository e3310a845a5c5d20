import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readConfig } from './config.js';
import { serve, type Service } from './serve.js';

describe('serve', () => {
  let revisions: string;
  let service: Service;
  const config = (port = '0') =>
    readConfig({ PORT: port, REVISIONS: revisions, LOG_LEVEL: 'silent', DRAIN_SECONDS: '0.2' });

  beforeAll(async () => {
    revisions = await mkdtemp(join(tmpdir(), 'revisions-'));
    service = await serve(config());
  });
  afterAll(async () => {
    await service.stop('the end of the test');
    await rm(revisions, { recursive: true });
  });

  test('listens where it says', async () => {
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  });

  test('keeps an idle connection for longer than a load balancer does', async () => {
    expect((await fetch(`${service.url}/healthz`)).headers.get('keep-alive')).toBe('timeout=75');
  });

  test('rejects where the port is taken', async () => {
    await expect(serve(config(new URL(service.url).port))).rejects.toThrow('EADDRINUSE');
  });

  test('stops when it is told to', async () => {
    const another = await serve(config());
    expect((await fetch(`${another.url}/readyz`)).status).toBe(503);
    const stopped = another.stop('SIGTERM');
    expect(await (await fetch(`${another.url}/readyz`)).json()).toMatchObject({ status: 'shutting down' });
    await stopped;
    await expect(fetch(`${another.url}/readyz`)).rejects.toThrow();
  });
});
