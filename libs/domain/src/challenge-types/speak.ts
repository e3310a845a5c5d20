import { gradeSpeech } from '../answers/grade-speech.js';
import type { ChallengeType } from './challenge-type.js';
import { formNamed } from '../forms/forms.js';
import { about, allTexts } from './make.js';

const readAloud = formNamed('speak/none/say');
const sayTheTranslation = formNamed('speak/to-learning/say');

export const gradeSpeak = gradeSpeech;

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
  grade: gradeSpeak,
};
