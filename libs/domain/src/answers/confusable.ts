import type { ChallengeContent, CourseContent } from '../course/content.js';
import { formNamed } from '../forms/forms.js';
import { rulesOf } from './grading/language-rules.js';
import { readAnswer, type ReadWord } from './grading/read-answer.js';
import { slipBetween, type SlipContext } from './grading/slip-between.js';
import { answerLanguage } from './languages/answer-languages.js';
import { parsePattern } from './pattern/parse-pattern.js';
import { wordsOfPattern } from './pattern/words-of-pattern.js';

/**
 * With confusable
 *
 * A course whose challenges that are typed know which of its own words would pass for a slip of one that is accepted:
 * whoever answers with such a word means it. They are found once, off-line, so that grading an answer needs nothing of the
 * course but its challenge, and a client grades as the service does. What is said has none: a recogniser spells as it likes.
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
      const { answer } = formNamed(challenge.form);
      if (answer.by !== 'type') return challenge;
      const confusable = (answer.in === 'from' ? known : learnt).confusableWith(challenge);
      return confusable.length === 0 ? challenge : { ...challenge, confusable };
    }),
  };
}

/** The words of a course in one language, and which of them look alike. */
class Lexicon {
  private readonly context: SlipContext;
  /** Words by what is left of them when a letter or two are left out: those that look alike share some of it. */
  private readonly shortened = new Map<string, ReadWord[]>();
  private readonly ofText = new Map<string, readonly string[]>();
  private readonly ofWord = new Map<string, readonly string[]>();

  constructor(texts: readonly string[], tag: string) {
    this.context = { rules: rulesOf(answerLanguage(tag)), isWord: () => false };
    const words = new Map(texts.flatMap((text) => this.read(text)).map((word) => [word.folded, word]));
    for (const word of words.values()) {
      // The word that it is a slip of may be two letters longer.
      for (const shorter of shortenings(word.plain, word.plain.length < 3 ? 0 : word.plain.length < 6 ? 1 : 2)) {
        const others = this.shortened.get(shorter);
        if (others) others.push(word);
        else this.shortened.set(shorter, [word]);
      }
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
    const near = shortenings(expected.plain, mostSlips).flatMap((shorter) => this.shortened.get(shorter) ?? []);
    return [...new Set(near)]
      .filter((word) => word.key !== expected.key && slipBetween(word, expected, this.context) !== undefined)
      .map(({ folded }) => folded);
  }

  private readonly read = (text: string): readonly ReadWord[] => readAnswer(text, this.context.rules);
}

/** The most letters that `slipBetween` lets differ. */
const mostSlips = 2;

/** A text, and the same without so many of its letters, whichever. */
function shortenings(text: string, most: number): readonly string[] {
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
