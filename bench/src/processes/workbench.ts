import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { start } from './child.js';

/** A server in a process of its own. */
export interface Server {
  readonly url: string;
  readonly process: number;
  stop(): Promise<void>;
}

/** A folder for what is measured, and the servers that it takes. */
export interface Workbench {
  readonly folder: string;
  /** Starts a script that announces a server. Resolves once that listens; what it logs goes nowhere. */
  serve(script: string, env?: NodeJS.ProcessEnv): Promise<Server>;
}

/** Gives a workbench to some work, and clears it away however the work ends. */
export async function onWorkbench<Value>(work: (workbench: Workbench) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const servers: Server[] = [];
  try {
    return await work({
      folder,
      async serve(script, env) {
        const server = await served(script, env);
        servers.push(server);
        return server;
      },
    });
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await rm(folder, { recursive: true });
  }
}

async function served(script: string, env: NodeJS.ProcessEnv = {}): Promise<Server> {
  const child = start(script, { env: { NODE_ENV: 'production', ...env } });
  child.stdout!.resume();
  child.stderr!.pipe(process.stderr);
  const ended = once(child, 'close');
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  const [url] = (await Promise.race([once(child, 'message'), ended.then(() => [])])) as [string?];
  if (url === undefined) throw new Error(`${script} ended instead of serving`);
  return { url, process: child.pid!, stop };
}
