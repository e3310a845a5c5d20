#!/usr/bin/env node
import { runCli } from './run-cli.js';
import { endWithReader } from './terminal/end-with-reader.js';

endWithReader([process.stdout, process.stderr], () => process.exit());

// Not `process.exit`: what is still on its way into a pipe would be lost.
process.exitCode = await runCli(process.argv.slice(2), process);
