import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import type { Config } from './config.js';
import { Readiness } from './lifecycle/readiness.js';
import { shutDown } from './lifecycle/shutdown.js';
import { Log } from './log.js';
import { SessionApi } from './session-api.js';

/** A service that listens. */
export interface Service {
  readonly url: string;
  /** Not ready, drain, close. */
  stop(why: string): Promise<void>;
}

/** Starts the service. Rejects where it cannot listen. */
export async function serve(config: Config): Promise<Service> {
  const api = new SessionApi(config);
  const container = api.createContainer();
  const log = container.get(Log);
  const server = api.createServer(container);
  await once(server.listen(config.port, config.host), 'listening');
  const url = urlOf(config.host, (server.address() as AddressInfo).port);
  log.info({ url }, 'Session Generator listens');
  return {
    url,
    async stop(why) {
      container.get(Readiness).drain();
      log.info({ why }, 'Shutting down');
      await shutDown(server, { drain: config.drainSeconds * 1_000 });
      await container.unbindAllAsync();
    },
  };
}

const urlOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
