import { runCli } from '../run-cli.js';
import type { ExitCode } from '../terminal/failure.js';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs `course` as a shell would, and keeps what it writes. */
export async function run(
  args: readonly string[],
  { isTTY = false, columns = 80, env = {} }: { isTTY?: boolean; columns?: number; env?: Record<string, string> } = {},
): Promise<Ran> {
  const written = { out: '', err: '' };
  const code = await runCli(args, {
    stdout: { isTTY, columns, write: (text: string) => void (written.out += text) },
    stderr: { isTTY, columns, write: (text: string) => void (written.err += text) },
    env,
  });
  return { code, ...written };
}
