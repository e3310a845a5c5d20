import { err, ok, type Result } from '../result.js';

/** What a session can be made again from, beside its request. It holds nothing of the learner. */
export interface Replay {
  readonly engine: string;
  readonly revision: string;
  readonly seed: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How much was left out under load: 0 is nothing. */
  readonly level: number;
  /** SHA-256 of the canonical request. */
  readonly digest: string;
}

/** One word of URL-safe text: its parts, each percent-encoded, joined by `~`. */
export const replayTokenOf = ({ engine, revision, seed, now, level, digest }: Replay): string =>
  [scheme, engine, revision, String(now), String(level), digest, seed].map(encode).join('~');

const scheme = 'sg1';

/**
 * What a token was made of. A token is read only if each part is within its limits, and if writing it again gives the very
 * same token. So each replay has one spelling, and no crafted part goes further than here.
 */
export function readReplayToken(token: string): Result<Replay, string> {
  const replay = token.length <= longest ? partsOf(token) : undefined;
  return replay && isWithinLimits(replay) && replayTokenOf(replay) === token
    ? ok(replay)
    : err('the token is not one of this service: send `replayToken` as a session gave it');
}

/** Longer than any token: every unit of its texts may become 9 characters. */
const longest = 8_000;

function partsOf(token: string): Replay | undefined {
  const parts = token.split('~').map(decode);
  const [found, engine, revision, now, level, digest, seed] = parts;
  if (parts.length !== 7 || found !== scheme || parts.includes(undefined)) return undefined;
  return {
    engine: engine!,
    revision: revision!,
    seed: seed!,
    now: Number(now),
    level: Number(level),
    digest: digest!,
  };
}

const isWithinLimits = ({ engine, revision, seed, now, level, digest }: Replay): boolean =>
  /^[0-9A-Za-z.+-]{1,64}$/.test(engine) &&
  isText(revision, 512) &&
  isText(seed, 200) &&
  Number.isInteger(now) &&
  now >= 0 &&
  now <= endOf9999 &&
  levels.includes(level) &&
  /^[0-9a-z]{1,64}$/.test(digest);

const isText = (text: string, atMost: number): boolean => text.length > 0 && text.length <= atMost;

/** The last time that a request can have. */
const endOf9999 = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** The levels that this engine can replay. */
const levels: readonly number[] = [0];

const encode = (part: string): string =>
  encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('~', '%7E');

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
