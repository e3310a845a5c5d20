import type { ChallengeType } from './challenge-type.js';
import { form } from '../forms/form.js';
import { about, allMeanings, allTexts } from './make.js';

const typeTheMeaning = form('translate', 'from-learning', 'type', 'recall', ['read', 'type']);
const typeTheSentence = form('translate', 'to-learning', 'type', 'produce', ['read', 'type']);

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
};
