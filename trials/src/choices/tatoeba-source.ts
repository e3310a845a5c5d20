import { readFileSync } from 'node:fs';

import type { CourseSource, PhraseSource } from '@session-generator/course-compiler';

/** A sentence course as its file has it: lessons of sentence ids, sentences by language, links between them. */
interface TatoebaCourse {
  readonly from: string;
  readonly to: string;
  readonly lessons: readonly { readonly name: string; readonly exercises: readonly string[] }[];
  readonly sentences: Readonly<Record<string, readonly { readonly id: string; readonly text: string }[]>>;
  readonly links: readonly (readonly [string, string])[];
}

/** A sentence course of Tatoeba as a source: one unit, a skill for each lesson, phrases and no words. */
export function tatoebaSource(path: string): CourseSource {
  const { from, to, lessons, sentences, links } = JSON.parse(readFileSync(path, 'utf8')) as TatoebaCourse;
  const textOf = new Map(
    [from, to].flatMap((language) => sentences[language]!.map(({ id, text }) => [id, text] as const)),
  );
  const translations = new Map<string, string[]>();
  for (const [one, other] of links) translations.set(other, [...(translations.get(other) ?? []), textOf.get(one)!]);
  const place = { file: path, line: 1, column: 1 };
  const phraseOf = (id: string): readonly PhraseSource[] => {
    const [text, [meaning, ...otherMeanings]] = [textOf.get(id), translations.get(id) ?? []];
    if (text === undefined || meaning === undefined) return [];
    const none = { otherTexts: [], textPatterns: [], meaningPatterns: [], uses: [], sensitivity: [] };
    return [{ place, text, meaning, otherMeanings, ...none }];
  };
  const dictionary = { learning: [], from: [] };
  const skills = lessons.map(({ name, exercises }) => ({
    id: `lessons/${name}`,
    name,
    place,
    words: [],
    phrases: exercises.flatMap(phraseOf),
    dictionary,
  }));
  const language = (tag: string) => ({ tag, name: tag, place });
  return {
    place,
    learning: language(to),
    from: language(from),
    audio: true,
    units: [{ id: 'lessons', name: 'Lessons', place, skills }],
  };
}
