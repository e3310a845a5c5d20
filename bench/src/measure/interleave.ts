/** What one round of a case measures: its figure, in whatever unit the benchmark counts, or several of them. */
export type Cases = Readonly<Record<string, () => unknown>>;

export type Rounds<Of extends Cases> = { readonly [Name in keyof Of]: readonly Awaited<ReturnType<Of[Name]>>[] };

/**
 * Runs every case once a round, in turn and each round the other way about, so that whatever else the machine does
 * meets all of them alike. The figures of one round stand at the same place of each list: ratios are taken by round.
 */
export async function interleave<Of extends Cases>(rounds: number, cases: Of): Promise<Rounds<Of>> {
  const figures = new Map<string, unknown[]>(Object.keys(cases).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const order = Object.entries(cases);
    for (const [name, run] of round % 2 === 0 ? order : order.reverse()) figures.get(name)!.push(await run());
  }
  return Object.fromEntries(figures) as unknown as Rounds<Of>;
}
