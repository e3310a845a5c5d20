import type { Dictionary } from '@session-generator/domain';

/** The two files of a Hunspell dictionary, and how its language writes nouns. */
export interface HunspellFiles {
  readonly aff: string;
  readonly dic: string;
  /** As German does: then a word with a capital is no name. */
  readonly hasCapitalNouns?: boolean;
}

/**
 * Hunspell dictionary
 *
 * Whether a dictionary has a word, in any of its inflected forms. Forms are looked up, not written out: some dictionaries
 * have millions, and a course asks for a few thousand. Left out is what nobody means by a slip: names and abbreviations,
 * words that the dictionary itself calls rare or forbidden, and compounds.
 *
 * @example of Spanish, `banco` and `siembre` are words, and `madrid` and `sra` are not
 */
export function hunspellDictionary({ aff, dic, hasCapitalNouns = false }: HunspellFiles): Dictionary {
  const rules = readRules(aff);
  const stems = readStems(dic, rules, hasCapitalNouns);
  const lists = (word: string): boolean => isStem(word, stems, rules);
  return {
    letters: lettersOf([...stems.stems.keys()]),
    lists,
    has: (word) => lists(word) || isForm(word, stems, rules) || isPrefixed(word, stems, rules),
  };
}

/** A way of making a form: leave out `strip`, put `add` behind, where the stem ends as it says. */
interface Suffix {
  readonly flag: string;
  readonly ending: string;
}

interface Prefix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
}

interface Rules {
  readonly flagsOf: (written: string) => readonly string[];
  readonly prefixes: readonly Prefix[];
  /** By what they add, then by what they strip. */
  readonly suffixes: ReadonlyMap<string, ReadonlyMap<string, readonly Suffix[]>>;
  readonly longest: number;
  /** Stems that are no words, and those that are none by themselves. */
  readonly excluded: ReadonlySet<string>;
  readonly needsAffix: string | undefined;
}

function readRules(aff: string): Rules {
  const settings = new Map<string, string>();
  const aliases: string[] = [];
  const prefixes: Prefix[] = [];
  const suffixes = new Map<string, Map<string, Suffix[]>>();
  let longest = 0;
  for (const line of aff.split(/\r?\n/)) {
    const [name = '', flag = '', strip = '', adds, ending = '.'] = line.trim().split(/\s+/);
    if (name === 'AF') aliases.push(flag);
    else if (name === 'PFX' && adds !== undefined)
      prefixes.push({ flag, strip: unlessNone(strip), add: addedBy(adds) });
    else if (name !== 'SFX') settings.set(name, flag);
    // The line before the rules of a flag has a count in the place of what they add.
    else if (adds !== undefined && !/^[YN]$/.test(strip)) {
      const add = addedBy(adds);
      const byStrip = suffixes.get(add) ?? new Map<string, Suffix[]>();
      suffixes.set(add, byStrip);
      const stripped = unlessNone(strip);
      const same = byStrip.get(stripped);
      if (same) same.push({ flag, ending });
      else byStrip.set(stripped, [{ flag, ending }]);
      longest = Math.max(longest, add.length);
    }
  }
  const named = (...names: readonly string[]) => names.flatMap((each) => settings.get(each) ?? []);
  return {
    flagsOf: flagReader(settings.get('FLAG'), aliases.slice(1)),
    prefixes,
    suffixes,
    longest,
    excluded: new Set(named('FORBIDDENWORD', 'ONLYINCOMPOUND', 'WARN')),
    needsAffix: named('NEEDAFFIX', 'PSEUDOROOT')[0],
  };
}

const unlessNone = (letters: string): string => (letters === '0' ? '' : letters.normalize('NFC'));

/** Without the flags of what follows. */
const addedBy = (adds: string): string => unlessNone(adds.replace(/\/.*$/, ''));

/** Flags are characters, pairs of them, or numbers; or the number of such a list. */
function flagReader(type: string | undefined, aliases: readonly string[]): Rules['flagsOf'] {
  const known = new Map<string, readonly string[]>();
  const read = (written: string): readonly string[] => {
    const flags = aliases[Number(written) - 1] ?? written;
    if (type === 'num') return flags.split(',');
    return type === 'long' ? (flags.match(/../gsu) ?? []) : [...flags];
  };
  return (written) => {
    const flags = known.get(written) ?? read(written);
    known.set(written, flags);
    return flags;
  };
}

const firstHash = 17;

