import type { FaultName } from './faults.js';

/** A stretch of the soak: what S3 does, and what is published meanwhile. */
export interface Phase {
  readonly name: string;
  /** Of a soak as long as it is by itself. */
  readonly seconds: number;
  readonly fault?: FaultName;
  /** Whether a new revision cannot come through while it lasts. */
  readonly withholds?: boolean;
  readonly publishes: 'nothing' | 'a revision' | 'a revision with checksums' | 'a revision every second';
}

const failing = (fault: FaultName, seconds: number, more: Partial<Phase> = {}): Phase => ({
  name: `S3 ${fault}`,
  seconds,
  fault,
  withholds: true,
  publishes: 'a revision',
  ...more,
});

/** In the order in which they come. */
export const phases: readonly Phase[] = [
  // While the code of a new process is compiled, each takes longer.
  { name: 'the first requests', seconds: 3, publishes: 'nothing' },
  { name: 'quiet', seconds: 8, publishes: 'nothing' },
  failing('refused', 60),
  failing('hanging', 10),
  failing('slow', 5, { withholds: false }),
  failing('dripping', 5),
  failing('bytes flipped', 3),
  failing('bytes flipped', 3, { name: 'S3 bytes flipped, with checksums', publishes: 'a revision with checksums' }),
  failing('truncated', 3),
  failing('too long', 3),
  failing('too short', 3),
  failing('reset half way', 3),
  failing('403 for all', 3),
  failing('404 for all', 3),
  failing('500 for all', 3),
  failing('503 for all', 3),
  failing('as it was before', 3),
  failing('clock 20 minutes off', 3, { withholds: false }),
  failing('credentials expired', 3),
  failing('some of everything', 3, { withholds: false }),
  { name: 'a revision every second', seconds: 10, publishes: 'a revision every second' },
  { name: 'quiet again', seconds: 6, publishes: 'nothing' },
];

export const secondsOfAll = phases.reduce((sum, { seconds }) => sum + seconds, 0);
