import { callS3 } from './s3-calls.js';

const failing = (status: number, name = 'Fault') =>
  Object.assign(new Error(name), { name, $metadata: { httpStatusCode: status } });

describe('callS3', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  /** How often a call is made that always ends so, and the seconds until that is over. */
  const tried = async (call: (signal: AbortSignal) => Promise<unknown>, bytes = 0) => {
    let times = 0;
    const began = Date.now();
    const ended = callS3(
      (signal) => {
        times++;
        return call(signal);
      },
      { bytes },
    ).catch((cause: unknown) => cause);
    await jest.advanceTimersByTimeAsync(600_000);
    return { times, ended: await ended, seconds: (Date.now() - began) / 1_000 };
  };

  test.each([
    ['no answer at all', new Error('ECONNREFUSED'), 3],
    ['an internal error', failing(500), 3],
    ['a wish to slow down', failing(503), 3],
    ['too many requests', failing(429), 3],
    ['a clock that was off', failing(403, 'RequestTimeTooSkewed'), 3],
    ['bytes turned on the way', failing(400, 'BadDigest'), 3],
    ['access denied', failing(403, 'AccessDenied'), 1],
    ['nothing there', failing(404, 'NoSuchKey'), 1],
    ['nothing new', failing(304), 1],
    ['a condition that does not hold', failing(412), 1],
    ['credentials that have expired', failing(400, 'ExpiredToken'), 1],
  ])('ends after %s, tried so often', async (_, fault, times) => {
    expect(await tried(() => Promise.reject(fault))).toMatchObject({ times, ended: fault });
  });

  test.each([
    [0, 3],
    [250_000, 4],
    [25_000_000, 103],
  ])(
    'gives an attempt at %d bytes %d seconds, and tells whoever works on it that they are over',
    async (bytes, seconds) => {
      const began = Date.now();
      const ends: number[] = [];
      const hangs = (signal: AbortSignal) =>
        new Promise((_, reject) =>
          signal.addEventListener('abort', () => {
            ends.push((Date.now() - began) / 1_000);
            reject(new Error('aborted'));
          }),
        );
      expect((await tried(hangs, bytes)).times).toBe(3);
      expect(ends[0]).toBe(seconds);
      // Waits between attempts are drawn; none is longer than a second.
      expect(ends[2]).toBeGreaterThanOrEqual(3 * seconds);
      expect(ends[2]).toBeLessThanOrEqual(3 * seconds + 2);
    },
  );

  test('does not try again for somebody who has given up', async () => {
    const gone = new AbortController();
    let times = 0;
    const ended = callS3(
      async () => {
        times++;
        gone.abort();
        throw new Error('ECONNRESET');
      },
      { signal: gone.signal },
    ).catch((cause: unknown) => cause);
    await jest.advanceTimersByTimeAsync(60_000);
    expect([times, await ended]).toMatchObject([1, { message: 'ECONNRESET' }]);
  });
});
