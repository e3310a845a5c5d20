import { gradeChoice } from '../answers/grade-choice.js';
import type { Picture } from '../course/content.js';
import type { ChallengeType } from './challenge-type.js';
import { choicesOf } from './choices.js';
import { formNamed } from '../forms/forms.js';
import { about } from './make.js';

const chooseThePicture = formNamed('select-picture/from-learning/choose');

export const gradeSelectPicture = gradeChoice;

/** A word, and pictures to choose the right one from. */
export const selectPicture: ChallengeType = {
  name: 'select-picture',
  title: 'Choose the picture',
  forms: [chooseThePicture],
  makeAbout: (material) =>
    material.kind === 'word' && material.picture && material.distractors.pictures.length > 0
      ? [
          about(material, chooseThePicture, {
            prompt: {
              text: material.texts[0]!,
              ...(material.audio ? { audio: material.audio } : {}),
              hints: [],
            },
            accepted: [nameOf(material.picture)],
            distractors: material.distractors.pictures.map(nameOf),
          }),
        ]
      : [],
  realise: (content, shuffle) => ({
    choices: choicesOf(content, 4, shuffle, (name) => ({ picture: pictureNamed(name) })),
  }),
  grade: gradeSelectPicture,
};

const nameOf = (picture: Picture): string => ('emoji' in picture ? picture.emoji : picture.id);

/** An emoji is pictographic and has no letter; all else is the id of a picture. */
const pictureNamed = (name: string): Picture =>
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u.test(name) && !/\p{L}/u.test(name)
    ? { emoji: name }
    : { id: name };
