import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { deathsAtEachStep, newPublisher, outcomeOf, type Deaths, type Dying, type Scenario } from './deaths.js';

/** A publisher that is killed before each of its operations on files; what it was about to write is half there. */
export async function deathsInFolder(scenario: Scenario, every?: number): Promise<Deaths> {
  const folder = await mkdtemp(join(tmpdir(), 'deaths-'));
  let places = 0;
  try {
    return await deathsAtEachStep(scenario, () => ({ at: join(folder, `${++places}`) }), dyingAtOperation, every);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const dyingAtOperation: Dying = (place, order, diesBefore) => outcomeOf(newPublisher(), { place, order, diesBefore });
