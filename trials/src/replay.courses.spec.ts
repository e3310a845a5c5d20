import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { digestsOfSessions } from './replayed-sessions.js';

const script = fileURLToPath(new URL('../dist/replay-digest.js', import.meta.url));

test('1,000 sessions are the same bytes in a fresh process, of other compiled code', async () => {
  if (!existsSync(script)) throw new Error(`There is no ${script}: run \`npm run build\` first`);
  const elsewhere = execFileSync(process.execPath, [script, '--each'], { encoding: 'utf8' }).trim().split('\n');
  const here = await digestsOfSessions(1000);
  expect(elsewhere).toEqual(here);
  // All different, so that a digest of nothing does not pass.
  expect(new Set(here).size).toBe(1000);
});
