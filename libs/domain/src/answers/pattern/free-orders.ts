/** What a language lets stand at either end of a sentence. */
export interface FreeOrders {
  /** Words that begin an adverbial or a clause of time, place or condition, as they are written. */
  readonly openers: ReadonlySet<string>;
  /** Words of politeness, which may begin or end a sentence with a comma or without. */
  readonly polite: readonly string[];
  /** Whether a capital inside a sentence tells a name: not where every noun has one. */
  readonly haveNamesCapitals: boolean;
}

/**
 * Free orders
 *
 * The other orders of a sentence that its author marks with its one comma: somebody who is called, and what a language lets
 * begin or end a sentence, may stand at either end. So may a word of politeness, also without a comma. Nothing else moves. A name is a word with a capital inside a sentence,
 * or one that the prompt has too.
 *
 * @example of "¿Cómo estás, Luis?" it is "Luis, ¿Cómo estás?", of "En verano, vamos a la playa." "vamos a la playa En verano."
 */
export function freeOrdersOf(text: string, orders: FreeOrders, prompt = ''): readonly string[] {
  return [...politeOrdersOf(text, orders), ...commaOrdersOf(text, orders, prompt)];
}

/** @example of "Please help me." it is "help me, Please." */
function politeOrdersOf(text: string, { polite }: FreeOrders): readonly string[] {
  if (polite.length === 0) return [];
  const [, before = '', middle = '', after = ''] = /^([¿¡"“«]*)(.*?)([.!?…"”»]*)$/su.exec(text.trim()) ?? [];
  const small = middle.toLowerCase();
  return polite.flatMap((words) => {
    if (small.startsWith(`${words} `) || small.startsWith(`${words}, `)) {
      const rest = middle.slice(words.length).replace(/^[, ¿¡]+/u, '');
      return [`${before}${rest}, ${middle.slice(0, words.length)}${after}`];
    }
    if (!small.endsWith(` ${words}`)) return [];
    const rest = middle.slice(0, -words.length).replace(/[, ]+$/, '');
    return [`${middle.slice(-words.length)}, ${before}${rest}${after}`];
  });
}

function commaOrdersOf(text: string, { openers, haveNamesCapitals }: FreeOrders, prompt: string): readonly string[] {
  const [, before = '', head = '', tail = '', after = ''] =
    /^([¿¡"“«]*)([^,，、،]+)[,，،] *([^,，、،]+?)([.!?…。"”»]*)$/u.exec(text.trim()) ?? [];
  if (tail === '') return [];
  const words = (part: string): readonly string[] => part.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  const [ofHead, ofTail] = [words(head), words(tail)];
  const isCalled = (part: readonly string[], isInside: boolean) =>
    part.length > 0 &&
    part.length <= mostOfName &&
    part.every((word) => /^\p{Lu}/u.test(word) && ((isInside && haveNamesCapitals) || words(prompt).includes(word)));
  const isOpened = (part: readonly string[], rest: readonly string[]) =>
    part.length <= mostOfAdverbial && rest.length > 1 && openers.has(part[0]?.toLowerCase() ?? '');
  if (isCalled(ofTail, true)) return [`${tail}, ${before}${head}${after}`];
  if (isCalled(ofHead, /^[¿¡]/u.test(tail))) return [`${tail}, ${head}${after}`];
  if (isOpened(ofHead, ofTail)) return [`${before}${tail} ${head}${after}`];
  return isOpened(ofTail, ofHead) ? [`${before}${tail}, ${head}${after}`] : [];
}

const mostOfName = 2;
const mostOfAdverbial = 7;
