import { gradeChoice } from '../answers/grade-choice.js';
import type { ChallengeType } from './challenge-type.js';
import { choicesOf } from './choices.js';
import { formNamed } from '../forms/forms.js';
import { about } from './make.js';

const chooseTheMeaning = formNamed('select-meaning/from-learning/choose');
const chooseTheWord = formNamed('select-meaning/to-learning/choose');

export const gradeSelectMeaning = gradeChoice;

/** A word in one language, and words of the other to choose from. */
export const selectMeaning: ChallengeType = {
  name: 'select-meaning',
  title: 'Choose the meaning',
  forms: [chooseTheMeaning, chooseTheWord],
  makeAbout(material) {
    if (material.kind !== 'word') return [];
    const { texts, meanings, distractors, audio, picture } = material;
    return [
      about(material, chooseTheMeaning, {
        prompt: { text: texts[0]!, ...(audio ? { audio } : {}), hints: [] },
        accepted: meanings,
        distractors: distractors.meanings,
      }),
      about(material, chooseTheWord, {
        prompt: { text: meanings[0]!, ...(picture ? { picture } : {}), hints: [] },
        accepted: texts,
        distractors: distractors.texts,
      }),
    ].filter((made) => made.distractors.length > 0);
  },
  realise: (content, shuffle) => ({ choices: choicesOf(content, 4, shuffle) }),
  grade: gradeSelectMeaning,
};
