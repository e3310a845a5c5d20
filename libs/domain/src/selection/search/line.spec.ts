import { brief, candidates, changed } from '../letters.sample.js';
import type { Role } from '../targets/topic.js';
import { Line } from './line.js';

const [a, b, c, hard] = candidates('a0S b0M c0P a3T').map((one) => changed(one, { isNew: one.topic === 0 }));

/** The state of a line on which these stand, under laws that look back so far. */
function stateOf(standing: readonly (typeof a)[], looksBack: number, role: Role = 'weak'): number {
  const told = brief([a!, b!, c!, hard!], { roles: { a: role } });
  const line = new Line(told, told.needs, 4, looksBack);
  for (const candidate of standing) line.push(candidate!);
  return line.state();
}

describe('the state of a line', () => {
  test('depends on the order of the places that a law looks at, and of no others', () => {
    expect(stateOf([a, b, c], 0)).toBe(stateOf([b, c, a], 0));
    expect(stateOf([a, b, c], 1)).toBe(stateOf([b, a, c], 1));
    expect(stateOf([a, b, c], 1)).not.toBe(stateOf([a, c, b], 1));
    expect(stateOf([a, b, c], 2)).not.toBe(stateOf([b, a, c], 2));
  });

  test('depends on what stands', () => {
    expect(stateOf([a, b], 0)).not.toBe(stateOf([a, c], 0));
    expect(stateOf([a, b, c], 1)).not.toBe(stateOf([a, hard, c], 1));
  });

  test('depends on the words taught, even if no law looks back', () => {
    expect(stateOf([a, hard], 0, 'new-word')).not.toBe(stateOf([hard, a], 0, 'new-word'));
    expect(stateOf([a, hard], 0)).toBe(stateOf([hard, a], 0));
  });
});
