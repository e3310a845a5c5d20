import { flow } from './flow.js';

describe('flow', () => {
  it.each([
    ['puts as many on a line as there is room for', ['[el]', '[pan]', '[agua]'], 12, ['[el]  [pan]', '[agua]']],
    ['counts what is wide twice', ['[我]', '[是]', '[学]'], 10, ['[我]  [是]', '[学]']],
    ['wraps what is wider than a line', ['[a long token]'], 8, ['[a long', 'token]']],
    ['is nothing of nothing', [], 8, []],
  ])('%s', (_, items, width, lines) => {
    expect(flow(items, width)).toEqual(lines);
  });
});
