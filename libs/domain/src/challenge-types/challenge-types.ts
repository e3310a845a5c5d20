import { arrange } from './arrange.js';
import type { ChallengeType } from './challenge-type.js';
import type { Form } from '../forms/form.js';
import { judge } from './judge.js';
import { listen } from './listen.js';
import { matchPairs } from './match-pairs.js';
import { missingWord } from './missing-word.js';
import { selectMeaning } from './select-meaning.js';
import { selectPicture } from './select-picture.js';
import { speak } from './speak.js';
import { translate } from './translate.js';

/** Every type of challenge. To add one, write its module and name it here; the order is that of a revision's forms. */
export const challengeTypes: readonly ChallengeType[] = [
  selectPicture,
  selectMeaning,
  matchPairs,
  judge,
  missingWord,
  arrange,
  listen,
  speak,
  translate,
];

/** Every form of every type, in order. */
export const forms: readonly Form[] = challengeTypes.flatMap((type) => type.forms);
