import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A server on the loopback that can go away, and comes back on the port that it had. */
export class SteadyServer {
  readonly #server: Server;
  #port = 0;
  /** How many have asked it to refuse, and not taken it back. */
  #refusals = 0;

  constructor(handle: RequestListener) {
    // A connection that is kept alive ends when one is asked to, never by a timer of the server.
    this.#server = createServer({ keepAliveTimeout: 0, requestTimeout: 0 }, handle);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** While it was away another process may have come by its port for a moment. */
  async listen(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await once(this.#server.listen(this.#port, '127.0.0.1'), 'listening');
        this.#port = (this.#server.address() as AddressInfo).port;
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempt === 100) throw error;
        await setTimeout(20);
      }
    }
  }

  refuse(): void {
    if (this.#refusals++ === 0) this.#close();
  }

  /** After a moment in which a client of this process sees that its old connections have ended. */
  async accept(): Promise<void> {
    if (--this.#refusals > 0) return;
    await this.listen();
    await setTimeout(5);
  }

  async stop(): Promise<void> {
    const closed = this.#server.listening ? once(this.#server, 'close') : undefined;
    this.#close();
    await closed;
  }

  #close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
