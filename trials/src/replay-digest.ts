import { digestsOfSessions, sha256 } from './replayed-sessions.js';

/**
 * Prints one SHA-256 over 1,000 sessions made from fixed seeds: the same on any machine and version of Node. With
 * `--each`, one a session.
 */
const digests = await digestsOfSessions(1000);
process.stdout.write(`${process.argv.includes('--each') ? digests.join('\n') : sha256(digests.join('\n'))}\n`);
