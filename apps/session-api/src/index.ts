// The service, to be started or embedded
export { SessionApi } from './session-api.js';
export { Config, InvalidConfig, readConfig } from './config.js';
export { Log } from './log.js';
export { SessionPlans } from './session-plans.js';
export { Readiness } from './lifecycle/readiness.js';
