import type { Server } from 'node:http';

/**
 * Shut down
 *
 * No new connections; what is in flight is answered, and then its connection is closed; what is idle is closed at
 * once. What still hangs after `deadline` milliseconds is cut.
 */
export async function shutDown(server: Server, deadline = 10_000): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), deadline);
  server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'));
  await new Promise<void>((closed) => server.close(() => closed()));
  clearTimeout(cut);
}
