import { plainReadingOf, type Hint, type Material } from '@session-generator/domain';

import type { Problem } from '../problem.js';
import type { CourseSource } from '../source/course-source.js';
import { keyOf, unitsOf } from '../text/units.js';
import { annotate } from './annotate.js';
import { BankTokens } from './bank-tokens.js';
import { difficultyOf } from './difficulty.js';
import { Gaps } from './gaps.js';
import { Glossary } from './glossary.js';
import type { Item, SkillOfCourse } from './item.js';
import { Kin } from './kin.js';
import { Neighbours } from './neighbours.js';
import { TaughtWords } from './taught-words.js';
import { pictureOf, wrongAnswers } from './wrong-answers.js';

/** All that challenges are made of, for each component in order. */
export function materialsOf(
  source: CourseSource,
  tags: { readonly learning: string; readonly from: string },
  skills: readonly SkillOfCourse[],
  items: readonly Item[],
  problems: Problem[],
): readonly Material[] {
  const kin = new Kin(items);
  const neighbours = new Neighbours(items);
  const bank = new BankTokens(items, neighbours);
  const gaps = new Gaps(neighbours, kin);
  const words = new TaughtWords(items);
  const textGlossary = new Glossary(skills, items, tags.learning, {
    entries: ({ source: { dictionary } }) => dictionary.learning,
    term: ({ text }) => text,
    meaning: ({ meaning }) => meaning,
  });
  const meaningGlossary = new Glossary(skills, items, tags.from, {
    entries: ({ source: { dictionary } }) => dictionary.from,
    term: ({ meaning }) => meaning,
    meaning: ({ text }) => text,
  });
  return items.map((item): Material => {
    const distractors = wrongAnswers(item, neighbours, kin, bank, tags);
    const found = item.kind === 'phrase' ? annotate(item, words, tags.learning, problems) : [];
    const picture = pictureOf(item);
    const texts = kin.textsFor(item);
    const meanings = kin.meaningsFor(item);
    return {
      component: item.id,
      skill: item.skill,
      kind: item.kind,
      texts: texts.texts,
      meanings: meanings.texts,
      ...(texts.patterns.length > 0 ? { textPatterns: texts.patterns } : {}),
      ...(meanings.patterns.length > 0 ? { meaningPatterns: meanings.patterns } : {}),
      ...(picture ? { picture } : {}),
      audio: audioOf(source, item),
      textTokens: item.text.tokens.tokens.map(({ text }) => text),
      meaningTokens: item.meaning.tokens.tokens.map(({ text }) => text),
      textJoiner: item.text.tokens.joiner,
      meaningJoiner: item.meaning.tokens.joiner,
      textHints: [...textGlossary.hintsFor(item.text, item.skillRow), ...remarkOn(item, tags.from)],
      meaningHints: meaningGlossary.hintsFor(item.meaning, item.skillRow),
      occurrences: gaps.of(item, found, distractors.textTokens),
      sensitivity: item.source.sensitivity,
      difficulty: difficultyOf(item, skills.length),
      distractors,
    };
  });
}

const audioOf = ({ audio }: CourseSource, { source, text }: Item): Material['audio'] =>
  !audio ? undefined : source.audio === undefined ? { say: plainReadingOf(text.best) } : { id: source.audio };

/** The author's remark, about the whole text; dropped where it gives the meaning away. */
function remarkOn({ source: { hint }, text, meaning }: Item, from: string): readonly Hint[] {
  if (hint === undefined) return [];
  const said = ` ${keyOf(unitsOf(hint, from))} `;
  const givesAway = meaning.answers.some(({ units }) => units.length > 0 && said.includes(` ${keyOf(units)} `));
  return givesAway ? [] : [{ token: text.best, meaning: hint }];
}
