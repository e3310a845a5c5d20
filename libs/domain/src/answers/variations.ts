/** A text, and the same without so many of its letters, whichever. */
export function shortenings(text: string, most: number): readonly string[] {
  const found = new Set([text]);
  let last: ReadonlySet<string> = found;
  for (let left = 0; left < most; left++) {
    const next = new Set<string>();
    for (const each of last) {
      const letters = [...each];
      letters.forEach((_, at) => next.add(letters.toSpliced(at, 1).join('')));
    }
    next.forEach((each) => found.add(each));
    last = next;
  }
  return [...found];
}

/**
 * Variations
 *
 * A word with one letter left out, put in, changed, or swapped with its neighbour.
 *
 * @example variations('ab', ['a', 'b']) is b, a, ba, bb, aab, bab, abb, aba
 */
export function variations(word: string, letters: readonly string[]): readonly string[] {
  const own = [...word];
  const found = new Set<string>();
  const [before, after] = [own.map((_, at) => own.slice(0, at).join('')), own.map((_, at) => own.slice(at).join(''))];
  const rest = (at: number): string => after[at] ?? '';
  own.forEach((letter, at) => {
    found.add(before[at]! + rest(at + 1));
    if (at + 1 < own.length) found.add(before[at]! + own[at + 1]! + letter + rest(at + 2));
    for (const other of letters) {
      found.add(before[at]! + other + rest(at + 1));
      found.add(before[at]! + other + rest(at));
    }
  });
  for (const other of letters) found.add(word + other);
  found.delete(word);
  return [...found];
}
