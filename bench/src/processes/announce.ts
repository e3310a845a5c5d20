import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Tells the process that started this one where a server listens, once it does. */
export function announce(server: Server): void {
  server.once('listening', () => process.send!(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
}
