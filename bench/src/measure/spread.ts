/** The middle of some figures, and the quarters between which half of them lie. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((one, other) => one - other);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/** The ratios of two cases, round by round. */
export const ratios = (figures: readonly number[], baseline: readonly number[]): readonly number[] =>
  figures.map((figure, round) => figure / baseline[round]!);

/** What one case takes more than another, round by round. */
export const differences = (figures: readonly number[], baseline: readonly number[]): readonly number[] =>
  figures.map((figure, round) => figure - baseline[round]!);

/** How much `y` grows with each `x`, by least squares. */
export function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point[0]), mean((point) => point[1])];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) * (point[0] - x), 0);
}

/** Of figures in order: the one that so large a part of them lies below, between two neighbours where need be. */
export function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}
