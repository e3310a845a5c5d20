import { gradeBank } from '../answers/grade-bank.js';
import { gradeTyped } from '../answers/grade-typed.js';
import type { Grader } from '../answers/graded-challenge.js';
import { bankOf } from './bank.js';
import { plainReadingOf } from '../answers/pattern/readings-of.js';
import type { ChallengeType } from './challenge-type.js';
import { formNamed } from '../forms/forms.js';
import { about } from './make.js';

const tapWhatYouHear = formNamed('listen/none/tap');
const typeWhatYouHear = formNamed('listen/none/type');

export const gradeListen: Grader = (challenge, answer) =>
  challenge.form === tapWhatYouHear.name ? gradeBank(challenge, answer) : gradeTyped(challenge, answer);

/** A text that is only heard: write it down, with a word bank or a keyboard. Only what was said is right. */
export const listen: ChallengeType = {
  name: 'listen',
  title: 'Write what you hear',
  forms: [tapWhatYouHear, typeWhatYouHear],
  makeAbout(material) {
    if (!material.audio) return [];
    const said = plainReadingOf(material.texts[0]!);
    const heard = { prompt: { audio: material.audio, hints: [] }, accepted: [said] };
    const bank = {
      ...heard,
      tokens: material.textTokens,
      joiner: material.textJoiner,
      distractors: material.distractors.textTokens,
    };
    return [
      ...(bank.tokens.length > 1 || bank.distractors.length > 0 ? [about(material, tapWhatYouHear, bank)] : []),
      about(material, typeWhatYouHear, heard),
    ];
  },
  realise: (content, shuffle) => (content.form === tapWhatYouHear.name ? { tokens: bankOf(content, shuffle) } : {}),
  grade: gradeListen,
};
