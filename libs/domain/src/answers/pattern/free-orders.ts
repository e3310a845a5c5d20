/** What a language lets stand at either end of a sentence. */
export interface FreeOrders {
  /** Words that begin an adverbial or a clause of time, place or condition, as they are written. */
  readonly openers: ReadonlySet<string>;
  /** Whether a capital inside a sentence tells a name: not where every noun has one. */
  readonly haveNamesCapitals: boolean;
}

/**
 * Free orders
 *
 * The other orders of a sentence that its author marks with its one comma: somebody who is called, and what a language lets
 * begin or end a sentence, may stand at either end. Nothing else moves. A name is a word with a capital inside a sentence,
 * or one that the prompt has too.
 *
 * @example of "¿Cómo estás, Luis?" it is "Luis, ¿Cómo estás?", of "En verano, vamos a la playa." "vamos a la playa En verano."
 */
export function freeOrdersOf(text: string, { openers, haveNamesCapitals }: FreeOrders, prompt = ''): readonly string[] {
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
