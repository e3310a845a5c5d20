import { once } from 'node:events';
import { Agent, createServer, get, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { shutDown } from './shutdown.js';

describe('shutDown', () => {
  let server: Server;
  let url: string;

  beforeEach(async () => {
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => server.closeAllConnections());

  /** A request that the server holds, and the response to answer it with. */
  const inFlight = async () => {
    const arrived = once(server, 'request');
    const reply = fetch(url);
    reply.catch(() => undefined);
    const [, response] = (await arrived) as [unknown, ServerResponse];
    return { reply, response };
  };

  test('answers what is in flight, takes nothing new, and does not wait for idle connections', async () => {
    const { reply, response } = await inFlight();
    const closed = shutDown(server, { drain: 0, deadline: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(fetch(url)).rejects.toThrow();
    response.end('done');
    expect(await (await reply).text()).toBe('done');
    await closed;
  });

  test('answers on for as long as it drains, each time for the last time on a connection', async () => {
    server.on('request', (_request, response: ServerResponse) => response.end('done'));
    const agent = new Agent({ keepAlive: true });
    const ask = () =>
      new Promise<string | undefined>((resolve, reject) => {
        const asked = get(url, { agent }, (answer) => {
          answer.resume().once('end', () => resolve(answer.headers.connection));
        });
        asked.once('error', reject);
      });
    expect(await ask()).toBe('keep-alive');
    const closed = shutDown(server, { drain: 200 });
    for (let n = 0; n < 3; n++) expect(await ask()).toBe('close');
    await closed;
    await expect(ask()).rejects.toThrow('ECONNREFUSED');
  });

  test('cuts what still hangs after the deadline', async () => {
    const { reply } = await inFlight();
    await shutDown(server, { drain: 0, deadline: 20 });
    await expect(reply).rejects.toThrow();
  });
});
