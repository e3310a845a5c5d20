import {
  asId,
  type ComponentId,
  type Distractors,
  fold,
  type Material,
  type Occurrence,
} from '@session-generator/domain';

import type { CourseSketch, PhraseSketch, WordSketch } from './course-sketch.js';
import { joinerOf, tokensOf } from './tokens.js';

/** What the makers need of every component of a sketch, in the order in which they are taught. */
export function materialsOf(sketch: CourseSketch): readonly Material[] {
  const items = itemsOf(sketch);
  return items.map((item, at): Material => {
    const { component, skill, kind, texts, meanings } = item;
    const textTokens = tokensOf(texts[0]!).map(({ token }) => token);
    const meaningTokens = tokensOf(meanings[0]!).map(({ token }) => token);
    const occurrences = kind === 'phrase' ? occurrencesIn(item, items) : [];
    return {
      component,
      skill,
      kind,
      texts,
      meanings,
      ...(item.emoji === undefined ? {} : { picture: { emoji: item.emoji } }),
      audio: sketch.audio ? { say: texts[0]! } : undefined,
      textTokens,
      meaningTokens,
      textJoiner: joinerOf(texts[0]!),
      meaningJoiner: joinerOf(meanings[0]!),
      textHints: occurrences.flatMap(({ component: word }) =>
        items
          .filter((other) => other.component === word)
          .map((other) => ({ token: other.texts[0]!, meaning: other.meanings[0]! })),
      ),
      meaningHints: [],
      occurrences,
      sensitivity: item.sensitivity,
      difficulty: (at % 10) / 10 - 0.5 + textTokens.length / 5,
      distractors: distractorsOf(item, items, textTokens, meaningTokens),
    };
  });
}

interface Item extends Pick<Material, 'component' | 'skill' | 'kind' | 'texts' | 'meanings' | 'sensitivity'> {
  readonly emoji?: string;
  readonly inflects: readonly string[];
}

function itemsOf(sketch: CourseSketch): readonly Item[] {
  const taken = new Map<string, number>();
  const idOf = (wanted: string): ComponentId => {
    const times = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, times);
    return asId(times === 1 ? wanted : `${wanted}~${times}`);
  };
  const itemOf = (skill: string, kind: 'word' | 'phrase', item: WordSketch & PhraseSketch): Item => ({
    component: idOf(`${skill}/${kind === 'word' ? 'w' : 'p'}/${item.text}`),
    skill: asId(skill),
    kind,
    texts: [item.text, ...(item.otherTexts ?? [])],
    meanings: [item.meaning, ...(item.otherMeanings ?? [])],
    sensitivity: item.sensitivity ?? [],
    inflects: item.inflects ?? [],
    ...(item.emoji === undefined ? {} : { emoji: item.emoji }),
  });
  return sketch.units
    .flatMap(({ skills }) => skills)
    .flatMap(({ id, words, phrases }) => [
      ...words.map((word) => itemOf(id, 'word', word)),
      ...phrases.map((phrase) => itemOf(id, 'phrase', phrase)),
    ]);
}

/** Each word that stands in a phrase as it is written, at its first place; then those in another form. */
function occurrencesIn(phrase: Item, items: readonly Item[]): readonly Occurrence[] {
  const text = phrase.texts[0]!;
  const tokens = tokensOf(text);
  const words = items.filter(({ kind }) => kind === 'word');
  return words.flatMap((word): Occurrence[] => {
    const sought = tokensOf(word.texts[0]!).map(({ token }) => fold(token));
    const from = tokens.findIndex((_, at) =>
      sought.every((token, step) => fold(tokens[at + step]?.token ?? '') === token),
    );
    if (from < 0 || sought.length === 0) {
      return phrase.inflects.includes(word.texts[0]!) ? [{ component: word.component, distractors: [] }] : [];
    }
    const at = [tokens[from]!.start, tokens[from + sought.length - 1]!.end] as const;
    const filled = (other: string): string => fold(text.slice(0, at[0]) + other + text.slice(at[1]));
    const distractors = words
      .filter(
        (other) => !clash(word, other) && !phrase.texts.some((accepted) => fold(accepted) === filled(other.texts[0]!)),
      )
      .map((other) => other.texts[0]!);
    return [{ component: word.component, at, distractors: distinct(distractors).slice(0, 8) }];
  });
}

/** From the same skill first. An item that shares a text or a meaning could be right, and so could its own tokens. */
function distractorsOf(
  item: Item,
  items: readonly Item[],
  textTokens: readonly string[],
  meaningTokens: readonly string[],
): Distractors {
  const others = items.filter((other) => !clash(item, other));
  const near = [
    ...others.filter(({ skill }) => skill === item.skill),
    ...others.filter(({ skill }) => skill !== item.skill),
  ];
  const alike = near.filter(({ kind }) => kind === item.kind);
  const tokensBut = (own: readonly string[], text: (other: Item) => string): readonly string[] =>
    distinct(near.flatMap((other) => tokensOf(text(other)).map(({ token }) => token)))
      .filter((token) => own.every((taken) => fold(taken) !== fold(token)))
      .slice(0, 12);
  return {
    texts: distinct(alike.map(({ texts }) => texts[0]!)).slice(0, 8),
    meanings: distinct(alike.map(({ meanings }) => meanings[0]!)).slice(0, 8),
    pictures: [...new Set(alike.flatMap(({ emoji }) => emoji ?? []))]
      .filter((emoji) => emoji !== item.emoji)
      .slice(0, 8)
      .map((emoji) => ({ emoji })),
    textTokens: tokensBut(textTokens, ({ texts }) => texts[0]!),
    meaningTokens: tokensBut(meaningTokens, ({ meanings }) => meanings[0]!),
  };
}

const clash = (one: Item, other: Item): boolean =>
  shareOne(one.texts, other.texts) || shareOne(one.meanings, other.meanings);

const shareOne = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((text) => others.some((other) => fold(other) === fold(text)));

const distinct = (texts: readonly string[]): readonly string[] => [
  ...new Map(texts.map((text) => [fold(text), text])).values(),
];
