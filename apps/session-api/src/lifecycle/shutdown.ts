import type { Server } from 'node:http';

/**
 * Shut down
 *
 * No new connections; what is in flight is answered, and a connection is closed as soon as it is idle. What still hangs
 * after `deadline` milliseconds is cut.
 */
export async function shutDown(server: Server, deadline = 10_000): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), deadline);
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'));
  await new Promise<void>((closed) => server.close(() => closed()));
  clearInterval(sweep);
  clearTimeout(cut);
}
