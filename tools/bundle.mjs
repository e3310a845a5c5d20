#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

/**
 * Makes one file for browsers of the code that grades answers, from its source, and tells its size. With languages named, such
 * as `npm run bundle -- es en`, the file has the data of those alone: all that a page of one course needs.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const languages = process.argv.slice(2).map((tag) => tag.split('-')[0].toLowerCase());
const name = ['session-generator-answers', ...languages].join('-');
const outfile = join(root, `libs/domain/dist/browser/${name}.js`);
const list = join(root, 'libs/domain/src/answers/languages/answer-languages.ts');

/** The list of languages without the entries of those that are not named: what nothing names is not imported. */
const onlyNamed = {
  name: 'only-named-languages',
  setup: ({ onLoad }) => {
    if (languages.length === 0) return;
    onLoad({ filter: /answer-languages\.ts$/ }, () => ({
      contents: withoutOthers(readFileSync(list, 'utf8')),
      loader: 'ts',
    }));
  },
};

const withoutOthers = (source) =>
  source.replace(/^ {2}(\w+): \w+,\n/gm, (line, tag) => (languages.includes(tag) ? line : ''));

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
  plugins: [onlyNamed],
});

const bytes = readFileSync(outfile);
console.log(`${relative(root, outfile)}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`);
