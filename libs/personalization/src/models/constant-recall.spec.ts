import { recallModelContract } from '@session-generator/testing';

import { ConstantRecall } from './constant-recall.js';

const model = new ConstantRecall(0.7);

recallModelContract('ConstantRecall', model);

test.each([
  ['never answered', { lastSeenAt: NaN, right: 0, wrong: 0 }, 0],
  ['answered', { lastSeenAt: 0, right: 0, wrong: 3 }, 0.7],
  ['with a memory', { lastSeenAt: 0, right: 0, wrong: 0, memory: { stability: 1, difficulty: 5 } }, 0.7],
])('%s: recall is %o → %f', (_case, state, recall) => {
  expect(model.recall(state)).toBe(recall);
});
