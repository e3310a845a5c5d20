import { fold } from '../answers/fold.js';
import { gradeChoice } from '../answers/grade-choice.js';
import { gradeTyped } from '../answers/grade-typed.js';
import type { Grader } from '../answers/graded-challenge.js';
import type { ChallengeType } from './challenge-type.js';
import { choicesOf } from './choices.js';
import { formNamed } from '../forms/forms.js';
import { about } from './make.js';

const chooseTheWord = formNamed('missing-word/to-learning/choose');
const typeTheWord = formNamed('missing-word/to-learning/type');

/** Beside a gap the prompt is in the language of the answer: typed again, it is no answer in the other language. */
export const gradeMissingWord: Grader = ({ prompt: _, ...challenge }, answer) =>
  challenge.form === chooseTheWord.name ? gradeChoice(challenge, answer) : gradeTyped(challenge, answer);

/** A sentence with a gap and its meaning beside it. It is about the word that is missing, which no hint gives away. */
export const missingWord: ChallengeType = {
  name: 'missing-word',
  title: 'Fill in the missing word',
  forms: [chooseTheWord, typeTheWord],
  makeAbout: (material) =>
    material.kind === 'phrase'
      ? material.occurrences.flatMap(({ component, at, accepted = [], distractors }) => {
          if (!at) return [];
          const text = material.texts[0]!;
          const gap = text.slice(at[0], at[1]);
          const hints = material.textHints.filter(({ token }) => !overlap(token, gap));
          const fill = {
            about: component,
            variant: `${material.component}@${at[0]}`,
            exercises: [
              ...new Set([component, material.component, ...material.occurrences.map((other) => other.component)]),
            ],
            prompt: { text, gapAt: at, meaning: material.meanings[0]!, hints },
            accepted: [gap, ...accepted],
            distractors,
          };
          return [
            ...(distractors.length > 0 ? [about(material, chooseTheWord, fill)] : []),
            about(material, typeTheWord, { ...fill, distractors: [] }),
          ];
        })
      : [],
  realise: (content, shuffle) =>
    content.form === chooseTheWord.name ? { choices: choicesOf(content, 4, shuffle) } : {},
  grade: gradeMissingWord,
};

/** Whether one has the other in it; one or two letters only count as a word of their own. */
const overlap = (token: string, gap: string): boolean => {
  const [long, short] = [fold(token), fold(gap)].sort((one, other) => other.length - one.length) as [string, string];
  const isLetters = short.length <= 2 && !/[\u0E00-\u{10FFFF}]/u.test(short);
  return isLetters ? long.split(' ').includes(short) : long.includes(short);
};
