import { wrap } from './wrap.js';
import { widthOf } from './width.js';

/**
 * Flow
 *
 * Items side by side with two spaces between them, as many on a line as there is room for; an item that is wider than
 * a line is wrapped under itself.
 *
 * @example flow(['[el]', '[pan]', '[agua]'], 12) is `[el]  [pan]`, `[agua]`
 */
export function flow(items: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    const longer = `${lines.at(-1) ?? ''}  ${item}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrap(item, width));
  }
  return lines;
}
