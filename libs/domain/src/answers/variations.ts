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
 * A word that is mistyped by one letter. Fumbled: a letter is left out or doubled, or two are swapped, as fingers do. Changed:
 * another letter is put in or written instead, but never before or for the first.
 *
 * @example variations('ab', ['c']) are fumbled, b · aab · ba · a · abb, and changed, acb · ac · abc
 */
export function variations(word: string, letters: readonly string[]) {
  const own = [...word];
  const starts = own.map((_, at) => own.slice(0, at).join(''));
  const rests = [...own.map((_, at) => own.slice(at).join('')), '', ''];
  const fumbled = new Set<string>();
  const changed = new Set(letters.map((letter) => word + letter));
  own.forEach((letter, at) => {
    const [start, rest] = [starts[at]!, rests[at + 1]!];
    const next = own[at + 1];
    fumbled.add(start + letter + letter + rest);
    if (next !== undefined) fumbled.add(start + next + letter + rests[at + 2]!);
    fumbled.add(start + rest);
    if (at === 0) return;
    for (const other of letters) {
      changed.add(start + other + rest);
      changed.add(start + other + rests[at]!);
    }
  });
  fumbled.delete(word);
  return { fumbled: [...fumbled], changed: [...changed].filter((each) => each !== word && !fumbled.has(each)) };
}
