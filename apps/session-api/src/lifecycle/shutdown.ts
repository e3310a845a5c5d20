import type { Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';

export interface ShuttingDown {
  /** Milliseconds in which everything is still answered. */
  readonly drain: number;
  /** Milliseconds that what is in flight has after that. */
  readonly deadline?: number;
}

/**
 * Shut down
 *
 * At first everything is answered as before, since whoever sends requests has yet to see that this server is not ready any
 * more; but each answer is the last of its connection. Then there are no new connections; what is in flight is answered, and
 * a connection is closed as soon as it is idle. What still hangs after the deadline is cut.
 */
export async function shutDown(server: Server, { drain, deadline = 10_000 }: ShuttingDown): Promise<void> {
  server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'));
  await setTimeout(drain);
  const cut = globalThis.setTimeout(() => server.closeAllConnections(), deadline);
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await new Promise<void>((closed) => server.close(() => closed()));
  clearInterval(sweep);
  clearTimeout(cut);
}
