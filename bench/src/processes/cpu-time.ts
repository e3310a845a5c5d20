import { readFile } from 'node:fs/promises';

/**
 * Seconds of processor that a process has used, all its threads and the children that it had together, as Linux counts
 * them; 0 elsewhere
 *
 * Where other work shares the machine, this tells what a request costs when its throughput cannot.
 */
export async function cpuTime(process: number): Promise<number> {
  const text = await read(`/proc/${process}/stat`);
  // The second field is a name in brackets that may hold spaces; the times are the 14th to the 17th.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return secondsOf(fields.slice(11, 15));
}

/**
 * Some work, and how many cores were busy meanwhile with what neither this process nor its servers do: where they are more
 * than a few tenths, the figures are of a machine that had other things to do.
 */
export async function coresOfOthers<Value>(
  servers: readonly { readonly process: number }[],
  work: () => Promise<Value>,
): Promise<readonly [Value, number]> {
  const others = async (): Promise<number> => {
    const ours = await Promise.all([process.pid, ...servers.map((server) => server.process)].map(cpuTime));
    return (await machineTime()) - ours.reduce((sum, time) => sum + time, 0);
  };
  const [began, before] = [performance.now(), await others()];
  const value = await work();
  return [value, ((await others()) - before) / ((performance.now() - began) / 1_000)];
}

/** Of all cores together. */
async function machineTime(): Promise<number> {
  const [, user, nice, system, _idle, _waiting, irq, softIrq, steal] = (await read('/proc/stat')).split(/\s+/);
  return secondsOf([user, nice, system, irq, softIrq, steal]);
}

const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

const secondsOf = (ticks: readonly (string | undefined)[]): number =>
  ticks.reduce((sum, count) => sum + Number(count ?? 0), 0) / ticksInSecond;

/** What every Linux that runs Node counts in. */
const ticksInSecond = 100;
