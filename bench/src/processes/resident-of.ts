import { readFile } from 'node:fs/promises';

/** How many bytes of memory a process holds resident, as Linux counts them; 0 elsewhere. */
export async function residentOf(process: number): Promise<number> {
  const text = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '');
  return 1_024 * Number(/^VmRSS:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0);
}
