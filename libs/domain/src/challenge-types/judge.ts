import type { ChallengeType } from './challenge-type.js';
import { choicesOf } from './choices.js';
import { form } from '../forms/form.js';
import { about, allMeanings, allTexts } from './make.js';

const judgeTheMeaning = form('judge', 'from-learning', 'choose', 'recognise', ['read', 'tap']);
const judgeTheSentence = form('judge', 'to-learning', 'choose', 'recognise', ['read', 'tap']);

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
};
