import { readFile } from 'node:fs/promises';

/**
 * Seconds of processor that a process has used, all its threads together, as Linux counts them; 0 elsewhere
 *
 * Where other work shares the machine, this tells what a request costs when its throughput cannot.
 */
export async function cpuTime(process: number): Promise<number> {
  const text = await readFile(`/proc/${process}/stat`, 'utf8').catch(() => '');
  // The second field is a name in brackets that may hold spaces; user and system time are the 14th and 15th.
  const [user = '0', system = '0'] = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) / ticksInSecond;
}

/** What every Linux that runs Node counts in. */
const ticksInSecond = 100;
