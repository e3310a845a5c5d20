import type { CourseContent } from '@session-generator/domain';
import * as fc from 'fast-check';

import { courseContentOf } from '../builders/course-content-of.js';
import type { CourseSketch, PhraseSketch, SkillSketch, WordSketch } from '../builders/course-sketch.js';

/**
 * Courses as they come: one word a skill, no pictures, no phrases, no audio, texts that repeat, scripts without
 * spaces, prerequisites or none
 */
export const courseContents: fc.Arbitrary<CourseContent> = fc
  .record({
    spaced: fc.boolean(),
    audio: fc.boolean(),
    pictures: fc.boolean(),
    phrases: fc.boolean(),
    prerequisites: fc.boolean(),
    most: fc.integer({ min: 0, max: 8 }),
  })
  .chain((traits) => sketches(traits))
  .map(courseContentOf);

interface Traits {
  readonly spaced: boolean;
  readonly audio: boolean;
  readonly pictures: boolean;
  readonly phrases: boolean;
  readonly prerequisites: boolean;
  /** How many words a skill has at most. */
  readonly most: number;
}

const sketches = (traits: Traits): fc.Arbitrary<CourseSketch> =>
  fc.array(fc.array(skillsOf(traits), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((units) => {
    const earlier: string[] = [];
    return {
      id: traits.spaced ? 'aa-from-bb' : 'zz-from-bb',
      learning: traits.spaced ? { tag: 'aa', name: 'Aa' } : { tag: 'zz', name: '字' },
      from: { tag: 'bb', name: 'Bb' },
      audio: traits.audio,
      units: units.map((skills, unit) => ({
        id: `u${unit}`,
        name: `Unit ${unit}`,
        skills: skills.map(({ standsOn, ...skill }, at) => {
          const id = `u${unit}/s${at}`;
          const prerequisites = standsOn && earlier.filter((_, row) => row % 4 === standsOn - 1);
          earlier.push(id);
          return { ...skill, id, name: id, ...(prerequisites ? { prerequisites } : {}) };
        }),
      })),
    };
  });

type LooseSkill = Pick<SkillSketch, 'words' | 'phrases'> & { readonly standsOn: number | undefined };

const skillsOf = (traits: Traits): fc.Arbitrary<LooseSkill> =>
  fc.record({
    words: fc.array(wordsOf(traits), { maxLength: traits.most }),
    phrases: traits.phrases ? fc.array(phrasesOf(traits), { maxLength: 5 }) : fc.constant([]),
    standsOn: traits.prerequisites
      ? fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined })
      : fc.constant(undefined),
  });

/** Few syllables, so that words repeat, and phrases hold words. */
const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ñá', "l'a"];
const characters = ['你', '好', '我', '吃', '水', '大', '家'];
const lexicon = ['house', 'water', 'to eat', 'I', 'good', 'big', 'the bread', 'we'];
const emoji = ['🏠', '💧', '🍞', '👍', '🐘'];

const texts = ({ spaced }: Traits, most: number): fc.Arbitrary<string> =>
  spaced
    ? fc
        .array(fc.constantFrom(...syllables), { minLength: 1, maxLength: most })
        .map((parts) => parts.join(most > 2 ? ' ' : ''))
    : fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: most }).map((parts) => parts.join(''));

const wordsOf = (traits: Traits): fc.Arbitrary<WordSketch> =>
  fc
    .record({
      text: texts(traits, 2),
      meaning: fc.constantFrom(...lexicon),
      otherMeanings: fc.subarray(lexicon, { maxLength: 2 }),
      emoji: fc.option(fc.constantFrom(...emoji), { nil: undefined }),
    })
    .map(({ emoji: picture, ...word }) => (traits.pictures && picture ? { ...word, emoji: picture } : word));

const phrasesOf = (traits: Traits): fc.Arbitrary<PhraseSketch> =>
  fc.record({
    text: texts(traits, 5).map((text) => `${text}${traits.spaced ? '.' : '。'}`),
    meaning: fc
      .array(fc.constantFrom(...lexicon), { minLength: 1, maxLength: 5 })
      .map((parts) => `${parts.join(' ')}.`),
    otherTexts: fc.array(texts(traits, 5), { maxLength: 1 }),
  });
