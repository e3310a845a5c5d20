import type { FakeS3 } from '@session-generator/testing';

import { deathsAtEachStep, newPublisher, outcomeOf, type Deaths, type Dying, type Scenario } from './deaths.js';
import type { Place } from './place.js';

/** Where a call of S3 is when its caller dies. */
export type Moment = 'arrived' | 'applied';

let deaths = 0;

/** A publisher that is killed at each of its calls: when it has arrived and is not carried out, or is, and not answered. */
export function deathsInS3(s3: FakeS3, scenario: Scenario, moment: Moment, every?: number): Promise<Deaths> {
  return deathsAtEachStep(scenario, () => freshPlace(s3), dyingAtCall(s3, moment), every);
}

const freshPlace = (s3: FakeS3): Place => ({ at: `s3://courses/death-${++deaths}`, s3: accessTo(s3) });

export const accessTo = ({ endpoint }: FakeS3): NonNullable<Place['s3']> => ({
  endpoint,
  region: 'us-east-1',
  forcePathStyle: true,
  credentials: { accessKeyId: 'trial', secretAccessKey: 'secret' },
});

const dyingAtCall =
  (s3: FakeS3, moment: Moment): Dying =>
  async (place, order, step) => {
    const caller = `mortal-${deaths}`;
    const publisher = newPublisher();
    let calls = 0;
    const unwatch = s3.watch({
      async [moment](call: { readonly headers: Readonly<Record<string, string>> }) {
        if (!call.headers['user-agent']?.includes(caller) || ++calls !== step) return;
        await publisher.kill();
        // Nobody is left to hear of it; a call that has only arrived is not carried out.
        throw new Error('its caller is dead');
      },
    });
    try {
      return await outcomeOf(publisher, { place, order, caller });
    } finally {
      unwatch();
    }
  };
