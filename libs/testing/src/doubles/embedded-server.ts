import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A port or another class that a container finds its binding by. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- abstract classes are only Functions at run time
export type Token<Value> = string | symbol | (Function & { readonly prototype: Value });

/** What is needed of a container; Inversify's has it. */
export interface ReplaceableBindings {
  isBound(token: Token<unknown>): boolean;
  bind<Value>(token: Token<Value>): { toConstantValue(value: Value): unknown };
  rebind<Value>(token: Token<Value>): { toConstantValue(value: Value): unknown };
  unbindAllAsync(): Promise<void>;
}

/** What a test needs to know of an app: how it is wired, and how its server is made of that. */
export interface Embeddable<Container extends ReplaceableBindings> {
  createContainer(): Container;
  createServer(container: Container): Server | Promise<Server>;
}

/** What came back: the body parsed where it is JSON, else as text. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/**
 * Runs a real app on an ephemeral port of the loopback, with chosen parts of its object graph replaced
 *
 * @example
 * const server = new EmbeddedServer(new SessionApi()).bind(CourseStore, instanceOf(courses));
 * await server.start();
 * await server.post('/v1/sessions', payload);   // { status: 200, … }
 * await server.close();
 */
export class EmbeddedServer<Container extends ReplaceableBindings> {
  readonly container: Container;
  private server: Server | undefined;

  constructor(private readonly app: Embeddable<Container>) {
    this.container = app.createContainer();
  }

  /** Replaces one binding, or supplies a missing one. Call it before `start`. */
  bind<Value>(token: Token<Value>, value: NoInfer<Value>): this {
    const binding = this.container.isBound(token) ? this.container.rebind(token) : this.container.bind(token);
    binding.toConstantValue(value);
    return this;
  }

  async start(): Promise<this> {
    const server = await this.app.createServer(this.container);
    await new Promise<void>((listening, failed) => server.once('error', failed).listen(0, '127.0.0.1', listening));
    this.server = server;
    return this;
  }

  get url(): string {
    if (!this.server) throw new Error('The embedded server is not running: await start() first');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
    return this.request('GET', path, { headers });
  }

  /** Sends a value as JSON. */
  post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
    return this.request('POST', path, {
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  /** Sends anything, also what is not JSON. */
  async request(
    method: string,
    path: string,
    {
      headers = {},
      body,
    }: { readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Uint8Array } = {},
  ): Promise<Reply> {
    const response = await fetch(this.url + path, { method, headers, ...(body === undefined ? {} : { body }) });
    const text = await response.text();
    const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text !== '' ? JSON.parse(text) : text,
    };
  }

  /** Stops listening, ends what is kept alive, and lets the container dispose of what it made. */
  async close(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server) {
      await new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      });
    }
    await this.container.unbindAllAsync();
  }
}
