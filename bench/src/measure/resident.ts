import { setTimeout as wait } from 'node:timers/promises';

import { collectGarbage } from './time.js';

/** How many bytes this process holds resident once its heap is cleared of what it needs no more. */
export async function residentAfterwards(): Promise<number> {
  for (let n = 0; n < 5; n++) {
    collectGarbage();
    await wait(50);
  }
  return process.memoryUsage.rss();
}
