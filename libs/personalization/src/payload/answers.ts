import type { ChallengeAnswer } from '@session-generator/domain';

import { Bulk } from './bulk.js';
import { step } from './faults.js';
import { isFields, refuseUnknown } from './fields.js';
import { readList } from './lists.js';
import { isAnswer, isId, sendAnswer, sendId } from './text.js';

/** Answers to grade, `{challenge, answer}` each, at most 200. A challenge may be answered several times. */
export const answers = new Bulk<readonly ChallengeAnswer[]>('answers', (value, faults) =>
  readList(value, 200, faults, 'Send a list of {"challenge", "answer"}.', (item, pointer) => {
    if (!isFields(item)) {
      faults.add(pointer, 'Send an object {"challenge", "answer"}.');
      return [];
    }
    refuseUnknown(item, ['challenge', 'answer'], pointer, faults);
    const { challenge, answer } = item;
    if (!isId(challenge)) faults.add(() => pointer() + step('challenge'), sendId);
    if (!isAnswer(answer)) faults.add(() => pointer() + step('answer'), sendAnswer);
    return isId(challenge) && isAnswer(answer) ? [{ challenge, answer }] : [];
  }),
);
