import { gradeTyped } from '../answers/grade-typed.js';
import type { ChallengeType } from './challenge-type.js';
import { formNamed } from '../forms/forms.js';
import { about, allMeanings, allTexts } from './make.js';

const typeTheMeaning = formNamed('translate/from-learning/type');
const typeTheSentence = formNamed('translate/to-learning/type');

export const gradeTranslate = gradeTyped;

/** A text to translate with a keyboard. */
export const translate: ChallengeType = {
  name: 'translate',
  title: 'Translate',
  forms: [typeTheMeaning, typeTheSentence],
  makeAbout: (material) => [
    about(material, typeTheMeaning, {
      prompt: {
        text: material.texts[0]!,
        ...(material.audio ? { audio: material.audio } : {}),
        hints: material.textHints,
      },
      ...allMeanings(material),
    }),
    about(material, typeTheSentence, {
      prompt: {
        text: material.meanings[0]!,
        ...(material.picture ? { picture: material.picture } : {}),
        hints: material.meaningHints,
      },
      ...allTexts(material),
    }),
  ],
  realise: () => ({}),
  grade: gradeTranslate,
};
