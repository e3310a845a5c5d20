/**
 * A duration in milliseconds, or `undefined` where it is none.
 *
 * @example durationOf('30m') is 1800000; so `45s`, `12h` and `7d`
 */
export function durationOf(text: string): number | undefined {
  const [, number, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  return unit === undefined ? undefined : Number(number) * milliseconds[unit as keyof typeof milliseconds];
}

const milliseconds = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
