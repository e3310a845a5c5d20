import { accepts, fold, type Gradable } from '@session-generator/domain';

/** A bank must build some accepted answer, with each token used at most as often as it is there. */
export const bankFaults = (key: Gradable, tokens: readonly string[], joiner: string): readonly string[] =>
  key.accepted.some((answer) => builds(answer, tokens, joiner, key))
    ? []
    : [`no accepted answer can be built from the tokens ${tokens.join(' | ')}`];

/** Tries tokens from the left, comparing letters only; what fits must be graded right as it would be sent. */
function builds(answer: string, tokens: readonly string[], joiner: string, key: Gradable): boolean {
  const wanted = letters(answer);
  const used = tokens.map(() => false);
  const chosen: string[] = [];
  const from = (at: number): boolean => {
    if (at === wanted.length && chosen.length > 0 && accepts(key, chosen.join(joiner))) return true;
    const tried = new Set<string>();
    return tokens.some((token, index) => {
      const own = letters(token);
      if (used[index] || own === '' || tried.has(token) || !wanted.startsWith(own, at)) return false;
      tried.add(token);
      used[index] = true;
      chosen.push(token);
      const found = from(at + own.length);
      chosen.pop();
      used[index] = false;
      return found;
    });
  };
  return from(0);
}

const letters = (text: string): string => fold(text).replaceAll(' ', '');