/** Of a text behind another one of that hash. */
function hashOf(text: string, before: number): number {
  let hash = before;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** A set of hashes that may take one for another: it spares most look-ups, and decides none. */
class Marks {
  private readonly bits = new Uint8Array(1 << 21);

  add(hash: number): void {
    const at = Math.imul(hash, 0x9e3779b1) >>> 8;
    this.bits[at >> 3]! |= 1 << (at & 7);
  }

  has(hash: number): boolean {
    const at = Math.imul(hash, 0x9e3779b1) >>> 8;
    return (this.bits[at >> 3]! & (1 << (at & 7))) !== 0;
  }
}

/** The stems of a dictionary with their flags, as they are written, and what stems begin with. */
interface Stems {
  readonly stems: ReadonlyMap<string, string>;
  readonly stemMarks: Marks;
  readonly beginnings: Marks;
}

function readStems(dic: string, { flagsOf, excluded }: Rules, hasCapitalNouns: boolean): Stems {
  const stems = new Map<string, string>();
  const [stemMarks, beginnings] = [new Marks(), new Marks()];
  let at = dic.indexOf('\n') + 1;
  while (at > 0 && at < dic.length) {
    const end = dic.indexOf('\n', at);
    const line = dic.slice(at, end < 0 ? dic.length : end);
    at = end < 0 ? dic.length : end + 1;
    const [word, flags] = entryOf(line);
    const stem = hasCapitalNouns && /^\p{Lu}\p{Ll}/u.test(word) ? word.toLowerCase() : word;
    if (!isPlain.test(stem) || (flags !== '' && excluded.size > 0 && flagsOf(flags).some((flag) => excluded.has(flag))))
      continue;
    const composed = stem.normalize('NFC');
    const others = stems.get(composed);
    stems.set(composed, others ? joined(others, flags) : flags);
    let hash = firstHash;
    for (let length = 0; length < composed.length; length++) {
      hash = hashOf(composed[length]!, hash);
      beginnings.add(hash);
    }
    stemMarks.add(hash);
  }
  return { stems, stemMarks, beginnings };
}

/** Those that are no rarity: `é` in English is one. */
function lettersOf(stems: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  let all = 0;
  // So many, from all over it, tell enough.
  const step = Math.ceil(stems.length / 10_000);
  for (let at = 0; at < stems.length; at += step) {
    for (const letter of stems[at]!) {
      all++;
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([letter, count]) => count * rarestLetter > all && /\p{L}/u.test(letter))
    .map(([letter]) => letter)
    .sort();
}

/** One in so many. */
const rarestLetter = 10_000;

/** @example entryOf('banco/S po:noun') is banco and S */
function entryOf(line: string): readonly [word: string, flags: string] {
  const space = line.search(/\s/);
  const entry = space < 0 ? line : line.slice(0, space);
  const slash = entry.indexOf('/');
  return slash < 0 ? [entry, ''] : [entry.slice(0, slash), entry.slice(slash + 1)];
}

/** Without capitals, digits and signs. */
const isPlain = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}'’-]+$/u;

/** Of a word that stands there twice either way of flexion counts. */
const joined = (one: string, other: string): string => `${one}${between}${other}`;
const between = '\n';

const flagsOfStem = (written: string, { flagsOf }: Rules): readonly string[] =>
  written.includes(between) ? written.split(between).flatMap((each) => flagsOf(each)) : flagsOf(written);

function isStem(word: string, { stems, stemMarks }: Stems, rules: Rules): boolean {
  if (!stemMarks.has(hashOf(word, firstHash))) return false;
  const written = stems.get(word);
  if (written === undefined) return false;
  const { needsAffix, flagsOf } = rules;
  return needsAffix === undefined || !written.split(between).every((each) => flagsOf(each).includes(needsAffix));
}

/** What a form has before its ending begins a stem, and with what was stripped it is one: both are looked up by a hash first. */
function isForm(word: string, { stems, stemMarks, beginnings }: Stems, rules: Rules): boolean {
  let hash = firstHash;
  for (let end = 0; end <= word.length; end++) {
    if (end > 0) hash = hashOf(word[end - 1]!, hash);
    if (end > 0 && !beginnings.has(hash)) return false;
    if (word.length - end > rules.longest) continue;
    const byStrip = rules.suffixes.get(word.slice(end));
    if (!byStrip) continue;
    for (const [strip, suffixes] of byStrip) {
      if (!stemMarks.has(hashOf(strip, hash))) continue;
      const stem = word.slice(0, end) + strip;
      const written = stems.get(stem);
      if (written === undefined || written === '') continue;
      const flags = flagsOfStem(written, rules);
      if (suffixes.some(({ flag, ending }) => flags.includes(flag) && endsAs(stem, ending))) return true;
    }
  }
  return false;
}

/** Dictionaries write many a word as another with a prefix: `reward` as `ward`. */
const isPrefixed = (word: string, { stems }: Stems, rules: Rules): boolean =>
  rules.prefixes.some(({ flag, strip, add }) => {
    const written = word.startsWith(add) ? stems.get(strip + word.slice(add.length)) : undefined;
    return written !== undefined && flagsOfStem(written, rules).includes(flag);
  });

const endings = new Map<string, RegExp>();

/** @example endsAs('comer', '[^o]er') */
function endsAs(stem: string, ending: string): boolean {
  if (ending === '.') return true;
  const known = endings.get(ending) ?? new RegExp(`${ending.replace(/-(?=[^\]]*$)/, '\\-')}$`, 'u');
  endings.set(ending, known);
  return known.test(stem);
}
