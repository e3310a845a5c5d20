import type { ChallengeContent, CourseContent } from '../course/content.js';
import { rulesOf } from './grading/language-rules.js';
import { readAnswer, type ReadWord } from './grading/read-answer.js';
import { slipBetween, type SlipContext } from './grading/slip-between.js';
import { answerLanguage } from './languages/answer-languages.js';
import { parsePattern } from './pattern/parse-pattern.js';
import { wordsOfPattern } from './pattern/words-of-pattern.js';

/**
 * With confusable
 *
 * A course whose challenges that are typed or said know which of its own words would pass for a slip of one that is
 * accepted: whoever answers with such a word means it. They are found once, off-line, so that grading an answer needs
 * nothing of the course but its challenge, and a client grades as the service does.
 *
 * @example where the course also teaches `caro`, the answer "caro" to `carro` is wrong rather than a typo
 */
export function withConfusable(content: CourseContent): CourseContent {
  const { components, learning, from } = content;
  const learnt = new Lexicon(
    components.map(({ text }) => text),
    learning.tag,
  );
  const known = new Lexicon(
    components.map(({ meaning }) => meaning),
    from.tag,
  );
  return {
    ...content,
    challenges: content.challenges.map((challenge) => {
      const [, direction, way] = challenge.form.split('/');
      if (way !== 'type' && way !== 'say') return challenge;
      const confusable = (direction === 'from-learning' ? known : learnt).confusableWith(challenge);
      return confusable.length === 0 ? challenge : { ...challenge, confusable };
    }),
  };
}

/** The words of a course in one language, and which of them look alike. */
class Lexicon {
  private readonly context: SlipContext;
  /** By their first letter and length: all that a slip leaves nearly alone. */
  private readonly shelves = new Map<string, LexiconWord[]>();
  private readonly ofText = new Map<string, readonly string[]>();
  private readonly ofWord = new Map<string, readonly string[]>();

  constructor(texts: readonly string[], tag: string) {
    this.context = { rules: rulesOf(answerLanguage(tag)), isWord: () => false };
    const words = new Map(texts.flatMap((text) => this.read(text)).map((word) => [word.folded, word]));
    for (const word of words.values()) {
      const letters = [...word.plain];
      const shelf = shelfOf(letters[0], letters.length);
      const entry = { word, letters: lettersIn(letters) };
      const others = this.shelves.get(shelf);
      if (others) others.push(entry);
      else this.shelves.set(shelf, [entry]);
    }
  }

  /** In the order of their letters. */
  confusableWith({ accepted, patterns = [] }: ChallengeContent): readonly string[] {
    const inPatterns = patterns.map(parsePattern).flatMap((parsed) => (parsed.ok ? wordsOfPattern(parsed.value) : []));
    return [...new Set([...accepted, ...inPatterns].flatMap((text) => this.nearText(text)))].sort();
  }

  private nearText(text: string): readonly string[] {
    const found = this.ofText.get(text) ?? this.read(text).flatMap((word) => this.nearWord(word));
    this.ofText.set(text, found);
    return found;
  }

  private nearWord(expected: ReadWord): readonly string[] {
    const found = this.ofWord.get(expected.folded) ?? this.search(expected);
    this.ofWord.set(expected.folded, found);
    return found;
  }

  private search(expected: ReadWord): readonly string[] {
    const letters = [...expected.plain];
    const own = lettersIn(letters);
    return shelvesAround(letters).flatMap((shelf) =>
      (this.shelves.get(shelf) ?? [])
        .filter(({ letters: others }) => differences(own, others) <= mostDifferences)
        .filter(({ word }) => word.key !== expected.key && slipBetween(word, expected, this.context) !== undefined)
        .map(({ word }) => word.folded),
    );
  }

  private readonly read = (text: string): readonly ReadWord[] => readAnswer(text, this.context.rules);
}

interface LexiconWord {
  readonly word: ReadWord;
  /** A bit for each letter it has; letters may share one. */
  readonly letters: number;
}

const shelfOf = (first: string | undefined, length: number): string => `${length} ${first}`;

/** A slip is of two letters at most, and leaves the first one, or swaps it with the second or drops it. */
const shelvesAround = (letters: readonly string[]): readonly string[] =>
  [...new Set(letters.slice(0, 2))].flatMap((first) =>
    [-2, -1, 0, 1, 2].map((more) => shelfOf(first, letters.length + more)),
  );

const lettersIn = (letters: readonly string[]): number =>
  letters.reduce((bits, letter) => bits | (1 << (letter.codePointAt(0)! % 32)), 0);

/** Two letters changed are four bits at most. */
const mostDifferences = 4;

function differences(some: number, others: number): number {
  let count = 0;
  for (let bits = some ^ others; bits !== 0; bits &= bits - 1) count++;
  return count;
}
