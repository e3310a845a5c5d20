import { fold } from '../answers/fold.js';
import { gradePairs } from '../answers/grade-pairs.js';
import type { ChallengeType, MadeChallenge, Material } from './challenge-type.js';
import { formNamed } from '../forms/forms.js';
import { stepDifficulty } from './make.js';

const matchThePairs = formNamed('match-pairs/none/tap');
const fewest = 3;
const most = 5;

export const gradeMatchPairs = gradePairs;

/** Words and their meanings, shuffled: match them. It exercises all its words, is about none and teaches none. */
export const matchPairs: ChallengeType = {
  name: 'match-pairs',
  title: 'Match the pairs',
  forms: [matchThePairs],
  makeAmong: (words) =>
    windowsOf(words).map((window): MadeChallenge => {
      const pairs = window.map(({ texts, meanings }) => ({ left: texts[0]!, right: meanings[0]! }));
      return {
        form: matchThePairs,
        variant: `${window.length}/${window[0]!.component}`,
        exercises: window.map(({ component }) => component),
        difficulty: Math.max(...window.map(({ difficulty }) => difficulty)) + stepDifficulty.recognise,
        sensitivity: [...new Set(window.flatMap(({ sensitivity }) => sensitivity))],
        prompt: { hints: [] },
        accepted: [pairs.map(({ left, right }) => `${left} = ${right}`).join('\n')],
        distractors: [],
        tokens: [],
        joiner: '',
        pairs,
      };
    }),
  realise: ({ pairs }, shuffle) => ({ pairs: shuffle(pairs) }),
  grade: gradeMatchPairs,
};

/**
 * Runs of words in the order in which they are taught, three to five in each, so that whatever the learner has met
 * so far there is one that fits. A word that could match another one of the window is left out of it.
 */
function windowsOf(words: readonly Material[]): readonly (readonly Material[])[] {
  const windows = new Map<string, readonly Material[]>();
  for (let start = 0; start < words.length; start++) {
    let window: readonly Material[] = [];
    for (const word of words.slice(start)) {
      if (window.every((other) => !clash(word, other))) window = [...window, word];
      if (window.length >= fewest) windows.set(window.map(({ component }) => component).join(), window);
      if (window.length === most) break;
    }
  }
  return [...windows.values()];
}

const clash = (one: Material, other: Material): boolean =>
  shareOne(one.texts, other.texts) || shareOne(one.meanings, other.meanings);

const shareOne = (some: readonly string[], others: readonly string[]): boolean => {
  const folded = new Set(some.map(fold));
  return others.some((text) => folded.has(fold(text)));
};
