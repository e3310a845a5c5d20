import { readConfig, SessionApi } from '@session-generator/session-api';

import { announce } from './announce.js';

/** The real service, as its own `main` starts it. */
const config = readConfig(process.env);
const api = new SessionApi(config);
announce(api.createServer(api.createContainer()).listen(config.port, config.host));
