import { isMap, isScalar, isSeq, type Node } from 'yaml';

import { warning, type Place, type Problem } from '../problem.js';
import { cleanText } from './clean-text.js';
import type { Written } from './course-source.js';
import { didYouMean } from './did-you-mean.js';
import { quoted } from './quoted.js';
import type { YamlFile } from './yaml-file.js';

/** What a mapping may hold, and what to call it in a message, such as "a word". */
export interface Shape {
  readonly name: string;
  readonly keys: readonly string[];
  /** What to write instead of keys that belong elsewhere. */
  readonly instead?: Readonly<Record<string, string>>;
}

/** A text of a list. */
export interface Listed extends Written {
  /** Whether it stands in brackets, `[so, and so]`, and without quotes: then YAML splits it at each comma. */
  readonly isBare: boolean;
}

/**
 * A mapping of a file, read key by key. It warns of what an author would want to know (a misspelt or repeated key, a
 * list where a text belongs, an empty text or list) and gives what is there.
 */
export class YamlMap {
  private readonly entries = new Map<string, { readonly place: Place; readonly value: Node | undefined }>();

  private constructor(
    private readonly file: YamlFile,
    readonly place: Place,
    private readonly problems: Problem[],
  ) {}

  /** `undefined` where the node is no mapping; nothing is reported then. */
  static of(file: YamlFile, node: unknown, shape: Shape, problems: Problem[]): YamlMap | undefined {
    const resolved = file.resolve(node);
    if (!isMap(resolved)) return undefined;
    const map = new YamlMap(file, file.placeOf(resolved), problems);
    for (const { key, value } of resolved.items) {
      const name = map.textOf(key) ?? '';
      const place = file.placeOf(file.resolve(key));
      if (map.entries.has(name)) {
        problems.push(
          warning('duplicate-key', place, `"${name}" stands here twice; the last one counts.`, 'Keep one.'),
        );
      }
      if (!shape.keys.includes(name)) problems.push(unknownKey(name, place, shape));
      map.entries.set(name, { place, value: file.resolve(value) });
    }
    return map;
  }

  has(key: string): boolean {
    return this.entries.has(key);
  }

  keys(): readonly string[] {
    return [...this.entries.keys()];
  }

  placeOf(key: string): Place {
    return this.entries.get(key)?.place ?? this.place;
  }

  /** What stands under a key, as a plain value of texts, lists and maps. */
  plain(key: string): unknown {
    const value: unknown = this.entries.get(key)?.value?.toJSON();
    return value;
  }

  /** The mapping under a key; `undefined` where it is absent, empty or none. */
  map(key: string, shape: Shape): YamlMap | undefined {
    const entry = this.entries.get(key);
    if (!entry || isEmpty(entry.value)) return undefined;
    const map = YamlMap.of(this.file, entry.value, shape, this.problems);
    if (!map) {
      const message = `"${key}" is not a mapping; it is not used.`;
      this.problems.push(warning('wrong-kind', entry.place, message, `It may hold: ${shape.keys.join(', ')}.`));
    }
    return map;
  }

  /** The text of a key; `undefined` where it is absent, empty or no text. */
  text(key: string): string | undefined {
    return this.written(key)?.text;
  }

  written(key: string): Written | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    const text = this.textOf(entry.value);
    if (text === undefined) {
      this.problems.push(
        warning('wrong-kind', entry.place, `"${key}" is not a text.`, 'Write one text after the colon.'),
      );
    }
    return text ? { text, place: this.placeOfText(entry.value) } : undefined;
  }

  /** The texts of a list; a single text counts as a list of one. */
  texts(key: string): readonly string[] {
    return this.listed(key).map(({ text }) => text);
  }

  listed(key: string): readonly Listed[] {
    const entry = this.entries.get(key);
    if (!entry) return [];
    const nodes = this.list(key);
    const inBrackets = isSeq(entry.value) && entry.value.flow === true;
    return nodes.flatMap((node): Listed[] => {
      const text = this.textOf(node);
      const place = this.placeOfText(node);
      if (text) return [{ text, place, isBare: inBrackets && isScalar(node) && node.type === 'PLAIN' }];
      this.problems.push(text === '' ? emptyText(key, place) : notText(key, place, this.asWritten(node)));
      return [];
    });
  }

  /**
   * The names of files, or of what is called after one: as they are written, since a file name may hold two spaces or
   * braces.
   */
  names(key: string): readonly Written[] {
    return this.list(key).flatMap((node): Written[] => {
      const text = isScalar(node) ? String(node.value ?? '').trim() : '';
      const place = this.placeOfText(node);
      if (text !== '') return [{ text, place }];
      const message = `"${key}" holds something that is not a name.`;
      this.problems.push(warning('wrong-kind', place, message, 'Write a name after the dash, or take the line out.'));
      return [];
    });
  }

  /** The nodes of a list, with a warning where it is empty. */
  list(key: string): readonly (Node | undefined)[] {
    const entry = this.entries.get(key);
    if (!entry) return [];
    const { value } = entry;
    const nodes = isSeq(value) ? value.items.map((item) => this.file.resolve(item)) : isEmpty(value) ? [] : [value];
    if (nodes.length === 0) {
      this.problems.push(
        warning('empty-list', entry.place, `"${key}" is an empty list.`, 'Fill it, or take the key out.'),
      );
    }
    return nodes;
  }

  /** Where its first letter stands, behind the quote where there is one. */
  private placeOfText(node: Node | undefined): Place {
    const place = this.file.placeOf(node);
    const isQuoted = isScalar(node) && (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE');
    return isQuoted ? { ...place, column: place.column + 1 } : place;
  }

  /** `Hello: John` in a list is a mapping to YAML; `undefined` if it is anything else that is no text. */
  private asWritten(node: Node | undefined): string | undefined {
    if (!isMap(node) || node.items.length !== 1) return undefined;
    const { key, value } = node.items[0]!;
    const [before, after] = [this.textOf(key), this.textOf(value)];
    return before && after ? `${before}: ${after}` : undefined;
  }

  private textOf(node: unknown): string | undefined {
    const resolved = this.file.resolve(node);
    if (resolved === undefined) return '';
    return isScalar(resolved) ? cleanText(String(resolved.value ?? '')) : undefined;
  }
}

const isEmpty = (node: Node | undefined): boolean => node === undefined || (isScalar(node) && node.value === '');

const emptyText = (key: string, place: Place): Problem =>
  warning('wrong-kind', place, `"${key}" holds an empty text.`, 'Write a text after the dash, or take the line out.');

const notText = (key: string, place: Place, written: string | undefined): Problem =>
  written === undefined
    ? warning(
        'wrong-kind',
        place,
        `"${key}" holds something that is not a text.`,
        'Write a text after the dash, or take the line out.',
      )
    : warning(
        'wrong-kind',
        place,
        `YAML reads "${written}" as a key and its value; it is not used.`,
        `Put quotes around it: ${quoted(written)}`,
      );

function unknownKey(name: string, place: Place, { name: shape, keys, instead }: Shape): Problem {
  const close = instead?.[name] ?? didYouMean(name, keys);
  return close === undefined
    ? warning('unknown-key', place, `"${name}" is not a key of ${shape}; it is not used.`, `Known: ${keys.join(', ')}.`)
    : warning('misspelt-key', place, `"${name}" is not a key of ${shape}; it is not used.`, `Did you mean "${close}"?`);
}
