#!/usr/bin/env node
import { runCli } from './run-cli.js';
import { endWithReader } from './terminal/end-with-reader.js';

// The SDK for S3 warns of old Nodes while it loads; which ones we run on, our README says.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

endWithReader([process.stdout, process.stderr], () => process.exit());

// Not `process.exit`: what is still on its way into a pipe would be lost.
process.exitCode = await runCli(process.argv.slice(2), process);
