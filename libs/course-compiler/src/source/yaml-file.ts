import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isAlias, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';

import { error, warning, type Place, type Problem } from '../problem.js';
import { didYouMeanOr } from './did-you-mean.js';
import { findListed, namesBeside } from './find-listed.js';
import { brokenAlias, lostText } from './lost-text.js';
import { firstFault, type YamlFault } from './yaml-faults.js';

/** A file that was read and parsed; its top node is never an alias. */
export interface YamlFile {
  /** As the disk has it. */
  readonly path: string;
  readonly root: Node;
  readonly placeOf: (node: Node | null | undefined) => Place;
  readonly resolve: (node: unknown) => Node | undefined;
}

export interface YamlReading {
  readonly file?: YamlFile;
  readonly problems: readonly Problem[];
}

const mostBytes = 4 * 1024 * 1024;
const mostAliases = 100;

/**
 * Reads one YAML file of a course.
 *
 * Every scalar is text as it is written (the failsafe schema of YAML 1.2), so that `on`, `no`, `null` and `007` stay
 * the words they are in some language. A missing file is told where it is listed.
 */
export async function readYamlFile(folder: string, listed: string, listedAt: Place): Promise<YamlReading> {
  const path = await findListed(folder, listed);
  if (path === undefined) return { problems: [await missingFile(folder, listed, listedAt)] };
  const top: Place = { file: path, line: 1, column: 1 };
  const bytes = await readBytes(folder, path, listedAt);
  if (!(bytes instanceof Uint8Array)) return { problems: [bytes] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('unreadable-file', top, `"${path}" is not UTF-8.`, 'Save it as UTF-8.');
  }
  return parse(text, path, top);
}

async function missingFile(folder: string, path: string, listedAt: Place): Promise<Problem> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const hint = didYouMeanOr(name, await namesBeside(folder, path), 'Add the file, or take it out of the list.');
  return error('missing-file', listedAt, `"${path}" does not exist.`, hint);
}

async function readBytes(folder: string, path: string, listedAt: Place): Promise<Uint8Array | Problem> {
  const full = join(folder, path);
  try {
    const [home, real] = [await realpath(folder), await realpath(full)];
    if (!real.startsWith(home + sep)) {
      return error('path-outside', listedAt, `"${path}" leads out of the course folder.`, 'Copy the file into it.');
    }
    const { size } = await stat(full);
    if (size > mostBytes) {
      return error('too-large', listedAt, `"${path}" has ${size} bytes.`, `Split it: at most ${mostBytes} are read.`);
    }
    return await readFile(full);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    return error('unreadable-file', listedAt, `"${path}" cannot be read (${code}).`, 'Make it a readable file.');
  }
}

function parse(text: string, path: string, top: Place): YamlReading {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  let parsed: Document.Parsed;
  let fault: YamlFault | undefined;
  try {
    parsed = parseDocument(text, {
      version: '1.2',
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
    });
    fault = firstFault(parsed, text) ?? brokenAlias(parsed, text);
  } catch (cause) {
    return refuse('unparsable-file', top, `"${path}" cannot be parsed (${String(cause)}).`, 'Nest it less deeply.');
  }
  if (fault) return refuse('unparsable-file', at(fault.offset), fault.message, fault.hint);
  const root = parsed.contents;
  if (root === null || isEmptyScalar(root)) {
    return refuse('empty-file', top, `"${path}" is empty.`, 'Write it, or take it out of the list.');
  }
  let aliases = 0;
  visit(parsed, { Alias: () => void aliases++ });
  if (aliases > mostAliases) {
    return refuse(
      'too-many-aliases',
      top,
      `"${path}" has ${aliases} aliases.`,
      `Write them out: at most ${mostAliases} are read.`,
    );
  }
  const resolve = (node: unknown): Node | undefined =>
    isAlias(node) ? node.resolve(parsed) : ((node ?? undefined) as Node | undefined);
  return {
    file: { path, root, resolve, placeOf: (node) => (node?.range ? at(node.range[0]) : top) },
    problems: lostText(parsed, text).map(({ offset, message, hint }) =>
      warning('lost-text', at(offset), message, hint),
    ),
  };
}

const isEmptyScalar = (node: Node): boolean =>
  'value' in node && node.value === '' && node.range?.[0] === node.range?.[1];

const refuse = (code: string, place: Place, message: string, hint: string): YamlReading => ({
  problems: [error(code, place, message, hint)],
});
