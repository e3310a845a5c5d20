import { warning, type Place, type Problem } from '../problem.js';
import type { Dictionary, DictionaryEntry } from './course-source.js';
import type { LanguageNames } from './read-skill.js';
import type { YamlFile } from './yaml-file.js';
import { YamlMap } from './yaml-map.js';

/** The `Mini-dictionary` of a skill, a list of terms for each language, and its `Two-way-dictionary`. */
export function readDictionary(file: YamlFile, top: YamlMap, names: LanguageNames, problems: Problem[]): Dictionary {
  const languages = [names.learning, names.from].filter((name) => name !== undefined);
  const shape = { name: 'Mini-dictionary: it holds a list for each language', keys: languages };
  const mini = top.map('Mini-dictionary', shape);
  const pairs = top.has('Two-way-dictionary') ? readEntries(file, top, 'Two-way-dictionary', problems) : [];
  const read = (name: string | undefined) =>
    name !== undefined && mini?.has(name) ? readEntries(file, mini, name, problems) : [];
  return {
    learning: [...read(names.learning), ...pairs.flatMap(turned)],
    from: [...read(names.from), ...pairs.map(({ term, meanings }) => ({ term: plain(term), meanings }))],
  };
}

function readEntries(file: YamlFile, map: YamlMap, key: string, problems: Problem[]): readonly DictionaryEntry[] {
  return map.list(key).flatMap((node): DictionaryEntry[] => {
    const place = file.placeOf(node);
    const anyKey = { name: 'a dictionary', keys: [] };
    const entry = YamlMap.of(file, node, anyKey, []);
    if (!entry) {
      problems.push(
        warning('wrong-kind', place, `This line of "${key}" is no term with its meaning.`, 'Write - term: meaning'),
      );
      return [];
    }
    return entry.keys().flatMap((term): DictionaryEntry[] => readEntry(entry, term, entry.placeOf(term), problems));
  });
}

function readEntry(entry: YamlMap, term: string, place: Place, problems: Problem[]): DictionaryEntry[] {
  const meanings = entry.texts(term);
  const known = meanings.filter((meaning) => meaning !== 'undefined');
  if (known.length === 0) {
    const message = `The hint for "${term}" has no meaning${meanings.length > 0 ? ' but "undefined"' : ''}; it is not used.`;
    problems.push(warning('empty-hint', place, message, 'Write what it means, or take the line out.'));
    return [];
  }
  return term ? [{ term, meanings: known }] : [];
}

/** `(I) eat: (yo) como`: what is in parentheses is part of the meaning, not of the term. */
const turned = ({ term, meanings }: DictionaryEntry): readonly DictionaryEntry[] =>
  meanings.map((meaning) => ({ term: plain(meaning), meanings: [term] }));

const plain = (term: string): string =>
  term
    .replace(/\([^)]*\)/g, '')
    .replace(/ +/g, ' ')
    .trim();
