#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

/** Makes one file for browsers of the code that grades answers, from its source, and tells its size. */
const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = join(root, 'libs/domain/dist/browser/session-generator-answers.js');

await build({
  entryPoints: [join(root, 'libs/domain/src/in-the-browser.ts')],
  outfile,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
});

const bytes = readFileSync(outfile);
console.log(`${relative(root, outfile)}: ${bytes.length} bytes, ${gzipSync(bytes).length} compressed`);
