import type { Grader } from '../answers/graded-challenge.js';
import type { ChallengeContent, Hint, Pair, Picture } from '../course/content.js';
import type { ComponentId, SkillId } from '../ids.js';
import type { Shuffle } from '../random.js';
import type { ChallengeTypeName, Form } from '../forms/form.js';

/**
 * A type of challenge: its forms, how a compiler makes challenges of it, how one is shown to a learner, and how
 * an answer is graded. Each is one module; the lists in `challenge-types.ts` and `grades.ts` name them all.
 */
export interface ChallengeType {
  readonly name: ChallengeTypeName;
  readonly title: string;
  readonly forms: readonly Form[];
  /** Makes the challenges about one component; none where the material does not give a fair one. */
  readonly makeAbout?: (material: Material) => readonly MadeChallenge[];
  /** Makes the challenges among the words of one skill, about none of them. */
  readonly makeAmong?: (words: readonly Material[]) => readonly MadeChallenge[];
  /** Chooses and shuffles what the learner sees, from a split of the seed of the session. */
  readonly realise: (content: ChallengeContent, shuffle: Shuffle) => Presentation;
  readonly grade: Grader;
}

/** What a compiler knows of one component when challenges are made of it. */
export interface Material {
  readonly component: ComponentId;
  readonly skill: SkillId;
  readonly kind: 'word' | 'phrase';
  /** Everything accepted on the learning side and on the other, best first, at most 50 each. */
  readonly texts: readonly string[];
  readonly meanings: readonly string[];
  /** Patterns that stand for more than these list; absent where there are none. */
  readonly textPatterns?: readonly string[];
  readonly meaningPatterns?: readonly string[];
  readonly picture?: Picture;
  readonly audio: { readonly id: string } | { readonly say: string } | undefined;
  /** The best text and the best meaning as tokens, without the punctuation around them, and what joins them. */
  readonly textTokens: readonly string[];
  readonly meaningTokens: readonly string[];
  readonly textJoiner: string;
  readonly meaningJoiner: string;
  /** Meanings of the tokens of the text, and texts for the tokens of the meaning. */
  readonly textHints: readonly Hint[];
  readonly meaningHints: readonly Hint[];
  /** The words that a course teaches, where they stand in the best text of a phrase. */
  readonly occurrences: readonly Occurrence[];
  readonly sensitivity: readonly string[];
  /** Prior difficulty of the component in logits: longer and later is harder. */
  readonly difficulty: number;
  readonly distractors: Distractors;
}

/** A word inside a phrase. */
export interface Occurrence {
  readonly component: ComponentId;
  /** [start, end) in UTF-16 units of the best text; absent where the phrase exercises the word in another form. */
  readonly at?: readonly [number, number];
  /** What else is right in that gap: it makes another accepted sentence. */
  readonly accepted?: readonly string[];
  /** Wrong words for that gap, best first. None makes an accepted sentence. */
  readonly distractors: readonly string[];
}

/** Wrong answers, best first; none would be graded right. */
export interface Distractors {
  readonly texts: readonly string[];
  readonly meanings: readonly string[];
  readonly pictures: readonly Picture[];
  /** Tokens for word banks that are not in the best answer. */
  readonly textTokens: readonly string[];
  readonly meaningTokens: readonly string[];
}

/** A challenge as a maker leaves it: all but its id and skill, which the compiler adds. */
export interface MadeChallenge extends Omit<ChallengeContent, 'id' | 'skill' | 'form'> {
  readonly form: Form;
  /** Tells apart challenges of one form about one component, such as two phrases with the same gap. */
  readonly variant?: string;
}

/** What the learner chooses from or builds with, in the order shown. */
export interface Presentation {
  readonly choices?: readonly Choice[];
  readonly tokens?: readonly string[];
  readonly pairs?: readonly Pair[];
}

export interface Choice {
  /** `a`, `b`, `c`… as shown. */
  readonly id: string;
  readonly text?: string;
  readonly picture?: Picture;
}
