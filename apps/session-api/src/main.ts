import { InvalidConfig, readConfig } from './config.js';
import { serve } from './serve.js';

try {
  const service = await serve(readConfig(process.env));
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void service.stop(signal));
} catch (error) {
  process.exitCode = 1;
  if (error instanceof InvalidConfig) console.error(error.message);
  else console.error('The service cannot start: set HOST and PORT to an address that is free.', error);
}
