import { arrange } from './arrange.js';
import type { ChallengeType } from './challenge-type.js';
import type { ChallengeTypeName } from '../forms/form.js';
import { judge } from './judge.js';
import { listen } from './listen.js';
import { matchPairs } from './match-pairs.js';
import { missingWord } from './missing-word.js';
import { selectMeaning } from './select-meaning.js';
import { selectPicture } from './select-picture.js';
import { speak } from './speak.js';
import { translate } from './translate.js';

/** Every type of challenge. To add one, declare its forms, write its module, and name it here and in `grades.ts`. */
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

const byName = new Map(challengeTypes.map((type) => [type.name, type]));

export const challengeTypeNamed = (name: ChallengeTypeName): ChallengeType => byName.get(name)!;
