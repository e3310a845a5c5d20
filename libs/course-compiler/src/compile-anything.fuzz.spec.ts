import {
  courseOf,
  fold,
  formNamed,
  accepterOf,
  type ChallengeContent,
  type RevisionId,
} from '@session-generator/domain';
import fc from 'fast-check';

import { compileCourse } from './compile-course.js';
import type { CourseSource, ItemSource, PhraseSource, SkillSource, WordSource } from './source/course-source.js';

/** Whether this is `npm run test:slow`, which runs every case, and not `npm test`, which runs a tenth or so. */
declare const atFullSize: boolean;

const place = { file: 'any.yaml', line: 1, column: 1 };

/** Texts of so few pieces that they collide all the time: repeats, homonyms, synonyms, articles, signs, scripts. */
const text = fc
  .array(
    fc.constantFrom(
      'el',
      'la',
      'un',
      'gato',
      'Gato',
      'pan',
      "l'eau",
      '¿',
      '!',
      '-',
      '你好',
      '茶',
      'কা',
      'a',
      '…',
      '👍',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((pieces) => pieces.join(' '));
const texts = fc.array(text, { maxLength: 2 });
const item: fc.Arbitrary<ItemSource> = fc.record({
  place: fc.constant(place),
  text,
  meaning: text,
  otherTexts: texts,
  otherMeanings: texts,
  sensitivity: fc.constant([]),
});
const word: fc.Arbitrary<WordSource> = fc
  .tuple(item, fc.subarray(['cat1', 'cat2', 'bread1']), fc.option(fc.constantFrom('🍞', '🐈'), { nil: undefined }))
  .map(([shared, images, emoji]) => ({ ...shared, images, ...(emoji ? { emoji } : {}) }));
const phrase: fc.Arbitrary<PhraseSource> = fc.tuple(item, texts).map(([shared, uses]) => ({
  ...shared,
  textPatterns: [{ text: '[el/un] (gato) pan', place }],
  meaningPatterns: [],
  uses: uses.map((each) => ({ text: each, place })),
}));
const skill = fc.record({
  name: fc.constant('S'),
  place: fc.constant(place),
  words: fc.array(word, { maxLength: 8 }),
  phrases: fc.array(phrase, { maxLength: 6 }),
  dictionary: fc.record({
    learning: fc.array(fc.record({ term: text, meanings: texts }), { maxLength: 4 }),
    from: fc.array(fc.record({ term: text, meanings: texts }), { maxLength: 4 }),
  }),
});
const source: fc.Arbitrary<CourseSource> = fc
  .tuple(fc.array(skill, { maxLength: 4 }), fc.constantFrom('es', 'fr', 'zh', 'bn', 'test'), fc.boolean())
  .map(([skills, tag, audio]) => ({
    place,
    learning: { tag, name: 'Learnt', place },
    from: { tag: 'en', name: 'Known', place },
    audio,
    units: [{ id: 'm', name: 'M', place, skills: skills.map((each, at): SkillSource => ({ ...each, id: `m/${at}` })) }],
  }));

const wrong = (challenge: ChallengeContent): readonly string[] => {
  const { accepted, distractors, tokens, joiner, prompt } = challenge;
  const isRight = accepterOf(challenge);
  const hidden = prompt.gapAt && prompt.text!.slice(...prompt.gapAt);
  return [
    ...(accepted.length > 0 && accepted.every(isRight) ? [] : ['an accepted answer is wrong']),
    ...(distractors.some(isRight) ? ['a distractor is right'] : []),
    ...(tokens.length === 0 || isRight(tokens.join(joiner)) ? [] : ['the bank builds nothing']),
    ...(hidden === undefined || hidden === accepted[0] ? [] : ['the gap is another']),
    ...(hidden !== undefined && prompt.hints.some(({ token }) => fold(token) === fold(hidden))
      ? ['a hint tells the gap']
      : []),
    ...(formNamed(challenge.form).way === 'choose' && distractors.length === 0 ? ['there is no choice'] : []),
  ];
};

describe('compiling anything', () => {
  it('makes content that the domain can open, every id one, every challenge fair, none left out as unfair', () => {
    fc.assert(
      fc.property(source, (any) => {
        const { content, coverage } = compileCourse(any);
        expect(content.challenges.flatMap((each) => wrong(each).map((why) => `${each.id}: ${why}`))).toEqual([]);
        expect(new Set(content.challenges.map(({ id }) => id)).size).toBe(content.challenges.length);
        expect(courseOf(content, 'r' as RevisionId).components.count).toBe(content.components.length);
        expect(coverage.unfair).toEqual({});
      }),
      { numRuns: atFullSize ? 100 : 15 },
    );
  });

  it('never offers what a word or phrase of the same prompt says', () => {
    fc.assert(
      fc.property(source, (any) => {
        const { components, challenges } = compileCourse(any).content;
        for (const { form, prompt, distractors } of challenges) {
          const { type, answer } = formNamed(form);
          if (type !== 'select-meaning' && type !== 'judge') continue;
          const toLearning = answer.in === 'learning';
          const also = components
            .filter(({ text: ours, meaning }) => fold(toLearning ? meaning : ours) === fold(prompt.text!))
            .map(({ text: ours, meaning }) => fold(toLearning ? ours : meaning));
          expect(distractors.filter((each) => also.includes(fold(each)))).toEqual([]);
        }
      }),
      { numRuns: atFullSize ? 80 : 12 },
    );
  });
});
