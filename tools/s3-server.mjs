#!/usr/bin/env node
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { OneNodeCeph } from './one-node-ceph.mjs';

const usage = `A real S3 server for tests: Ceph on one node, on loopback, in memory.

  tools/s3-server.mjs with COMMAND…   runs it with a server of its own, or with the one at S3_ENDPOINT if that is set
  tools/s3-server.mjs up [FOLDER]     starts one that stays, four hours at most: eval "$(tools/s3-server.mjs up)"
  tools/s3-server.mjs down FOLDER     stops it and removes the folder: tools/s3-server.mjs down "$S3_SERVER"
`;
const longest = 4 * 3_600_000;
const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'];
const self = fileURLToPath(import.meta.url);

async function withServer(command, ...args) {
  const own = process.env.S3_ENDPOINT ? undefined : await serve(temporaryFolder());
  own?.ceph.broken.catch(({ message }) => console.error(message));
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...own?.environment } });
  for (const signal of signals) process.removeAllListeners(signal).on(signal, () => child.kill(signal));
  const [code, signal] = await once(child, 'exit');
  process.exit(code ?? 128 + constants.signals[signal]);
}

async function up(folder = temporaryFolder()) {
  const known = serverIn(folder);
  if (known?.isRunning) {
    if (!known.environment) throw new Error(`A server is being started in ${folder}.`);
    return print(folder, known.environment);
  }
  if (known) rmSync(folder, { recursive: true });
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} holds something else.`);

  const keeper = fork(self, ['keep', folder], { detached: true, stdio: 'ignore' });
  const stopped = once(keeper, 'exit').then(() => [{ failure: 'The server was stopped while it started.' }]);
  const [{ environment, failure }] = await Promise.race([once(keeper, 'message'), stopped]);
  if (failure) throw new Error(failure);
  print(folder, environment);
  keeper.disconnect();
  keeper.unref();
}

/** The process behind `up`. It ends when it is told to, when its time is over, or when a part of the server stops. */
async function keep(folder) {
  const abandoned = () => process.exit(1);
  process.on('disconnect', abandoned);
  if (!process.connected) abandoned();
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(stateOf(folder), JSON.stringify({ pid: process.pid }), { flag: 'wx' });
    const { ceph, environment } = await serve(folder);
    ceph.broken.catch(() => process.exit(1));
    writeFileSync(stateOf(folder), JSON.stringify({ pid: process.pid, environment }));
    process.off('disconnect', abandoned);
    process.send({ environment });
    setTimeout(() => process.exit(), longest);
  } catch ({ message }) {
    process.send({ failure: message }, () => process.exit(1));
  }
}

async function down(folder) {
  if (!existsSync(folder)) return;
  const known = serverIn(folder);
  if (!known) throw new Error(`${folder} is not the folder of a server.`);
  if (known.isRunning) {
    process.kill(known.pid, 'SIGTERM');
    for (const deadline = Date.now() + 10_000; serverIn(folder)?.isRunning; await sleep(20)) {
      if (Date.now() > deadline) process.kill(known.pid, 'SIGKILL');
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** A server that is gone, and its folder with it, when this process ends. */
async function serve(folder) {
  const ceph = new OneNodeCeph(folder);
  process.on('exit', () => {
    ceph.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  for (const signal of signals) process.on(signal, () => process.exit(128 + constants.signals[signal]));
  return { ceph, environment: await ceph.start() };
}

const temporaryFolder = () => mkdtempSync(join(tmpdir(), 's3-server-'));
const stateOf = (folder) => join(folder, 'server.json');

/** What `up` left in a folder. Its process may be gone and the number another's; only a keeper is given the folder. */
function serverIn(folder) {
  if (!existsSync(stateOf(folder))) return undefined;
  const { pid, environment } = JSON.parse(readFileSync(stateOf(folder), 'utf8'));
  const keeper = `/proc/${pid}/cmdline`;
  const isRunning = existsSync(keeper) && readFileSync(keeper, 'utf8').split('\0').includes(folder);
  return { pid, environment, isRunning };
}

function print(folder, environment) {
  for (const [name, value] of Object.entries({ ...environment, S3_SERVER: folder })) {
    console.log(`export ${name}='${value.replaceAll("'", String.raw`'\''`)}'`);
  }
}

const [action, ...args] = process.argv.slice(2);
const actions = {
  with: args.length > 0 && (() => withServer(...args)),
  up: args.length < 2 && (() => up(...args.map((folder) => resolve(folder)))),
  down: args.length === 1 && (() => down(resolve(args[0]))),
  keep: () => keep(args[0]),
};
try {
  if (!actions[action]) throw new Error(usage);
  await actions[action]();
} catch ({ message }) {
  console.error(message);
  process.exit(1);
}
