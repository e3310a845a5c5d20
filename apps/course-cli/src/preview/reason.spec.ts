import { asId } from '@session-generator/domain';

import { reasonOf } from './reason.js';

const picked = (factors: Readonly<Record<string, number>>) => ({ id: asId('x') as never, by: 'pickNew', factors });

describe('reason', () => {
  it.each([
    [{ need: 1, fit: 0.8312, variety: 0.5 }, 'pickNew, fit 0.83 × variety 0.5 = 0.42'],
    [{ need: 1, fit: 0.8312 }, 'pickNew, fit 0.83'],
    [{ fit: 0.34, variety: 0.01 }, 'pickNew, fit 0.34 × variety 0.01 = 0.0034'],
    [{ need: 1, fit: 1 }, 'pickNew, every factor 1'],
  ])('of %j is %j', (factors, said) => {
    expect(reasonOf(picked(factors))).toBe(said);
  });
});
