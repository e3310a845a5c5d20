import { isCollection, isScalar, visit, type Document, type Node, type YAMLParseError } from 'yaml';

import { quoted } from './quoted.js';

/** A fault of a YAML file: where it begins, what is wrong, and what to write. */
export interface YamlFault {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * The first fault of a file that is not YAML, at the place where an author made it. A parser notices an open quote or
 * bracket only at the end of the file; here it is told where it opens. What follows a first fault is mostly its echo.
 */
export function firstFault(parsed: Document.Parsed, text: string): YamlFault | undefined {
  const [error] = parsed.errors;
  if (!error) return undefined;
  for (const explain of explanations) {
    const fault = explain(error, parsed, text);
    if (fault) return fault;
  }
  return { offset: error.pos[0], message: `This is not YAML: ${error.message}.`, hint: quoting };
}

type Explanation = (error: YAMLParseError, parsed: Document.Parsed, text: string) => YamlFault | undefined;

/** From the most certain to the least. */
const explanations: readonly Explanation[] = [
  oddIndentation,
  openQuote,
  textAfterQuote,
  noSpaceAfterColon,
  openBracket,
  deeperLine,
  colonInText,
  oddBeginning,
  twoDocuments,
  oddEscape,
  oddColumn,
];

const quoting =
  'Check the indentation, and quote a text that begins with [ { * & ! | > \' " % @ ` or holds ": " or " #".';

/** A line that begins with a tab, or with a space that is not the ordinary one, as text copied from a page has. */
function oddIndentation({ pos: [offset] }: YAMLParseError, _: Document.Parsed, text: string): YamlFault | undefined {
  const start = lineStart(text, offset);
  const indentation = /^[\p{Zs}\t]*/u.exec(lineAt(text, start))![0];
  const odd = indentation.search(/[^ ]/);
  if (odd < 0) return undefined;
  const what = indentation[odd] === '\t' ? 'a tab' : 'a space of another kind';
  return {
    offset: start + odd,
    message: `This line is indented with ${what}.`,
    hint: 'Indent with ordinary spaces, as many as the lines around it.',
  };
}

function openQuote({ code, message }: YAMLParseError, parsed: Document.Parsed, text: string): YamlFault | undefined {
  if (code !== 'MISSING_CHAR' || !/closing ['"]quote/.test(message)) return undefined;
  const opened = nodesOf(parsed).find((node) => isQuoted(node) && !isClosed(node, text));
  if (!opened) return undefined;
  const offset = opened.range![0];
  const line = restOfLine(text, offset);
  return {
    offset,
    message: `The quote ${text[offset]} that opens here is never closed.`,
    hint:
      text[offset] === "'"
        ? `Close it, or if it belongs to the text, put double quotes around the text: ${quoted(line)}`
        : `Close it, or if it belongs to the text, put single quotes around the text: ${quoted(line)}`,
  };
}

/** `'t is 'n huis`, `"Hi" she said`, `{plural} you`: the text is not over where YAML ends it. */
function textAfterQuote(
  { message, pos }: YAMLParseError,
  parsed: Document.Parsed,
  text: string,
): YamlFault | undefined {
  if (!/at node end/.test(message)) return undefined;
  const before = nodesOf(parsed)
    .filter((node) => (isQuoted(node) || isFlow(node)) && node.range![1] <= pos[0])
    .sort((one, other) => other.range![1] - one.range![1] || one.range![0] - other.range![0])[0];
  const offset = before?.range![0];
  if (offset === undefined || lineStart(text, offset) !== lineStart(text, pos[0])) return undefined;
  const sign = text[offset]!;
  const end = text[before!.range![1] - 1]!;
  return {
    offset,
    message: `A text that begins with ${sign} ends at ${end} for YAML, but here more follows.`,
    hint: `Put quotes around the whole text: ${quoted(meantText(restOfLine(text, offset)))}`,
  };
}

/** `'l'eau'` is in quotes already, but not in the right ones. */
const meantText = (line: string): string =>
  /^'.*'$/.test(line) && line.split("'").length % 2 === 0 ? line.slice(1, -1) : line;

/** `Word:uno` is one text, not a key and its value. */
function noSpaceAfterColon({ pos }: YAMLParseError, _: Document.Parsed, text: string): YamlFault | undefined {
  const start = lineStart(text, pos[0]);
  for (const offset of [start, lineStart(text, start - 1)]) {
    const [, before = '', key] = /^([- ]*)([A-Z][\p{L} -]*)(?::(?=[^\s:])|：)/u.exec(lineAt(text, offset)) ?? [];
    if (key === undefined) continue;
    return {
      offset: offset + before.length + key.length,
      message: `"${key}" and its value need a colon and a space between them.`,
      hint: `Write ${key}: ${restOfLine(text, offset + before.length + key.length + 1)}`,
    };
  }
  return undefined;
}

function openBracket({ message, pos }: YAMLParseError, parsed: Document.Parsed, text: string): YamlFault | undefined {
  if (!/[Ff]low (sequence|map)/.test(message)) return undefined;
  const opened = nodesOf(parsed)
    .filter((node) => isFlow(node) && node.range![0] <= pos[0] && !']}'.includes(text[node.range![1] - 1]!))
    .at(-1);
  if (!opened) return undefined;
  const offset = opened.range![0];
  const sign = text[offset]!;
  const comment = /[ \t]#\S.*/.exec(text.slice(offset, pos[1]))?.[0].trim();
  return {
    offset,
    message:
      comment === undefined
        ? `The ${sign} that opens here is never closed.`
        : `The ${sign} that opens here is never closed: YAML takes "${comment}" for a comment.`,
    hint:
      comment === undefined
        ? `Close it with ${sign === '[' ? ']' : '}'}, or if it belongs to a text, put quotes around the text.`
        : 'Put quotes around each text that holds " #".',
  };
}

/** A key that is indented deeper than the text above it. */
function deeperLine({ pos }: YAMLParseError, parsed: Document.Parsed, text: string): YamlFault | undefined {
  const echo = parsed.errors.find(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
  const start = lineStart(text, pos[0]);
  const next = text.indexOf('\n', pos[0]) + 1;
  if (echo?.pos[0] !== pos[0] || next === 0) return undefined;
  const indentation = (line: string): number => line.search(/[^ -]|$/);
  if (indentation(lineAt(text, next)) <= indentation(lineAt(text, start))) return undefined;
  return {
    offset: next + indentation(lineAt(text, next)),
    message: 'This line is indented deeper than the text above it, so YAML reads both as one text.',
    hint: 'Begin it below the key above.',
  };
}

function colonInText({ code, pos: [offset] }: YAMLParseError, _: Document.Parsed, text: string): YamlFault | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  return {
    offset,
    message: 'This text holds ": ", which YAML reads as a key and its value.',
    hint: `Put quotes around it: ${quoted(restOfLine(text, offset))}`,
  };
}

/** A text that begins with a sign that YAML keeps for itself. */
function oddBeginning({ code, pos, message }: YAMLParseError, _: Document.Parsed, text: string): YamlFault | undefined {
  const isOdd =
    code === 'BAD_SCALAR_START' ||
    code === 'BAD_ALIAS' ||
    /Block scalar header|block-seq-ind on same line|anchor|[Tt]ag/.test(message);
  if (!isOdd) return undefined;
  const start = lineStart(text, pos[0]);
  const [, before] = /^( *(?:- +)*(?:[^:'"]*: +)?)/.exec(lineAt(text, start))!;
  const offset = Math.min(start + before!.length, pos[0]);
  return {
    offset,
    message: `A text cannot begin with ${text[offset]} without quotes.`,
    hint: `Put quotes around it: ${quoted(restOfLine(text, offset))}`,
  };
}

function twoDocuments({ code, pos: [offset] }: YAMLParseError): YamlFault | undefined {
  if (code !== 'MULTIPLE_DOCS') return undefined;
  return { offset, message: 'A second document begins here.', hint: 'Take out the line --- (or ...) above it.' };
}

function oddEscape({ code, pos }: YAMLParseError, _: Document.Parsed, text: string): YamlFault | undefined {
  if (code !== 'BAD_DQ_ESCAPE') return undefined;
  return {
    offset: pos[0],
    message: `${text.slice(pos[0], pos[0] + 2)} has no meaning between double quotes.`,
    hint: 'Write \\\\ for the sign \\ itself, or use single quotes.',
  };
}

function oddColumn({ message, pos }: YAMLParseError, _: Document.Parsed, text: string): YamlFault | undefined {
  if (!/same column|without - indicator/.test(message)) return undefined;
  const above = lineStart(text, lineStart(text, pos[0]) - 1);
  const comment = /[ \t](#[^ \t\r\n].*)/.exec(lineAt(text, above));
  if (comment) {
    return {
      offset: above + comment.index + 1,
      message: `YAML takes "${comment[1]!}" for a comment, so the text cannot go on in the next line.`,
      hint: 'Put quotes around the whole text.',
    };
  }
  return {
    offset: pos[0],
    message: 'This line does not begin in the column of the lines that it belongs to.',
    hint: 'Indent it like them. A text that goes on from the line above needs more spaces than its key has.',
  };
}

function nodesOf(parsed: Document.Parsed): readonly Node[] {
  const nodes: Node[] = [];
  visit(parsed, { Node: (_, node) => void (node.range && nodes.push(node)) });
  return nodes;
}

const isQuoted = (node: Node): boolean =>
  isScalar(node) && (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE');

const isFlow = (node: Node): boolean => isCollection(node) && node.flow === true;

const isClosed = ({ range }: Node, text: string): boolean =>
  range![1] - range![0] > 1 && text[range![1] - 1] === text[range![0]];

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;

const lineAt = (text: string, start: number): string => /^[^\r\n]*/.exec(text.slice(start))![0];

const restOfLine = (text: string, offset: number): string => lineAt(text, offset).trim();
