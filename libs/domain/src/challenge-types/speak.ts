import type { ChallengeType } from './challenge-type.js';
import { form } from '../forms/form.js';
import { about, allTexts } from './make.js';

const readAloud = form('speak', 'none', 'say', 'arrange', ['read', 'speak']);
const sayTheTranslation = form('speak', 'to-learning', 'say', 'produce', ['read', 'speak']);

/** A text to read aloud, or a meaning to say in the learning language. The client sends the transcript. */
export const speak: ChallengeType = {
  name: 'speak',
  title: 'Say it',
  forms: [readAloud, sayTheTranslation],
  makeAbout: (material) => [
    about(material, readAloud, {
      prompt: {
        text: material.texts[0]!,
        ...(material.audio ? { audio: material.audio } : {}),
        hints: material.textHints,
      },
      accepted: [material.texts[0]!],
    }),
    about(material, sayTheTranslation, {
      prompt: { text: material.meanings[0]!, hints: material.meaningHints },
      ...allTexts(material),
    }),
  ],
  realise: () => ({}),
};
