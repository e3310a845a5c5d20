import { setTimeout as wait } from 'node:timers/promises';

import type { Server, Workbench } from './workbench.js';

/** The real service in a process of its own, once it is ready. */
export async function serveSessions({ serve }: Workbench, env: NodeJS.ProcessEnv): Promise<Server> {
  const server = await serve('service.js', { PORT: '0', HOST: '127.0.0.1', ...env });
  for (const began = performance.now(); performance.now() - began < longestStart; await wait(10)) {
    if ((await fetch(`${server.url}/readyz`)).ok) return server;
  }
  throw new Error(`The service is not ready after ${longestStart} ms`);
}

const longestStart = 60_000;
