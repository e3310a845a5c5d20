#!/usr/bin/env node
import { runCli } from './run-cli.js';

// The reader of a pipe may have seen enough (`course validate courses | head`): that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
    process.exit();
  });
}

// Not `process.exit`: what is still on its way into a pipe would be lost.
process.exitCode = await runCli(process.argv.slice(2), process);
