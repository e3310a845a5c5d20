import type { PickedCandidate } from '@session-generator/domain';

/**
 * Which picker chose a challenge, and what made its score: the product of the factors. Those of 1 change nothing and
 * are not named.
 *
 * @example 'pickNew, with fit 0.83 × variety 0.67 = 0.56'
 */
export function reasonOf({ by, factors }: PickedCandidate): string {
  const score = Object.values(factors).reduce((product, factor) => product * factor, 1);
  const named = Object.entries(factors).filter(([, factor]) => factor !== 1);
  if (named.length === 0) return `${by}, with every factor at 1`;
  return `${by}, with ${named.map(([name, factor]) => `${name} ${rounded(factor)}`).join(' × ')} = ${rounded(score)}`;
}

const rounded = (factor: number): string => String(Number(factor.toFixed(2)));
