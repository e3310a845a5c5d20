import { expandPattern, parsePattern } from '@session-generator/domain';

import { warning, type Problem } from '../problem.js';
import type { Written } from './course-source.js';
import { quoted } from './quoted.js';
import { alternativesIn, hasAlternatives } from './slashes.js';

/** Where one side of an item is written: its text, what else is right, and patterns if it may have any. */
export interface SideKeys {
  readonly text: string;
  readonly others: string;
  readonly patterns?: string;
}

/** What an author wrote for one side of an item. */
export interface WrittenSide {
  readonly keys: SideKeys;
  readonly text: Written;
  readonly others: readonly Written[];
}

/**
 * Remarks
 *
 * What stands in parentheses need not be typed, and of `a/b` either side is right. Both are accepted so, but an author who
 * writes them out decides what is shown, said and asked. Brackets in a text are no pattern. One warning an item.
 *
 * @example `you (plural) were`: Remark? Write Translation: "you were" and Hint: "plural".
 */
export function remarkProblems(sides: readonly WrittenSide[]): readonly Problem[] {
  for (const { keys, text: main, others } of sides) {
    for (const { text, place } of [main, ...others]) {
      const remark = remarkIn(text, text === main.text, keys);
      if (remark) return [warning('remark', place, `"${text}": ${remark.message}`, remark.hint)];
    }
  }
  return [];
}

interface Remark {
  readonly message: string;
  readonly hint: string;
}

function remarkIn(text: string, isMain: boolean, keys: SideKeys): Remark | undefined {
  const bare = withoutParentheses(text);
  const inParentheses = [...text.matchAll(everyParentheses)];
  if (/\[[^[\]]+\]/.test(text)) return bracketsIn(text, isMain, keys);
  if (inParentheses.length === 0 && !hasAlternatives(text)) return undefined;
  const told = [
    ...(inParentheses.length > 0 ? ['what stands in parentheses need not be typed'] : []),
    ...(hasAlternatives(bare) ? ['either side of the slash is accepted'] : []),
  ];
  const hint = hasAlternatives(bare)
    ? adviceOnSlash(bare, isMain, keys)
    : adviceOnParentheses(text, bare, inParentheses, isMain, keys);
  return { message: `${told.join(', and ')}.`, hint };
}

const everyParentheses = /\s*[(（]([^()（）]*)[)）]/g;

const withoutParentheses = (text: string): string =>
  text
    .replace(everyParentheses, '')
    .replace(/\s+([.,;:!?…])/g, '$1')
    .trim();

function adviceOnParentheses(
  text: string,
  bare: string,
  found: readonly RegExpExecArray[],
  isMain: boolean,
  { text: key, others, patterns }: SideKeys,
): string {
  if (bare === '') return 'Write what is to be typed outside the parentheses.';
  if (!isMain) return `Write it without the remark: ${others}: [${quoted(bare)}]`;
  const whole = spaced(text)
    .replace(/[()（）]/g, '')
    .trim();
  const written = `${key}: ${quoted(bare)}`;
  if (found.some(isEnding)) return `Write ${written} and ${others}: [${quoted(whole)}]`;
  const remark = [...new Set(found.map(([, inside = '']) => inside.trim()))].join(', ');
  const typed = patterns === undefined ? `${others}: [${quoted(whole)}]` : `${patterns}: [${quoted(spaced(text))}]`;
  return `Remark? Write ${written} and Hint: ${quoted(remark)}. Part of the answer? Write ${written} and ${typed}.`;
}

/** `book(s)`: the end of the word before it. */
const isEnding = ({ 0: all, 1: inside = '' }: RegExpExecArray): boolean =>
  /^[(（]/.test(all) && /^\p{Ll}{1,3}$/u.test(inside);

const spaced = (text: string): string => text.replace(/(?<=[\p{L}\p{M}\p{N}])(?=[(（]\p{L}{4})/gu, ' ');

function adviceOnSlash(text: string, isMain: boolean, { text: key, others, patterns }: SideKeys): string {
  const { versions, pattern } = alternativesIn(text);
  const [first = text, ...rest] = versions;
  if (rest.length === 0) return `Write one of them, and the other in full under ${others}.`;
  if (!isMain) return `Write each on its own: ${others}: [${versions.map(quoted).join(', ')}]`;
  const also =
    patterns === undefined || pattern === undefined
      ? `${others}: [${rest.map(quoted).join(', ')}]`
      : `${patterns}: [${quoted(pattern)}]`;
  return `Write ${key}: ${quoted(first)} and ${also}`;
}

const mostVersions = 6;

/** `[He/She] goes`: a pattern that stands where only a text is read; `you [formal]`: a remark. */
function bracketsIn(text: string, isMain: boolean, { text: key, others, patterns }: SideKeys): Remark {
  const parsed = parsePattern(text);
  const versions = parsed.ok ? expandPattern(parsed.value, mostVersions) : [];
  const [first, ...rest] = versions;
  if (first !== undefined && rest.length > 0) {
    const written = isMain ? `${key}: ${quoted(first)} and ` : '';
    const also =
      patterns === undefined
        ? `${others}: [${(isMain ? rest : versions).map(quoted).join(', ')}]`
        : `${patterns}: [${quoted(text)}]`;
    return {
      message: 'brackets are shown as they are: this is no place for a pattern.',
      hint: `Write ${written}${also}`,
    };
  }
  const bare = text.replace(/\s*\[[^[\]]*\]/g, '').trim();
  const remark = [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, inside = '']) => inside.trim()).join(', ');
  const hint =
    bare === ''
      ? 'Write it without brackets.'
      : isMain
        ? `Write ${key}: ${quoted(bare)} and Hint: ${quoted(remark)}`
        : `Write it without the remark: ${others}: [${quoted(bare)}]`;
  return { message: 'what stands in brackets need not be typed.', hint };
}
