import { setImmediate } from 'node:timers/promises';

/** The longest time, in milliseconds, that some work holds the event loop in one piece: nothing else runs for so long. */
export async function longestHold(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let isDone = false;
  const working = work().finally(() => (isDone = true));
  while (!isDone) {
    await setImmediate();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  await working;
  return longest;
}
