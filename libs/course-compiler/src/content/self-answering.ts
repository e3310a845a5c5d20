import { accepts, fold, type ChallengeContent } from '@session-generator/domain';

/**
 * Self-answering
 *
 * Whether a challenge shows its answer as its prompt, as that of a word which both languages write alike. Where it is
 * typed or said, any accepted answer counts; where it is chosen or built, the one that is shown.
 *
 * @example "taxi" to be translated, where "taxi" is right; not "taxi" to be read aloud or filled into a gap
 */
export function isSelfAnswering(challenge: ChallengeContent): boolean {
  const { form, prompt, accepted } = challenge;
  if (prompt.text === undefined || prompt.gapAt || form === 'speak/none/say') return false;
  return /\/(?:type|say)$/.test(form) ? accepts(challenge, prompt.text) : fold(prompt.text) === fold(accepted[0]!);
}
