import { execFile, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { accessSync, constants, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const programs = 'ceph ceph-authtool ceph-mon ceph-osd monmaptool radosgw radosgw-admin setpriv'.split(' ');
const patience = 30_000;

/**
 * One-node Ceph
 *
 * A monitor, a store in memory and the S3 gateway: on loopback, on free ports, all that they write in one folder. They
 * live no longer than this process, even if it is killed.
 */
export class OneNodeCeph {
  #folder;
  #daemons = [];
  #breaks;
  /** Rejects when a part stops, with what it said last. */
  broken = new Promise((_, reject) => (this.#breaks = reject));

  /** @param folder an empty one */
  constructor(folder) {
    this.#folder = folder;
    this.broken.catch(() => undefined);
  }

  /** What an S3 client needs, by the names of the environment, once the gateway answers. */
  async start() {
    const missing = programs.filter((program) => !isInstalled(program));
    if (missing.length > 0) {
      throw new Error(
        `Not installed: ${missing.join(', ')}. On Debian 12:\n` +
          '  apt-get install --no-install-recommends ceph-mon ceph-osd radosgw',
      );
    }
    const [monitorPort, port] = await freePorts(2);
    const monitor = `v2:127.0.0.1:${monitorPort}`;
    const endpoint = `http://127.0.0.1:${port}`;
    const [cluster, store] = [randomUUID(), randomUUID()];
    const [accessKey, secretKey] = [randomBytes(10).toString('hex'), randomBytes(20).toString('hex')];
    const [keyring, monitors] = [join(this.#folder, 'keyring'), join(this.#folder, 'monitors')];
    writeFileSync(join(this.#folder, 'ceph.conf'), configuration(this.#folder, cluster, monitor, port));

    const mayAll = ['--gen-key', '--cap', 'mon', 'allow *', '--cap', 'osd', 'allow *'];
    await this.#run('ceph-authtool', '--create-keyring', keyring, '-n', 'mon.', ...mayAll);
    await this.#run('ceph-authtool', keyring, '-n', 'client.admin', ...mayAll);
    await this.#run('ceph-authtool', keyring, '-n', 'osd.0', ...mayAll);

    await this.#run('monmaptool', '--create', monitors, '--fsid', cluster, '--addv', 'a', `[${monitor}]`);
    await this.#run('ceph-mon', '-i', 'a', '--mkfs', '--monmap', monitors, '--keyring', keyring);
    this.#keepRunning('ceph-mon', '-i', 'a');

    await this.#run('ceph', 'osd', 'new', store);
    mkdirSync(join(this.#folder, 'osd'));
    await this.#run('ceph-osd', '-i', '0', '--mkfs', '--osd-uuid', store);
    this.#keepRunning('ceph-osd', '-i', '0');

    const user = ['--uid', 'tests', '--display-name', 'tests', '--access-key', accessKey, '--secret-key', secretKey];
    await this.#run('radosgw-admin', 'user', 'create', ...user);
    this.#keepRunning('radosgw', '-n', 'client.admin');
    await this.#untilItAnswers(endpoint);

    return {
      S3_ENDPOINT: endpoint,
      AWS_ACCESS_KEY_ID: accessKey,
      AWS_SECRET_ACCESS_KEY: secretKey,
      AWS_REGION: 'us-east-1',
    };
  }

  /** At once: all that they hold is in memory and for tests. */
  stop() {
    for (const { child } of this.#daemons) child.kill('SIGKILL');
  }

  async #run(program, ...args) {
    const [command, options] = this.#bound(program, args);
    const done = promisify(execFile)('setpriv', command, { ...options, timeout: patience, killSignal: 'SIGKILL' });
    const told = done.catch(({ killed, stderr, message }) => {
      throw this.#trouble(killed ? `${program} does not end` : `${program} failed: ${stderr || message}`);
    });
    await Promise.race([told, this.broken]);
  }

  #keepRunning(program, ...args) {
    const log = join(this.#folder, `${program}.log`);
    const [command, options] = this.#bound(program, ['-d', ...args]);
    const output = openSync(log, 'a');
    // A session of its own, so that ctrl-C at the terminal reaches only this process, which then stops it.
    const child = spawn('setpriv', command, { ...options, detached: true, stdio: ['ignore', output, output] });
    this.#daemons.push({ child, log });
    child.once('exit', (code, signal) => this.#breaks(this.#trouble(`${program} stopped (${signal ?? code})`, log)));
  }

  async #untilItAnswers(endpoint) {
    for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(50)) {
      const answer = await Promise.race([ask(endpoint), this.broken]);
      if (answer?.ok) return;
    }
    throw this.#trouble(`${endpoint} does not answer`);
  }

  /** The kernel kills it when this process dies, of whatever. Nothing of the caller's Ceph settings reaches it. */
  #bound(program, args) {
    const env = { PATH: process.env.PATH, CEPH_CONF: join(this.#folder, 'ceph.conf') };
    return [['--pdeathsig', 'KILL', program, ...args], { env }];
  }

  #trouble(what, log = this.#daemons.at(-1)?.log) {
    if (!log) return new Error(what);
    const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
    return new Error([what, `The end of ${log}:`, ...lines.slice(-15)].join('\n'));
  }
}

const configuration = (folder, cluster, monitor, port) => `[global]
fsid = ${cluster}
mon host = ${monitor}
public addr = 127.0.0.1
cluster addr = 127.0.0.1
keyring = ${folder}/keyring
run dir = ${folder}
# The path of a socket may be too long for the system, and nobody calls.
admin socket =
osd pool default size = 1
osd pool default pg num = 1
mon allow pool size one = true
# By default the monitor waits a second before each of the twenty changes of a start.
paxos propose interval = 0.02
paxos min wait = 0.01

[mon]
mon data = ${folder}/mon
mon cluster log to file = false

[osd]
osd data = ${folder}/osd
osd objectstore = memstore
memstore device bytes = 4294967296

[client.admin]
# By default it looks only every five seconds whether the store is there by now.
objecter tick interval = 0.1
# Without tcp_nodelay, each small answer waits 40 ms for the client's acknowledgement.
rgw frontends = beast endpoint=127.0.0.1:${port} tcp_nodelay=1
`;

const ask = (endpoint) => fetch(endpoint, { signal: AbortSignal.timeout(1_000) }).catch(() => undefined);

function isInstalled(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Ports that nobody listens to, all different. */
async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}
