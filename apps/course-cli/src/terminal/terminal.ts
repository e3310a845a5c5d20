import { createColors } from 'picocolors';

/** Where a text is written: `process.stdout` is one. */
export interface Output {
  write(text: string): unknown;
  /** Whether it is a terminal, and of how many columns. */
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Surroundings {
  /** Results. */
  readonly stdout: Output;
  /** Progress and errors. */
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One of the two outputs, with what a formatter needs to know of it. */
export interface Page {
  readonly columns: number;
  readonly style: Style;
  print(lines: readonly string[]): void;
}

export type Style = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', (text: string) => string>>;

/** No colours: for files, pipes and tests. */
export const plain: Style = createColors(false);

export const columnsWhenUnknown = 80;
const fewestColumns = 40;

/** Colours only on a terminal, and never where `NO_COLOR` (https://no-color.org) or `--no-color` says so. */
export function pageOn(output: Output, env: Surroundings['env'], color: boolean): Page {
  const colours = color && output.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return {
    columns: Math.max(fewestColumns, output.columns || columnsWhenUnknown),
    style: createColors(colours),
    print: (lines) => void (lines.length > 0 && output.write(`${lines.join('\n')}\n`)),
  };
}
