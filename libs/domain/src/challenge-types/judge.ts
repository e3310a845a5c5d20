import { gradeChoice } from '../answers/grade-choice.js';
import type { ChallengeType } from './challenge-type.js';
import { choicesOf } from './choices.js';
import { formNamed } from '../forms/forms.js';
import { about, allMeanings, allTexts } from './make.js';

const judgeTheMeaning = formNamed('judge/from-learning/choose');
const judgeTheSentence = formNamed('judge/to-learning/choose');

export const gradeJudge = gradeChoice;

/** A sentence, and up to three translations of which one is right: mark it. */
export const judge: ChallengeType = {
  name: 'judge',
  title: 'Mark the right translation',
  forms: [judgeTheMeaning, judgeTheSentence],
  makeAbout(material) {
    if (material.kind !== 'phrase') return [];
    const { texts, meanings, distractors, audio, textHints, meaningHints } = material;
    return [
      about(material, judgeTheMeaning, {
        prompt: { text: texts[0]!, ...(audio ? { audio } : {}), hints: textHints },
        ...allMeanings(material),
        distractors: distractors.meanings,
      }),
      about(material, judgeTheSentence, {
        prompt: { text: meanings[0]!, hints: meaningHints },
        ...allTexts(material),
        distractors: distractors.texts,
      }),
    ].filter((made) => made.distractors.length > 0);
  },
  realise: (content, shuffle) => ({ choices: choicesOf(content, 3, shuffle) }),
  grade: gradeJudge,
};
