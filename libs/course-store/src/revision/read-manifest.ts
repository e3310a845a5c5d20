import type { Manifest } from './manifest.js';
import { moreTableNames, schemaVersion, tableNames } from './revision-schema.js';

/**
 * The manifest that these bytes hold.
 *
 * @throws where they hold none that this version can read, naming everything that is wrong
 */
export function readManifest(bytes: Uint8Array): Manifest {
  const manifest = parse(bytes);
  const version = isRecord(manifest) ? manifest['schema'] : undefined;
  if (version !== schemaVersion) {
    throw new Error(
      `manifest.json is of schema ${JSON.stringify(version)}, and this version reads only ${schemaVersion}: ` +
        'compile the course with the same version of the engine that opens it',
    );
  }
  const faults = faultsOf(manifest as Readonly<Record<string, unknown>>);
  if (faults.length > 0) throw new Error(`manifest.json is not whole: ${faults.join('; ')}`);
  return manifest as Manifest;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  } catch (cause) {
    throw new Error('manifest.json is not JSON', { cause });
  }
}

function faultsOf(manifest: Readonly<Record<string, unknown>>): readonly string[] {
  const { course, learning, from, counts, forms, tables } = manifest;
  return [
    ...(typeof course === 'string' ? [] : ['course is not a text']),
    ...(isLanguage(learning) ? [] : ['learning is not a language']),
    ...(isLanguage(from) ? [] : ['from is not a language']),
    ...['units', 'skills', 'words', 'phrases', 'challenges']
      .filter((name) => !isRecord(counts) || !isCount(counts[name]))
      .map((name) => `counts.${name} is not a number of rows`),
    ...(Array.isArray(forms) && forms.every((form) => typeof form === 'string')
      ? []
      : ['forms is not a list of names']),
    ...tableNames
      .filter((name) => !isRecord(tables) || !isFileEntry(tables[name]))
      .map((name) => `tables.${name} is not {file, rows, bytes, sha256}`),
    ...moreTableNames
      .filter((name) => isRecord(tables) && tables[name] !== undefined && !isFileEntry(tables[name]))
      .map((name) => `tables.${name} is not {file, rows, bytes, sha256}`),
  ];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const isLanguage = (value: unknown): boolean =>
  isRecord(value) && typeof value['tag'] === 'string' && typeof value['name'] === 'string';

/** A file's name becomes part of a path, so it is held to letters. */
const isFileEntry = (value: unknown): boolean =>
  isRecord(value) &&
  /^[a-z]+\.arrow$/.test(String(value['file'])) &&
  isCount(value['rows']) &&
  isCount(value['bytes']) &&
  /^[0-9a-f]{64}$/.test(String(value['sha256']));
