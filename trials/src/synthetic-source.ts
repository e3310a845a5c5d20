import type { CourseSource, PhraseSource, SkillSource, WordSource } from '@session-generator/course-compiler';

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru'];
const place = { file: 'synthetic', line: 1, column: 1 };
const shared = { place, otherTexts: [], otherMeanings: [], sensitivity: [] };

/** A pseudo-word for a number: its digits as syllables, so that like numbers make like words. */
const wordFor = (number: number): string => [...String(number)].map((digit) => syllables[Number(digit)]!).join('');

/** A course of that many components, three words to two phrases, 25 a skill; each phrase has five of the words so far. */
export function syntheticSource(components: number): CourseSource {
  const skills = Array.from({ length: Math.ceil(components / 25) }, (_, skill): SkillSource => ({
    id: `unit/skill-${skill}`,
    name: `Skill ${skill}`,
    place,
    words: Array.from({ length: 15 }, (__, at) => word(skill * 15 + at)),
    phrases: Array.from({ length: 10 }, (__, at) => phrase(skill * 10 + at, (skill + 1) * 15)),
    dictionary: { learning: [], from: [] },
  }));
  return {
    place,
    learning: { tag: 'es', name: 'Spanish', place },
    from: { tag: 'en', name: 'English', place },
    audio: true,
    units: [{ id: 'unit', name: 'Unit', place, skills }],
  };
}

const word = (number: number): WordSource => ({
  ...shared,
  text: `${number % 2 ? 'la' : 'el'} ${wordFor(number)}`,
  meaning: `the word${number}`,
  images: [`picture${wordFor(number)}`],
});

function phrase(number: number, taught: number): PhraseSource {
  const used = [1, 7, 31, 101, 211].map((step) => (number * step + step) % taught);
  return {
    ...shared,
    text: `${used.map(wordFor).join(' ')}.`,
    meaning: used.map((each) => `word${each}`).join(' '),
    textPatterns: [],
    meaningPatterns: [],
    uses: [],
  };
}
