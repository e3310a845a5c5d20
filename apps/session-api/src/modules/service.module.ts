import { ContainerModule } from 'inversify';

import { Config } from '../config.js';
import { Readiness } from '../lifecycle/readiness.js';
import { jsonLog, Log } from '../log.js';

/** The service itself: its log, and whether it is ready. */
export const serviceModule = new ContainerModule(({ bind }) => {
  bind(Log)
    .toResolvedValue(({ logLevel }: Config) => jsonLog(logLevel), [Config])
    .inSingletonScope();
  bind(Readiness)
    .toResolvedValue(() => new Readiness())
    .inSingletonScope();
});
