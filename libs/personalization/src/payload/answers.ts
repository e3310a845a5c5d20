import { Bulk } from './bulk.js';
import { step } from './faults.js';
import { isFields, refuseUnknown } from './fields.js';
import { readList } from './lists.js';
import { isAnswer, isId, isText, longestSeed, sendAnswer, sendChoice, sendId, sendSeedOfSession } from './text.js';

/** An answer as it was sent: the seed of a choice may stand beside the list. */
export type SentAnswer =
  | { readonly challenge: string; readonly answer: string }
  | { readonly challenge: string; readonly choice: string; readonly seed?: string };

/** Answers to grade, at most 200. A challenge may be answered several times. */
export const answers = new Bulk<readonly SentAnswer[]>('answers', (value, faults) =>
  readList<SentAnswer>(value, 200, faults, `Send a list of ${shape}.`, (item, pointer) => {
    if (!isFields(item)) {
      faults.add(pointer, `Send an object ${shape}.`);
      return [];
    }
    refuseUnknown(item, ['challenge', 'answer', 'choice', 'seed'], pointer, faults);
    const { challenge, answer, choice, seed } = item;
    const check = (key: string, isRight: boolean, detail: string) =>
      isRight || faults.add(() => pointer() + step(key), detail);
    check('challenge', isId(challenge), sendId);
    if (choice === undefined || answer !== undefined) check('answer', isAnswer(answer), sendAnswer);
    if (choice !== undefined) check('choice', isId(choice) && answer === undefined, sendChoice);
    if (seed !== undefined) check('seed', isText(seed, longestSeed), sendSeedOfSession);
    if (!isId(challenge)) return [];
    if (isAnswer(answer)) return [{ challenge, answer }];
    return isId(choice) ? [{ challenge, choice, ...(isText(seed, longestSeed) ? { seed } : {}) }] : [];
  }),
);

const shape = '{"challenge", "answer"} or {"challenge", "choice", "seed"}';

/** Whether some choice brings no seed of its own. */
export function lacksSeed(body: { readonly answers?: unknown; readonly choice?: unknown }): boolean {
  const sent: readonly unknown[] = Array.isArray(body.answers) ? body.answers : [body];
  return sent.some((item) => {
    if (!isFields(item)) return false;
    const { choice, seed } = item;
    return choice !== undefined && seed === undefined;
  });
}
