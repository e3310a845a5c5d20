import type { PickedCandidate } from '@session-generator/domain';

/**
 * Which picker chose a challenge, and what made its score: the product of the factors. Those of 1 change nothing and
 * are not named.
 *
 * @example 'pickNew, fit 0.83 × variety 0.67 = 0.56'
 */
export function reasonOf({ by, factors }: PickedCandidate): string {
  const score = Object.values(factors).reduce((product, factor) => product * factor, 1);
  const named = Object.entries(factors).filter(([, factor]) => factor !== 1);
  if (named.length === 0) return `${by}, every factor 1`;
  const product = named.map(([name, factor]) => `${name} ${rounded(factor)}`).join(' × ');
  return `${by}, ${product}${named.length > 1 ? ` = ${rounded(score)}` : ''}`;
}

const rounded = (factor: number): string => String(Number(factor.toPrecision(2)));
