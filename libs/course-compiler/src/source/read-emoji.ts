import { warning, type Problem } from '../problem.js';
import type { YamlMap } from './yaml-map.js';

/** The `Emoji` of a skill or word, where it is one. */
export function readEmoji(map: YamlMap, problems: Problem[]): string | undefined {
  const emoji = map.written('Emoji');
  if (!emoji) return undefined;
  if (isEmoji(emoji.text)) return emoji.text;
  problems.push(
    warning('not-an-emoji', emoji.place, `"${emoji.text}" is not an emoji; it is not used.`, 'Write one emoji.'),
  );
  return undefined;
}

const isEmoji = (text: string): boolean =>
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u.test(text) && !/[\p{L}\s]/u.test(text);
