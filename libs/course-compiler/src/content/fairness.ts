import { accepterOf, fold, formNamed, type ChallengeContent } from '@session-generator/domain';

/**
 * Fairness
 *
 * Why a challenge would not be fair, or `undefined` where it is: every accepted answer grades right, no distractor
 * does, a bank can build an accepted answer, a gap holds its answer, and no pair fits two.
 */
export function unfairness(challenge: ChallengeContent): string | undefined {
  const { accepted, distractors, tokens, joiner, prompt, pairs } = challenge;
  const isRight = accepterOf(challenge);
  if (accepted.length === 0 || accepted.length > 50) return 'it needs 1 to 50 accepted answers';
  if (!accepted.every((answer) => fold(answer) !== '' && isRight(answer)))
    return 'an accepted answer does not grade right';
  if (distractors.some(isRight)) return 'a distractor grades right';
  if (new Set(distractors.map(fold)).size < distractors.length) return 'two distractors are the same';
  if (tokens.length > 0) {
    if (!isRight(tokens.join(joiner))) return 'the bank does not build an accepted answer';
    const own = new Set(tokens.map(fold));
    if (distractors.some((token) => own.has(fold(token)))) return 'a wrong token is one of the best answer';
  }
  if (formNamed(challenge.form).way === 'choose' && distractors.length === 0) return 'there is no wrong choice';
  if (prompt.gapAt && fold(prompt.text?.slice(...prompt.gapAt) ?? '') !== fold(accepted[0]!))
    return 'the gap is not the answer';
  const sides = [pairs.map(({ left }) => fold(left)), pairs.map(({ right }) => fold(right))];
  if (sides.some((side) => new Set(side).size < side.length)) return 'a side of a pair fits two';
  return undefined;
}
