import {
  fold,
  patternMatcher,
  plainReadingOf,
  writtenKey,
  type ComponentId,
  type ComponentKind,
  type SkillId,
} from '@session-generator/domain';

import type { ItemSource, PhraseSource, SkillSource, WordSource } from '../source/course-source.js';
import { articleLength } from '../text/articles.js';
import { tokensOf, type Tokens } from '../text/tokens.js';
import { keyOf, unitsOf, type Unit } from '../text/units.js';
import type { Accepted } from './accepted-answers.js';

/** The languages of a course, as BCP 47 tags. */
export interface CourseTags {
  readonly learning: string;
  readonly from: string;
}

/** A component on its way from source to content, with what every later step asks of it. */
export interface Item {
  /** Its row in the course, in the order in which components are taught. */
  readonly row: number;
  readonly id: ComponentId;
  readonly kind: ComponentKind;
  readonly skill: SkillId;
  /** The row of its skill. */
  readonly skillRow: number;
  readonly source: ItemSource;
  readonly word?: WordSource;
  readonly phrase?: PhraseSource;
  readonly text: Side;
  readonly meaning: Side;
}

/** One side of a component: its best text, and everything that is accepted for it, best first. */
export interface Side {
  readonly best: string;
  readonly accepted: readonly string[];
  /** Those that stand for more than is in `accepted`. */
  readonly patterns: readonly string[];
  /** Whether one of the patterns stands for a text. */
  readonly standsFor: (text: string) => boolean;
  /** The same in the form in which answers are compared. */
  readonly answers: readonly Answer[];
  /** Of the best text without its remarks. */
  readonly tokens: Tokens;
  readonly units: readonly Unit[];
  /** How many of the units are an article before the rest. */
  readonly article: 0 | 1;
}

export interface Answer {
  readonly text: string;
  readonly folded: string;
  /** See `writtenKey`: as a prompt, another one where an apostrophe or a question mark differs. */
  readonly written: string;
  readonly units: readonly Unit[];
  readonly article: 0 | 1;
  /** Its units without the article: what `the cat` and `a cat` share. */
  readonly bareKey: string;
}

export interface SkillOfCourse {
  readonly id: SkillId;
  readonly row: number;
  readonly source: SkillSource;
}

export function sideOf({ texts: accepted, patterns }: Accepted, language: string): Side {
  const answers = accepted.map((text) => answerOf(text, language));
  const { text: best, units, article } = answers[0]!;
  const standsFor = patternMatcher(patterns);
  return {
    best,
    accepted,
    patterns,
    standsFor,
    answers,
    tokens: tokensOf(plainReadingOf(best), language),
    units,
    article,
  };
}

function answerOf(text: string, language: string): Answer {
  const units = unitsOf(text, language);
  const article = articleLength(units, language);
  const folded = fold(text);
  return {
    text,
    folded,
    written: writtenKey(text, language),
    units,
    article,
    bareKey: keyOf(units.slice(article)) || folded,
  };
}
