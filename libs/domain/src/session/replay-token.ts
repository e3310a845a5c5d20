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

const scheme = 'sg1';

/** One word of URL-safe text: its parts, each percent-encoded, joined by `~`. */
export const replayTokenOf = ({ engine, revision, seed, now, level, digest }: Replay): string =>
  [scheme, engine, revision, String(now), String(level), digest, seed].map(encode).join('~');

export function readReplayToken(token: string): Result<Replay, string> {
  const parts = token.split('~').map(decode);
  const [found, engine, revision, now, level, digest, seed] = parts;
  const isWhole = parts.length === 7 && parts.every((part) => part !== undefined);
  if (!isWhole || found !== scheme || !/^-?\d{1,16}$/.test(now!) || !/^\d{1,2}$/.test(level!)) {
    return err('the token is not one of this service: send `replayToken` as a session gave it');
  }
  return ok({
    engine: engine!,
    revision: revision!,
    seed: seed!,
    now: Number(now),
    level: Number(level),
    digest: digest!,
  });
}

const encode = (part: string): string =>
  encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('~', '%7E');

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
