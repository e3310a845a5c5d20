import { createRequire } from 'node:module';

/** English keywords of each emoji: emojilib, MIT. */
const keywords = createRequire(import.meta.url)('emojilib') as Readonly<Record<string, readonly string[]>>;

const known = new Map<string, ReadonlySet<string>>();

/** The English words by which people look for an emoji, one by one and in lower case. */
export function emojiWords(emoji: string): ReadonlySet<string> {
  const found = known.get(emoji);
  if (found) return found;
  const plain = emoji.replace(/\p{Emoji_Modifier}/gu, '');
  const named = keywords[plain] ?? keywords[plain.replace(/\uFE0F/gu, '')] ?? keywords[`${plain}\uFE0F`] ?? [];
  const words = new Set(named.flatMap((name) => name.toLowerCase().split(/[_ ]/)).filter(({ length }) => length > 2));
  known.set(emoji, words);
  return words;
}

/** The adult in an emoji of one person. `plain` shows nobody in particular, so it may be taken for any such person. */
export function personIn(emoji: string): { readonly who: 'man' | 'woman'; readonly plain: boolean } | undefined {
  const plain = emoji.replace(/\p{Emoji_Modifier}|\uFE0F/gu, '');
  const [first = '', ...rest] = plain.split('\u200D');
  const sign = rest.includes('♂') ? 'man' : rest.includes('♀') ? 'woman' : undefined;
  const who = men.has(first) ? 'man' : women.has(first) ? 'woman' : sign;
  return who && { who, plain: plainPeople.has(first) && rest.every((part) => part === '♂' || part === '♀') };
}

const men = new Set(['👨', '🧔', '👴', '🤵', '👲', '🕺', '🕴', '🎅', '🤴']);
const women = new Set(['👩', '👵', '🤱', '🤰', '👰', '💃', '🧕', '🤶', '👸']);
const plainPeople = new Set(['👨', '🧔', '👩']);
