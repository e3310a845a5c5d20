import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

import ts from 'typescript';

const root = join(__dirname, '../..');

const sdkOfS3 = `import { S3Client } from '@aws-sdk/client-s3';\nexport const client = S3Client;\n`;
const intruders = {
  domain: [
    'libs/domain/src/intruder.ts',
    `import { readFileSync } from 'node:fs';
     import express from 'express';
     import { FolderCourseStore } from '@session-generator/course-store';
     import { select } from '../../course-store/src/index.js';
     export const all = [readFileSync, express, FolderCourseStore, select, Date.now(), Math.random(), 2 ** 3, new Date(), process.env];`,
  ],
  adapter: [
    'libs/personalization/src/intruder.ts',
    `import { FolderCourseStore } from '@session-generator/course-store';
     import { Container } from 'inversify';
     export const all = [FolderCourseStore, Container];`,
  ],
  kit: ['libs/testing/src/intruder.ts', sdkOfS3],
  specOfKit: ['libs/testing/src/intruder.spec.ts', sdkOfS3],
  allowed: [
    'libs/personalization/src/newcomer.ts',
    `import { fold } from '@session-generator/domain';\nexport const folded = fold('A');\n`,
  ],
} as const satisfies Record<string, readonly [path: string, code: string]>;

/** Lints files that do not exist, as if they were in the tree: the messages of each one's errors. */
const script = `
  import { ESLint } from 'eslint';
  const eslint = new ESLint();
  const told = {};
  for (const [name, [filePath, code]] of Object.entries(JSON.parse(process.argv[1]))) {
    const [{ messages }] = await eslint.lintText(code, { filePath });
    told[name] = messages.filter(({ severity }) => severity === 2).map(({ message }) => message.split('\\n')[0]);
  }
  process.stdout.write(JSON.stringify(told));`;

function lintAll(): Readonly<Record<keyof typeof intruders, readonly string[]>> {
  const args = ['--input-type=module', '--eval', script, JSON.stringify(intruders)];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (!stdout) throw new Error(`ESLint said nothing: ${stderr}`);
  return JSON.parse(stdout) as ReturnType<typeof lintAll>;
}

/** What the compiler says of a file that is not there, under the settings of a project. */
function compile(project: string, code: string): readonly string[] {
  const config = join(root, project, 'tsconfig.lib.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    join(root, project),
  );
  const intruder = join(root, project, 'src/intruder.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => path === intruder || fileExists.call(host, path);
  host.readFile = (path) => (path === intruder ? code : readFile.call(host, path));
  host.getSourceFile = (path, version) =>
    path === intruder ? ts.createSourceFile(path, code, version) : getSourceFile.call(host, path, version);
  const program = ts.createProgram(
    [intruder],
    { ...options, noEmit: true, composite: false, incremental: false, declaration: true },
    host,
  );
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(intruder))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0]!);
}

describe('the boundaries of the house, each seen to hold', () => {
  let told: ReturnType<typeof lintAll>;
  // The rule of module boundaries reads the graph of projects from Nx's cache.
  beforeAll(() => {
    execFileSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], { cwd: root });
    told = lintAll();
  });

  test('lint refuses what the domain must not import or ask', () => {
    for (const said of [
      /'node:fs' import is restricted/,
      /not allowed to import "express"/,
      /Circular dependency between "@session-generator\/domain" and "@session-generator\/course-store"/,
      /cannot be imported by a relative or absolute path/,
      /'Date.now' is restricted/,
      /'Math.random' is restricted/,
      /Other bits on other Node versions/,
      /The domain is told the time/,
      /Unexpected use of 'process'/,
    ]) {
      expect(told.domain).toContainEqual(expect.stringMatching(said));
    }
  });

  test('lint refuses an adapter that imports another, or a container', () => {
    expect(told.adapter).toContainEqual(expect.stringMatching(/can only depend on libs tagged with "floor:domain"/));
    expect(told.adapter).toContainEqual(expect.stringMatching(/not allowed to import "inversify"/));
  });

  test('lint refuses the SDK of S3 in the test kit, but for its specs', () => {
    expect(told.kit).toContainEqual(expect.stringMatching(/not allowed to import "@aws-sdk\/client-s3"/));
    expect(told.specOfKit).toEqual([]);
  });

  test('lint has nothing against what is allowed', () => {
    expect(told.allowed).toEqual([]);
  });

  test('the compiler knows no Node in the domain', () => {
    expect(compile('libs/domain', `import 'node:fs'; export const port = process.env['PORT'];`)).toEqual([
      expect.stringMatching(/Cannot find module 'node:fs'|Cannot find name 'node:fs'|side-effect import of 'node:fs'/),
      expect.stringMatching(/Cannot find name 'process'/),
    ]);
    expect(compile('libs/domain', `export const one = 1;`)).toEqual([]);
  });

  test('a package lets no one in but by its door', () => {
    const inside = `import('@session-generator/domain/dist/selection/select.js')`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', inside], {
      cwd: join(root, 'trials'),
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});
