import { compileCourse } from '@session-generator/course-compiler';

import { shippedSources } from '../courses.js';
import { sharedData } from '../shared-data.js';
import { percent } from '../table.js';
import { measureChoices, partsOfSpeechIn, type Measures } from './measure-choices.js';
import { sourcesIn } from './sources.js';

/** At most such shares, in per cent, of what a learner is shown; each over all choices of a course. */
const limits: Readonly<Record<string, number>> = {
  'prompt is its answer': 0.5,
  'hints tell the answer, unmarked': 0,
  'judge: name gives it away': 1,
  'judge: names differ': 5,
  'judge: capital differs': 0,
  'judge: sign differs': 0,
  'select-meaning: sign differs': 0.5,
  'missing-word: capital differs': 1,
  'missing-word: sign differs': 0.5,
  'inflected gap: all dictionary forms': 20,
  'of a later skill': 4,
  'odd one out': 5,
};

/** Sentences without a vocabulary seldom have others with the same names. */
const ofSentences: typeof limits = { ...limits, 'judge: name gives it away': 3, 'judge: names differ': 17 };

const courses: readonly (readonly [string, () => string, typeof limits])[] = [
  ['the shipped course', () => shippedSources, limits],
  ['LibreLingo Spanish', () => sharedData('courses/librelingo/es-from-en'), limits],
  ['LibreLingo Portuguese', () => sharedData('courses/librelingo/pt-br-from-en'), limits],
  ['LibreLingo Bengali', () => sharedData('courses/librelingo/bn-from-en'), limits],
  ['LibreLingo Russian', () => sharedData('courses/librelingo/ru-from-en'), limits],
  ['LibreLingo Basque', () => sharedData('peer/2021-export/yaml/basque-from-english'), limits],
  ['sentences of Tatoeba, Spanish to Portuguese', () => sharedData('courses/tatoeba/spa_to_por.json'), ofSentences],
];

describe('what learners choose from', () => {
  test.each(courses)('%s gives nothing away beyond its limits', async (_, folder, own) => {
    const [source] = (await sourcesIn(folder())).values();
    const measures = measureChoices(compileCourse(source!).content, partsOfSpeechIn(source!));
    expect(beyond(measures, own)).toEqual([]);
  });
});

/** The inflected gaps of other courses are one or two: a share of those tells nothing. */
const beyond = (measures: Measures, own: typeof limits): readonly string[] =>
  Object.entries(own).flatMap(([name, most]) => {
    const { part, of } = measures[name] ?? { part: 0, of: 0 };
    return of >= 50 && part > (most / 100) * of ? [`${name}: ${percent(part, of)} of ${of}`] : [];
  });
