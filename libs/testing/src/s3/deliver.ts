import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';

import type { S3Answer } from './s3-answer.js';

/** Sends an answer the way that it says. Rejects where the client goes away before. */
export async function deliver(answer: S3Answer, response: ServerResponse): Promise<void> {
  const { status, headers, body, delay, pace, cut } = answer;
  const gone = new AbortController();
  if (response.closed) return;
  response.once('close', () => gone.abort());
  const pause = (ms: number) => setTimeout(ms, undefined, { signal: gone.signal });

  if (delay) await pause(Math.min(delay, longest));
  if (cut?.after === 'nothing') return void response.socket?.resetAndDestroy();

  const hasLength = status !== 204 && status !== 304;
  response.sendDate = false;
  response.writeHead(status, { ...headers, ...(hasLength ? { 'content-length': body.length } : {}) });
  if (!cut && pace === undefined) return void response.end(body);

  response.flushHeaders();
  const sent = cut ? body.subarray(0, body.length >> 1) : body;
  const step = pace === undefined ? sent.length : Math.max(1, Math.round((pace * tick) / 1000));
  for (let at = 0; at < sent.length; at += step) {
    response.write(sent.subarray(at, at + step));
    if (pace !== undefined) await pause((step / pace) * 1000);
  }
  if (!cut) return void response.end();

  // What was sent arrives before the end does: a reset would overtake it.
  await pause(tick);
  if (cut.by === 'reset') response.socket?.resetAndDestroy();
  else response.socket?.end();
}

/** Milliseconds between drops. */
const tick = 50;

/** Milliseconds that a timer takes at most: 24 days. */
const longest = 2 ** 31 - 1;
