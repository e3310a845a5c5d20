import { Config, InvalidConfig, readConfig } from './config.js';
import { Readiness } from './lifecycle/readiness.js';
import { shutDown } from './lifecycle/shutdown.js';
import { Log } from './log.js';
import { SessionApi } from './session-api.js';
import type { AddressInfo } from 'node:net';

/** Starts the service, and stops it when it is told to: not ready, drain, close, exit. */
function start(config: Config): void {
  const api = new SessionApi(config);
  const container = api.createContainer();
  const log = container.get(Log);
  const server = api.createServer(container);

  const stop = async (signal: string): Promise<void> => {
    container.get(Readiness).drain();
    log.info({ signal }, 'Shutting down');
    await shutDown(server);
    await container.unbindAllAsync();
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void stop(signal));

  server.once('error', (error) => {
    log.error({ err: error, host: config.host, port: config.port }, 'Cannot listen: set PORT or HOST to a free one');
    process.exitCode = 1;
  });
  server.listen(config.port, config.host, () => {
    const { port } = server.address() as AddressInfo;
    log.info({ url: `http://${config.host}:${port}` }, 'Session Generator listens');
  });
}

try {
  start(readConfig(process.env));
} catch (error) {
  if (!(error instanceof InvalidConfig)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
