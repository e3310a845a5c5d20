/** A language made up by rule: as many words as are wanted, no two alike, each as easy to read aloud as another. */
export interface Lexicon {
  /** The n-th word. */
  word(n: number): string;
}

export const lexicon = (consonants: readonly string[], vowels: readonly string[], ending: string): Lexicon => {
  const syllables = consonants.flatMap((consonant) => vowels.map((vowel) => consonant + vowel));
  return {
    word(n) {
      let text = '';
      let rest = n + syllables.length;
      while (rest > 0) {
        text = syllables[rest % syllables.length]! + text;
        rest = Math.floor(rest / syllables.length);
      }
      return text + ending;
    },
  };
};

/** Ten and twelve syllables deep, with letters beyond ASCII, as real courses have them. */
export const learningWords = lexicon(['b', 'd', 'l', 'm', 'ñ', 'p', 'rr', 's', 't', 'v'], ['a', 'e', 'í', 'o', 'ú'], 'n');
export const meaningWords = lexicon(['b', 'ch', 'd', 'f', 'g', 'k', 'l', 'm', 'p', 'sh', 't', 'w'], ['a', 'ee', 'o'], 'r');
