import { pino } from 'pino';

/** Where the service says what happens to it. */
export abstract class Log {
  abstract info(fields: object, message: string): void;
  abstract warn(fields: object, message: string): void;
  abstract error(fields: object, message: string): void;
}

/** One JSON object a line, on standard output. */
export const jsonLog = (level: string): Log => pino({ level, base: {} });
