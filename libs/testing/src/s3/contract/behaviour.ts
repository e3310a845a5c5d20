import { createHash } from 'node:crypto';

import type { Wire } from './wire.js';

/** What is promised, how it is tried, and what comes of it. */
export type Behaviour = readonly [law: string, act: (s3: Wire) => Promise<unknown>, expected: unknown];

/** What is there before any of them is tried: 6000 bytes, and keys below `fruit/`. */
export const greeting = 'hello '.repeat(1000);
export const fruit = ['fruit/apple', 'fruit/fig/dried', 'fruit/fig/fresh', 'fruit/kiwi', 'fruit/pear/dried'];

/** The ETag of an object that was put in one piece, without its quotes. */
export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
