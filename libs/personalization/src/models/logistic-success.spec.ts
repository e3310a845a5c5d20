import { successModelContract } from '@session-generator/testing';

import { LogisticSuccess } from './logistic-success.js';

successModelContract('LogisticSuccess', new LogisticSuccess());

describe('LogisticSuccess', () => {
  test.each([
    [0, 0, 0.5, 0.5],
    [0, -1, 0.9, 0.890768],
    [0, 1, 0.9, 0.524633],
    [1, 1, 0.5, 0.5],
    [10, -10, 1, 0.98],
    [-10, 10, 0, 0.02],
  ])('ability %f, difficulty %f, recall %f: success %f', (ability, difficulty, recall, success) => {
    expect(new LogisticSuccess().success(ability, difficulty, recall)).toBe(success);
  });

  test('recall counts for as much as it is weighed', () => {
    expect(new LogisticSuccess(0).success(0, 0, 0.9)).toBe(0.5);
    expect(new LogisticSuccess(1).success(0, 0, 0.9)).toBe(0.9);
  });
});
