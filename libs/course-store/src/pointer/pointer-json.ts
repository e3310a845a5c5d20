import { asId, type Canary, type RevisionId } from '@session-generator/domain';

import { createHash } from 'node:crypto';

import { isRevisionName } from '../storage/layout.js';
import type { Collecting, Former, Pointer } from './pointer.js';

/** The bytes of `live.json`: for people too, so times are ISO 8601. At their end stands a hash of the rest. */
export function writePointer({ version, live, since, canary, pins, history, collecting }: Pointer): Uint8Array {
  const json = {
    version,
    live,
    since: isoOf(since),
    ...(canary ? { canary } : {}),
    ...(Object.keys(pins).length > 0 ? { pins } : {}),
    history: history.map(({ revision, until, liveUntil }) => ({
      revision,
      until: isoOf(until),
      ...(liveUntil === undefined ? {} : { liveUntil: isoOf(liveUntil) }),
    })),
    ...(collecting ? { collecting: { revisions: collecting.revisions, since: isoOf(collecting.since) } } : {}),
  };
  return new Uint8Array(Buffer.from(`${JSON.stringify({ ...json, sum: sumOf(json) }, null, 2)}\n`));
}

/**
 * A pointer without a sum is taken as it is.
 *
 * @throws where the bytes are no pointer, naming everything that is wrong
 */
export function readPointer(bytes: Uint8Array): Pointer {
  const faults: string[] = [];
  const { sum, ...json } = recordOf(parse(bytes));
  const { version, since, canary, pins = {}, history = [], collecting } = json;
  const check = (sound: boolean, fault: string) => void (sound || faults.push(fault));
  check(isRevision(json['live']), 'live names no revision');
  check(Number.isSafeInteger(version) && (version as number) > 0, 'version is not a number from 1');
  check(isTime(since), 'since is no time');
  check(canary === undefined || isCanary(canary), 'canary is not {revision, percent}');
  check(Object.values(recordOf(pins)).every(isRevision), 'pins name what is no revision');
  check(Array.isArray(history) && history.every(isFormer), 'history is not a list of {revision, until}');
  check(collecting === undefined || isCollecting(collecting), 'collecting is not {revisions, since}');
  check(sum === undefined || sum === sumOf(json), 'sum is not that of the rest: whoever edits it must leave sum out');
  if (faults.length > 0) throw new Error(faults.join('; '));
  return {
    version: version as number,
    live: asId<RevisionId>(json['live'] as string),
    since: timeOf(since),
    ...(canary === undefined ? {} : { canary: canary as Canary }),
    pins: pins as Pointer['pins'],
    history: (history as readonly unknown[]).map(formerOf),
    ...(collecting === undefined ? {} : { collecting: collectingOf(collecting) }),
  };
}

/** No file says what a pointer should be: it has to vouch for itself. */
const sumOf = (json: object): string => createHash('sha256').update(JSON.stringify(json)).digest('hex').slice(0, 32);

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (cause) {
    throw new Error('it is not JSON', { cause });
  }
}

type Json = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

const isRevision = (value: unknown): boolean => typeof value === 'string' && isRevisionName(value);
const isTime = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isCanary = (value: unknown): boolean => {
  const { revision, percent } = recordOf(value);
  return isRevision(revision) && typeof percent === 'number' && percent >= 0 && percent <= 100;
};
const isFormer = (value: unknown): boolean => {
  const { revision, until, liveUntil } = recordOf(value);
  return isRevision(revision) && isTime(until) && (liveUntil === undefined || isTime(liveUntil));
};
const formerOf = (value: unknown): Former => {
  const { revision, until, liveUntil } = recordOf(value);
  return {
    revision: revision as RevisionId,
    until: timeOf(until),
    ...(liveUntil === undefined ? {} : { liveUntil: timeOf(liveUntil) }),
  };
};
const isCollecting = (value: unknown): boolean => {
  const { revisions, since } = recordOf(value);
  return Array.isArray(revisions) && revisions.every(isRevision) && isTime(since);
};
const collectingOf = (value: unknown): Collecting => {
  const { revisions, since } = recordOf(value);
  return { revisions: revisions as readonly RevisionId[], since: timeOf(since) };
};

const timeOf = (iso: unknown): number => Date.parse(iso as string);
const isoOf = (time: number): string => new Date(time).toISOString();
