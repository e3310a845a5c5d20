import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';

import { answering } from '../processes/conversation.js';
import { requestNumbered, type Body } from './requests.js';

export type LoadQuestion =
  | { readonly to: 'begin'; readonly load: Load }
  /** Gives what has come back since it was asked last. */
  | { readonly to: 'report' }
  /** Posts nothing more, and gives the rest once all has come back. */
  | { readonly to: 'end' };

export interface Load {
  readonly url: string;
  readonly bodies: readonly Body[];
  /** The number of the first request. */
  readonly from: number;
  /** Requests a second, whether those before are answered or not. */
  readonly rate: number;
  /** Posts no more once `/readyz` says so, as a load balancer that looks ten times a second. */
  readonly heedsReadiness: boolean;
}

/** What came of a request. Times are in milliseconds, since 1970 where they are moments. */
export interface Reply {
  readonly n: number;
  /** When it was due, and how long after that all of the answer was there. */
  readonly due: number;
  readonly took: number;
  /** Of the answer, or what went wrong instead. */
  readonly status: number | string;
  readonly text: string;
}

/** More than the service would wait for S3 on anybody's behalf. */
const longest = 5_000;

const agent = new Agent({ keepAlive: true });
const posted = new Set<Promise<void>>();
let replies: Reply[] = [];
let posting: Promise<void> = Promise.resolve();
let goesOn = false;

answering(async (question: LoadQuestion): Promise<readonly Reply[]> => {
  if (question.to === 'begin') {
    goesOn = true;
    posting = post(question.load);
    if (question.load.heedsReadiness) void heed(question.load.url);
  }
  if (question.to === 'end') {
    goesOn = false;
    await posting;
    await Promise.all(posted);
  }
  const told = replies;
  replies = [];
  return told;
});

async function post({ url, bodies, from, rate }: Load): Promise<void> {
  const began = performance.now();
  for (let n = from; goesOn; n++) {
    const due = began + ((n - from) * 1_000) / rate;
    const left = due - performance.now();
    if (left > 1) await setTimeout(left);
    if (!goesOn) return;
    const reply = answerTo(url, JSON.stringify(requestNumbered(bodies, n))).then(({ status, text }) => {
      replies.push({ n, due: performance.timeOrigin + due, took: performance.now() - due, status, text });
      posted.delete(reply);
    });
    posted.add(reply);
  }
}

/** It never rejects: a reset is what is looked for. */
function answerTo(url: string, body: string): Promise<Pick<Reply, 'status' | 'text'>> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve) => {
    const failed = (cause: Error) => resolve({ status: cause.message, text: '' });
    const asked = request(`${url}/v1/sessions`, { method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.once('error', failed).once('end', () => resolve({ status: answer.statusCode!, text }));
    });
    const late = globalThis.setTimeout(() => asked.destroy(new Error(`no answer in ${longest} ms`)), longest);
    asked.once('error', failed).once('close', () => clearTimeout(late));
    asked.end(body);
  });
}

async function heed(url: string): Promise<void> {
  while (goesOn) {
    const isReady = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!isReady) goesOn = false;
    await setTimeout(100);
  }
}
