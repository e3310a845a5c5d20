import { gradeBank } from '../answers/grade-bank.js';
import { bankOf } from './bank.js';
import type { ChallengeType } from './challenge-type.js';
import { formNamed } from '../forms/forms.js';
import { about, allMeanings, allTexts } from './make.js';

const arrangeTheSentence = formNamed('arrange/to-learning/tap');
const arrangeTheMeaning = formNamed('arrange/from-learning/tap');

export const gradeArrange = gradeBank;

/** A text to translate with the tokens of a word bank. A text of one token would be a choice, so it needs two. */
export const arrange: ChallengeType = {
  name: 'arrange',
  title: 'Build the translation',
  forms: [arrangeTheSentence, arrangeTheMeaning],
  makeAbout(material) {
    const { texts, meanings, distractors, audio, textHints, meaningHints } = material;
    return [
      about(material, arrangeTheSentence, {
        prompt: { text: meanings[0]!, hints: meaningHints },
        ...allTexts(material),
        tokens: material.textTokens,
        joiner: material.textJoiner,
        distractors: distractors.textTokens,
      }),
      about(material, arrangeTheMeaning, {
        prompt: { text: texts[0]!, ...(audio ? { audio } : {}), hints: textHints },
        ...allMeanings(material),
        tokens: material.meaningTokens,
        joiner: material.meaningJoiner,
        distractors: distractors.meaningTokens,
      }),
    ].filter(({ tokens }) => tokens.length > 1);
  },
  realise: (content, shuffle) => ({ tokens: bankOf(content, shuffle) }),
  grade: gradeArrange,
};
