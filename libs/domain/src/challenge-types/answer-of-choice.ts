import type { Choice } from './challenge-type.js';

/** What a choice is as an answer: its text; a picture is its emoji or its id. */
export const answerOfChoice = ({ text, picture }: Choice): string =>
  text ?? (picture === undefined ? '' : 'emoji' in picture ? picture.emoji : picture.id);

/**
 * The answer that the id of a choice stands for, as the choices were shown; `undefined` if none of them has it. So a page
 * that keeps only the id of what was tapped grades it.
 *
 * @example of the choices a `bread` and b `cheese`, "b" is the answer "cheese"
 */
export function chosenAnswer(choices: readonly Choice[], id: string): string | undefined {
  const chosen = choices.find((choice) => choice.id === id);
  return chosen && answerOfChoice(chosen);
}
