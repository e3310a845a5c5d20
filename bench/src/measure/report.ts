import { spreadOf } from './spread.js';

/** What a benchmark found: the ratio that the budget is about first, then the figures it is made of. */
export interface Report {
  readonly title: string;
  readonly setting: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly name: string;
  readonly figures: readonly number[];
  readonly unit: string;
  readonly budget?: Budget;
}

/** What DESIGN section 11 asks of a ratio. */
export type Budget = { readonly atLeast: number } | { readonly atMost: number };

/** A report as a table: median, the quarters around it, and whether the budget holds. */
export function print({ title, setting, rows }: Report): string {
  const lines = rows.map(({ name, figures, unit, budget }) => {
    const { median, low, high } = spreadOf(figures);
    const shown = `${short(median)}${unit && ` ${unit}`}`;
    const spread = figures.length > 1 ? `${short(low)} – ${short(high)}` : '';
    return [name, shown, spread, budget ? verdict(median, budget) : ''];
  });
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]!.length)));
  const table = lines.map(([name, figure, spread, held]) =>
    `  ${name!.padEnd(widths[0]!)}  ${figure!.padStart(widths[1]!)}  ${spread!.padStart(widths[2]!)}  ${held!}`.trimEnd(),
  );
  return [title, `  ${setting}`, ...table, ''].join('\n');
}

function verdict(ratio: number, budget: Budget): string {
  const [held, bound] =
    'atLeast' in budget
      ? [ratio >= budget.atLeast, `at least ${short(budget.atLeast)}`]
      : [ratio <= budget.atMost, `at most ${short(budget.atMost)}`];
  return `${held ? 'within' : 'BEYOND'} the budget of ${bound}`;
}

/** Three digits are as many as any measurement here is worth; all of those before the point are kept. */
function short(figure: number): string {
  const rounded = Number(figure.toPrecision(3));
  return Math.abs(rounded) < 1_000 ? String(rounded) : Math.round(figure).toLocaleString('en-GB');
}
