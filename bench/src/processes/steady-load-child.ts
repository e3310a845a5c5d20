import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import { latenciesOf } from '../measure/latencies.js';
import type { SteadyLoad } from './steady-load.js';

/**
 * Posts bodies in turn at a steady rate, however long the answers before take (which is how learners do it, and what
 * makes a pause of the server show in every request that falls into it), and prints how long the answers took.
 */
const [, , url, rate, seconds, ...bodyFiles] = process.argv as [string, string, string, string, string, ...string[]];

const bodies = bodyFiles.map((file) => readFileSync(file));
/** Connections take turns: one that rested for as long as the server allows would be closed under a request. */
const agent = new Agent({ keepAlive: true, scheduling: 'fifo' });
const answered: number[] = [];
const late: number[] = [];
const failures: string[] = [];

function post(body: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const headers = { 'content-type': 'application/json', 'content-length': body.byteLength };
    const posting = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.once('error', reject).resume();
      answer.once('end', () =>
        answer.statusCode === 200 ? resolve(performance.now() - began) : reject(new Error(`${answer.statusCode}`)),
      );
    });
    posting.setTimeout(10_000, () => posting.destroy(new Error('no answer'))).once('error', reject);
    posting.end(body);
  });
}

/** Before it counts, the connections are made and the code of this process is compiled. */
const settling = 2;
const [first, end] = [settling * Number(rate), (settling + Number(seconds)) * Number(rate)];
const began = performance.now();
const posted: Promise<void>[] = [];
for (let n = 0; n < end; n++) {
  const due = began + (n * 1_000) / Number(rate);
  while (performance.now() < due) await wait(due - performance.now());
  const isCounted = n >= first;
  if (isCounted) late.push(performance.now() - due);
  posted.push(
    post(bodies[n % bodies.length]!).then(
      (took) => void (isCounted && answered.push(took)),
      (cause: unknown) => void failures.push(String(cause)),
    ),
  );
}
await Promise.all(posted);
agent.destroy();
const result: SteadyLoad = {
  answered: answered.length,
  failures,
  latencies: latenciesOf(answered),
  late: latenciesOf(late),
};
console.log(JSON.stringify(result));
