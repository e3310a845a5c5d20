import type { Grader } from '../answers/graded-challenge.js';
import type { ChallengeTypeName } from '../forms/form.js';
import { gradeArrange } from './arrange.js';
import { gradeJudge } from './judge.js';
import { gradeListen } from './listen.js';
import { gradeMatchPairs } from './match-pairs.js';
import { gradeMissingWord } from './missing-word.js';
import { gradeSelectMeaning } from './select-meaning.js';
import { gradeSelectPicture } from './select-picture.js';
import { gradeSpeak } from './speak.js';
import { gradeTranslate } from './translate.js';

/** How each type grades, in a table of its own: a page that grades answers gets no makers with it. */
export const grades: Readonly<Record<ChallengeTypeName, Grader>> = {
  'select-picture': gradeSelectPicture,
  'select-meaning': gradeSelectMeaning,
  'match-pairs': gradeMatchPairs,
  judge: gradeJudge,
  'missing-word': gradeMissingWord,
  arrange: gradeArrange,
  listen: gradeListen,
  speak: gradeSpeak,
  translate: gradeTranslate,
};
