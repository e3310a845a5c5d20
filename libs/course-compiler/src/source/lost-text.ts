import { isScalar, visit, type Document, type Pair, type Scalar } from 'yaml';

import type { YamlFault } from './yaml-faults.js';
import { quoted } from './quoted.js';

/**
 * Lost text
 *
 * What YAML silently takes away from a text without quotes: all after ` #`, as a comment; a name after `&` or `!`
 * before it. A comment has a space after its `#`, as nearly all do that authors mean.
 *
 * @example `Room #5 is free` is read as `Room`
 */
export function lostText(parsed: Document.Parsed, text: string): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  const named = new Set<string>();
  visit(parsed, { Alias: (_, { source }) => void named.add(source) });
  visit(parsed, {
    Pair: (_, pair) => void faults.push(...lostWhole(pair, text)),
    Scalar: (_, node) => void faults.push(...lostInComment(node, text), ...lostInName(node, text, named)),
  });
  return faults;
}

/** A text that begins with `*` is read as a reference to another, which is not there. */
export function brokenAlias(parsed: Document.Parsed, text: string): YamlFault | undefined {
  let fault: YamlFault | undefined;
  visit(parsed, {
    Alias: (_, node) => {
      if (fault || node.resolve(parsed) !== undefined) return;
      const [offset] = node.range!;
      fault = {
        offset,
        message: 'A text that begins with * is a reference to another text for YAML, and there is none of that name.',
        hint: `Put quotes around it: ${quoted(lineFrom(text, offset).trim())}`,
      };
    },
  });
  return fault;
}

function lostInComment(node: Scalar, text: string): readonly YamlFault[] {
  if (!node.range || node.type !== 'PLAIN' || node.value === '') return [];
  const [start, end] = node.range;
  const read = text.slice(start, end);
  const [, spaces = '', comment] = /^([ \t]+)#([^\r\n]*)/.exec(text.slice(end, end + mostLooked)) ?? [];
  if (comment === undefined || /\.ya?ml$/i.test(read) || !isText(read, comment)) return [];
  return [
    {
      offset: end + spaces.length,
      message: `The text "${read}" ends here: YAML takes "#${comment.trimEnd()}" for a comment.`,
      hint: `Put quotes around the whole text: ${quoted(`${read}${spaces}#${comment}`.trim())} ${comments}`,
    },
  ];
}

/** `Translation: #1`: the value of a key is a comment, whole. */
function lostWhole({ key, value }: Pair, text: string): readonly YamlFault[] {
  if (!isScalar(key) || !key.range || !isScalar(value) || value.value !== '') return [];
  const [, before = '', comment] = /^([ \t]*:[ \t]+)#([^\r\n]*)/.exec(text.slice(key.range[1])) ?? [];
  if (comment === undefined || !isText('', comment)) return [];
  return [
    {
      offset: key.range[1] + before.length,
      message: `YAML takes "#${comment.trimEnd()}" for a comment, so "${String(key.value)}" is empty.`,
      hint: `Put quotes around the text: ${quoted(`#${comment}`.trim())} ${comments}`,
    },
  ];
}

const comments = '(A comment has a space after its #.)';
const mostLooked = 2_000;

/** Whether an author most likely meant it for text: no space after the `#`, nothing at all, or the end of a sentence. */
function isText(before: string, comment: string): boolean {
  if (/^(TODO|FIXME|XXX|NOTE)\b/i.test(comment.trim()) || /^[#!-]/.test(comment)) return false;
  if (comment.trim() === '') return before !== '';
  if (!/^[ \t]/.test(comment)) return true;
  return before !== '' && !endOfSentence.test(before) && endOfSentence.test(comment.trimEnd());
}

const endOfSentence = /[.?!…。？！؟]$/u;

function lostInName(node: Scalar, text: string, named: ReadonlySet<string>): readonly YamlFault[] {
  const lost =
    node.anchor !== undefined && !named.has(node.anchor)
      ? `&${node.anchor}`
      : node.tag?.startsWith('!')
        ? node.tag
        : undefined;
  const offset = lost === undefined || !node.range ? -1 : text.lastIndexOf(lost[0]!, node.range[0]);
  if (offset < 0) return [];
  return [
    {
      offset,
      message: `YAML takes "${lost}" for a name of its own: what is read is "${String(node.value)}".`,
      hint: `Put quotes around the whole text: ${quoted(lineFrom(text, offset).trim())}`,
    },
  ];
}

const lineFrom = (text: string, offset: number): string => /^[^\r\n]*/.exec(text.slice(offset))![0];
