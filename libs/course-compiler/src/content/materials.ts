import { plainReadingOf, type Hint, type Material } from '@session-generator/domain';

import type { Problem } from '../problem.js';
import type { CourseSource } from '../source/course-source.js';
import { keyOf, unitsOf } from '../text/units.js';
import { annotate } from './annotate.js';
import { BankTokens } from './bank-tokens.js';
import { difficultyOf } from './difficulty.js';
import { Gaps } from './gaps.js';
import { Glossary, type Sources } from './glossary.js';
import type { Item, Side, SkillOfCourse } from './item.js';
import { withHintedWord } from './hinted-word.js';
import { Kin } from './kin.js';
import { Leads } from './leads.js';
import { Neighbours } from './neighbours.js';
import { OtherSenses } from './other-sense.js';
import { PartsOfSpeech } from './parts-of-speech.js';
import { Senses } from './senses.js';
import { Shapes } from './shapes.js';
import { TaughtWords } from './taught-words.js';
import { TellingWords } from './telling-words.js';
import { vaguePictures } from './vague-pictures.js';
import { WordForms } from './word-forms.js';
import { WrongAnswers, type LanguageOfCourse } from './wrong-answers.js';
import { pictureOf } from './wrong-pictures.js';

/** All that challenges are made of, for each component in order. */
export function materialsOf(
  source: CourseSource,
  tags: { readonly learning: string; readonly from: string },
  skills: readonly SkillOfCourse[],
  items: readonly Item[],
  problems: Problem[],
): readonly Material[] {
  const kin = new Kin(items);
  const leads = leadsIn(items);
  const parts = new PartsOfSpeech(items, leads);
  const neighbours = new Neighbours(items, parts);
  const text: LanguageOfCourse = {
    tag: tags.learning,
    side: textOf,
    shapes: new Shapes(leads.text),
    forms: new WordForms(items, textOf, parts),
    senses: new Senses(skills, items, tags.learning, inLearning),
  };
  const meaning: LanguageOfCourse = {
    tag: tags.from,
    side: meaningOf,
    shapes: new Shapes(leads.meaning),
    forms: new WordForms(items, meaningOf, parts),
    senses: new Senses(skills, items, tags.from, inOther),
  };
  const bank = new BankTokens(items, neighbours);
  const gaps = new Gaps(neighbours, kin, text, parts);
  const telling = new TellingWords(items);
  const vague = vaguePictures(items);
  const wrongAnswers = new WrongAnswers({ tags, text, meaning, neighbours, kin, bank, parts, telling, vague });
  const taughtWords = new TaughtWords(items);
  const otherSenses = new OtherSenses(items, text.senses, parts);
  const textGlossary = new Glossary(skills, items, tags.learning, inLearning);
  const meaningGlossary = new Glossary(skills, items, tags.from, inOther);
  return items.map((item): Material => {
    const distractors = wrongAnswers.of(item);
    const found = item.kind === 'phrase' ? annotate(item, taughtWords, otherSenses, tags.learning, problems) : [];
    const picture = vague.has(item) ? undefined : pictureOf(item);
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
      textHints: [
        ...withHintedWord(textGlossary.hintsFor(item.text, item.meaning, item.skillRow), item, found, textOf),
        ...remarkOn(item, tags.from),
      ],
      meaningHints: withHintedWord(
        meaningGlossary.hintsFor(item.meaning, item.text, item.skillRow),
        item,
        found,
        meaningOf,
      ),
      occurrences: gaps.of(item, found),
      sensitivity: item.source.sensitivity,
      difficulty: difficultyOf(item, skills.length),
      distractors,
    };
  });
}

/** Which taught words a phrase of these items means in another sense. */
export function otherSensesOf(skills: readonly SkillOfCourse[], items: readonly Item[], tag: string): OtherSenses {
  return new OtherSenses(items, new Senses(skills, items, tag, inLearning), new PartsOfSpeech(items, leadsIn(items)));
}

/** What words begin with in each language. */
function leadsIn(items: readonly Item[]) {
  const words = items.filter(({ kind }) => kind === 'word');
  return {
    text: new Leads(words.map(({ text }) => text)),
    meaning: new Leads(words.map(({ meaning }) => meaning)),
  };
}

const textOf = ({ text }: Item): Side => text;
const meaningOf = ({ meaning }: Item): Side => meaning;
const inLearning: Sources = { entries: ({ source }) => source.dictionary.learning, term: textOf, meaning: meaningOf };
const inOther: Sources = { entries: ({ source }) => source.dictionary.from, term: meaningOf, meaning: textOf };

const audioOf = ({ audio }: CourseSource, { source, text }: Item): Material['audio'] =>
  !audio ? undefined : source.audio === undefined ? { say: plainReadingOf(text.best) } : { id: source.audio };

/** The author's remark, about the whole text; dropped where it gives the meaning away. */
function remarkOn({ source: { hint }, text, meaning }: Item, from: string): readonly Hint[] {
  if (hint === undefined) return [];
  const said = ` ${keyOf(unitsOf(hint, from))} `;
  const givesAway = meaning.answers.some(({ units }) => units.length > 0 && said.includes(` ${keyOf(units)} `));
  return givesAway ? [] : [{ token: text.best, meaning: hint }];
}
