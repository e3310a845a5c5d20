import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Where a script of this folder lies once it is built. */
const scriptAt = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** What a process of its own prints that runs a script of this folder. */
export function printedBy(script: string, args: readonly string[], flags: readonly string[] = []): Promise<string> {
  const child = spawn(process.execPath, [...flags, scriptAt(script), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${script} ended with ${code}:\n${complaint}`)),
    );
  });
}

/** A server in a process of its own, once its port answers 200 at a path; what it logs goes nowhere. */
export async function startServer(script: string, env: NodeJS.ProcessEnv, ready: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, [scriptAt(script)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error(`${script} ended with ${server.exitCode} instead of serving`);
    if (await answers(ready)) return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error(`${script} does not answer at ${ready}`);
}

export async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const stopped = new Promise((resolve) => server.once('close', resolve));
  server.kill('SIGTERM');
  await stopped;
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
