import { fold } from '@session-generator/domain';

/** A piece of a text: the text itself from `start` up to but not including `end`, in UTF-16 units. */
export interface Token {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A text in tokens. Joined with `joiner` they fold to the same as the text. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly joiner: '' | ' ';
}

/**
 * Tokens
 *
 * The words of a text, without the punctuation around them: what stands between spaces, or, in a script that writes
 * without spaces, what Unicode segmentation takes for a word of the language. Hyphens and apostrophes inside a word
 * stay in it.
 *
 * @example tokensOf("¿Qué es? L'eau-de-vie!", 'fr') is Qué · es · L'eau-de-vie
 * @example tokensOf('你好，世界。', 'zh') is 你好 · 世界, joined by nothing
 */
export function tokensOf(text: string, language: string): Tokens {
  const joiner = isUnspaced(text) ? '' : ' ';
  const tokens = joiner === '' ? segments(text, language) : betweenSpaces(text);
  const whole = token(text, 0, text.length);
  const faithful = fold(tokens.map((each) => each.text).join(joiner)) === whole.folded;
  return { tokens: faithful ? tokens : [whole], joiner };
}

/** Whether it has at least as many characters of a script that writes without spaces as words of others. */
export function isUnspaced(text: string): boolean {
  const without = text.match(unspaced)?.length ?? 0;
  return without > 0 && without >= (text.replace(unspaced, ' ').match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0);
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーｰ\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

function betweenSpaces(text: string): readonly Token[] {
  // A lone apostrophe at an edge belongs to the word (po', 's morgens); a pair of them is quotation marks.
  const quoted = /(^|[\p{Z}\p{P}])['’](?=\S)/u.test(text) && /\S['’](?=$|[\p{Z}\p{P}])/u.test(text);
  const around = quoted ? edges : edgesButApostrophes;
  return [...text.matchAll(/[^\p{Z}\p{Cc}]+/gu)].flatMap(({ 0: word, index }) => {
    const start = word.match(around.start)![0].length;
    const end = Math.max(start, word.length - word.match(around.end)![0].length);
    const trimmed = token(text, index + start, index + end);
    return isBare(trimmed.text) ? [] : [trimmed];
  });
}

const edges = { start: /^[\p{P}\p{Cc}\p{Cf}`´]*/u, end: /[\p{P}\p{Cc}\p{Cf}`´]*$/u };
const edgesButApostrophes = {
  start: /^(?:(?!['’])[\p{P}\p{Cc}\p{Cf}`´])*/u,
  end: /(?:(?!['’])[\p{P}\p{Cc}\p{Cf}`´])*$/u,
};

/** Words by Unicode segmentation. What the folded text would keep apart stays together as one token. */
function segments(text: string, language: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    if (isBare(segment)) continue;
    const last = tokens.at(-1);
    const end = index + segment.length;
    const splits = !last || fold(text.slice(last.start, end)) === fold(last.text + segment);
    if (splits) tokens.push(token(text, index, end));
    else tokens[tokens.length - 1] = token(text, last.start, end);
  }
  return tokens;
}

/** Whether folding leaves nothing of it: punctuation, spaces and invisible characters. */
const isBare = (text: string): boolean => /^[\p{P}\p{Z}\p{Cc}\p{Cf}'‘’ʻʼ＇`´]*$/u.test(text);

const token = (text: string, start: number, end: number): Token => {
  const piece = text.slice(start, end);
  return { text: piece, folded: fold(piece), start, end };
};

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const supported = (() => {
    try {
      return Intl.Segmenter.supportedLocalesOf(language)[0];
    } catch {
      return undefined;
    }
  })();
  const segmenter = new Intl.Segmenter(supported ?? 'und', { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}
