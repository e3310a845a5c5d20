import { isInS3, isPlace } from '@session-generator/course-store';

/** What the service is told at its start: all of it comes from the environment. */
export abstract class Config {
  abstract readonly port: number;
  abstract readonly host: string;
  /** Where published revisions lie: a folder, or `s3://bucket/prefix`. */
  abstract readonly revisions: string;
  /** Whether buckets are part of the path, as servers of one's own want it, and not of the host name. */
  abstract readonly s3PathStyle: boolean;
  /** The folder for the last good revisions, so that a restart can do without S3; none where they lie in a folder anyway. */
  abstract readonly revisionsCopy: string | undefined;
  /** Seconds between two looks at what is live. */
  abstract readonly refreshSeconds: number;
  /** Megabytes of courses that are held in memory. */
  abstract readonly courseMegabytes: number;
  /** Seconds in which everything is answered on after the end was asked for, so that it can be seen first. */
  abstract readonly drainSeconds: number;
  abstract readonly logLevel: string;
  /** Origins whose pages may call; `*` for any, empty for none but our own. */
  abstract readonly corsOrigins: readonly string[];
}

/** What is wrong with the environment: every variable at once, and what to set it to. */
export class InvalidConfig extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The environment is not right:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

/**
 * The configuration that an environment describes; a variable that is empty counts as left out.
 *
 * @throws InvalidConfig naming every fault
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const read = <Value>(name: string, otherwise: string, parse: (text: string) => Value | undefined, what: string) => {
    const text = env[name]?.trim() || otherwise;
    const value = parse(text);
    if (value === undefined) faults.push(`${name} is "${text}": set it to ${what}, or leave it out for "${otherwise}"`);
    return value as Value;
  };
  const revisions = read('REVISIONS', '.revisions', placeOf, 'a folder, or s3://BUCKET/PREFIX');
  const copy = read('REVISIONS_COPY', '.revisions-copy', textOf, 'a folder');
  const config: Config = {
    port: read('PORT', '3000', portOf, 'a whole number from 0 to 65535'),
    host: read('HOST', '127.0.0.1', hostOf, 'an address or a host name, such as 0.0.0.0'),
    revisions,
    s3PathStyle: read('S3_PATH_STYLE', 'false', booleanOf, 'true or false'),
    revisionsCopy: revisions !== undefined && isInS3(revisions) ? copy : undefined,
    refreshSeconds: read('REFRESH_SECONDS', '30', numberFrom(1), 'a number from 1'),
    courseMegabytes: read('COURSE_MEGABYTES', '1024', numberFrom(1), 'a number from 1'),
    drainSeconds: read('DRAIN_SECONDS', '2', numberFrom(0), 'a number from 0'),
    logLevel: read('LOG_LEVEL', 'info', oneOf(logLevels), `one of ${logLevels.join(', ')}`),
    corsOrigins: read('CORS_ORIGIN', '', originsOf, '*, or origins with commas between, such as https://app.example'),
  };
  if (faults.length > 0) throw new InvalidConfig(faults);
  return config;
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

const textOf = (text: string): string => text;
const numberFrom = (least: number) => (text: string) =>
  /^\d{1,9}(\.\d+)?$/.test(text) && Number(text) >= least ? Number(text) : undefined;
const booleanOf = (text: string): boolean | undefined =>
  ['true', 'false'].includes(text) ? text === 'true' : undefined;
const placeOf = (text: string): string | undefined => (isPlace(text) ? text : undefined);
const hostOf = (text: string): string | undefined => (/^[\w.:%-]+$/.test(text) ? text : undefined);
const portOf = (text: string): number | undefined =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
const oneOf = (values: readonly string[]) => (text: string) => (values.includes(text) ? text : undefined);

function originsOf(text: string): readonly string[] | undefined {
  const origins = text.split(',').flatMap((origin) => origin.trim() || []);
  return origins.every((origin) => origin === '*' || isOrigin(origin)) ? origins : undefined;
}

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;
