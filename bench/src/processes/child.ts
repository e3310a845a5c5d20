import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Starting {
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** For Node itself. */
  readonly flags?: readonly string[];
}

/**
 * A script of this folder, in a process of its own that ends when this one does. What it prints is for whoever listens.
 */
export function start(script: string, { args = [], env = {}, flags = [] }: Starting = {}): ChildProcess {
  const endsWithUs = ['--import', new URL('ends-with-parent.js', import.meta.url).href];
  const path = fileURLToPath(new URL(script, import.meta.url));
  return spawn(process.execPath, [...flags, ...endsWithUs, path, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** What a script prints. Rejects with what it complains of where it fails. */
export function printedBy(script: string, starting?: Starting): Promise<string> {
  const child = start(script, starting);
  let printed = '';
  let complaint = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (printed += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${script} ended with ${code}:\n${complaint}`)),
    );
  });
}
