import { charactersOf, widthOf } from '../layout/width.js';
import { columnsWhenUnknown, type Output } from './terminal.js';

/** What is being done now, in one line that is written over in place; nothing where nobody watches. */
export interface Progress {
  show(text: string): void;
  /** Takes the line away, so that results follow on a clean one. */
  clear(): void;
}

export function progressOn(output: Output): Progress {
  if (output.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  return {
    show: (text) => void output.write(`${startOfLine}${cut(text, (output.columns || columnsWhenUnknown) - 1)}`),
    clear: () => void output.write(startOfLine),
  };
}

/** Back to the first column, and erase the line. */
const startOfLine = '\r\u001b[2K';

/** A line that wraps could not be written over. */
function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const character of charactersOf(text)) {
    if (widthOf(kept + character) >= width) break;
    kept += character;
  }
  return `${kept}…`;
}
