import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How a process ended: with a code, or by a signal. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * A script of the build, in a process of its own that never outlives this one; what it prints is for whoever listens.
 *
 * @param script as a path below the clone, such as `trials/dist/soak/load-child.js`
 */
export function start(script: string, env: NodeJS.ProcessEnv = {}): ChildProcess {
  const path = inClone(script);
  if (!existsSync(path)) throw new Error(`There is no ${path}: run \`npm run build\` first`);
  const endsWithParent = new URL('trials/dist/processes/ends-with-parent.js', clone).href;
  return spawn(process.execPath, ['--import', endsWithParent, path], {
    // The SDK of S3 tells at each start which Node its later versions want.
    env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Bytes and maps are said as they are.
    serialization: 'advanced',
  });
}

/** Resolves once a process has ended and all that it printed is here. */
export const endOf = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });

const clone = new URL('../../../', import.meta.url);

export const inClone = (path: string): string => fileURLToPath(new URL(path, clone));
