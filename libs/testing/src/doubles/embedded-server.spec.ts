import { createServer } from 'node:http';

import { EmbeddedServer, type ReplaceableBindings, type Token } from './embedded-server.js';

abstract class Greeter {
  abstract greet(name: string): string;
}

/** As much of a container as an app needs. */
class Bindings implements ReplaceableBindings {
  readonly values = new Map<Token<unknown>, unknown>();
  isBound = (token: Token<unknown>): boolean => this.values.has(token);
  bind = <Value>(token: Token<Value>) => ({ toConstantValue: (value: Value) => void this.values.set(token, value) });
  rebind = this.bind;
  unbindAllAsync = async (): Promise<void> => this.values.clear();
}

const app = {
  createContainer: () => {
    const container = new Bindings();
    container.bind(Greeter).toConstantValue({ greet: (name) => `Hello ${name}` });
    return container;
  },
  createServer: (container: Bindings) => {
    const greeter = container.values.get(Greeter) as Greeter;
    return createServer(async (request, response) => {
      let body = '';
      for await (const part of request) body += String(part);
      response.setHeader('content-type', request.method === 'GET' ? 'text/plain' : 'application/problem+json');
      const greeting = greeter.greet(request.headers['x-name']?.toString() ?? body);
      response.writeHead(201).end(request.method === 'GET' ? greeting : JSON.stringify({ greeting }));
    });
  },
};

describe('EmbeddedServer', () => {
  const server = new EmbeddedServer(app).bind(Greeter, { greet: (name) => `¡Hola ${name}!` });
  beforeAll(() => server.start());
  afterAll(() => server.close());

  test('answers with what was bound in place of the real thing', async () => {
    expect(await server.get('/', { 'x-name': 'Lily' })).toMatchObject({ status: 201, body: '¡Hola Lily!' });
  });

  test('posts JSON, and reads it', async () => {
    expect((await server.post('/', 'Ana')).body).toEqual({ greeting: '¡Hola "Ana"!' });
  });

  test('sends what is not JSON as it is', async () => {
    const { body, headers } = await server.request('PUT', '/', { body: '{{', headers: { 'x-trace': '1' } });
    expect(body).toEqual({ greeting: '¡Hola {{!' });
    expect(headers.get('content-type')).toBe('application/problem+json');
  });

  test('without replacement the real thing answers; closed, nothing does and nothing is bound', async () => {
    const real = await new EmbeddedServer(app).start();
    expect((await real.get('/', { 'x-name': 'Lily' })).body).toBe('Hello Lily');
    const { url } = real;
    await real.close();
    await expect(fetch(url)).rejects.toThrow();
    expect(real.container.values.size).toBe(0);
    expect(() => real.url).toThrow('start() first');
  });
});
