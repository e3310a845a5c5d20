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
  'judge: name gives it away': 0,
  'judge: names differ': 0,
  'judge: capital differs': 0,
  'judge: sign differs': 0,
  'select-meaning: sign differs': 0.5,
  'missing-word: capital differs': 1,
  'missing-word: sign differs': 0.5,
  'inflected gap: all dictionary forms': 10,
  'of a later skill': 4,
  'odd one out': 5,
};

const courses: readonly (readonly [string, () => string])[] = [
  ['the shipped course', () => shippedSources],
  ['LibreLingo Spanish', () => sharedData('courses/librelingo/es-from-en')],
  ['LibreLingo Portuguese', () => sharedData('courses/librelingo/pt-br-from-en')],
  ['LibreLingo Bengali', () => sharedData('courses/librelingo/bn-from-en')],
  ['LibreLingo Russian', () => sharedData('courses/librelingo/ru-from-en')],
  ['LibreLingo Basque', () => sharedData('peer/2021-export/yaml/basque-from-english')],
  ['sentences of Tatoeba, Spanish to Portuguese', () => sharedData('courses/tatoeba/spa_to_por.json')],
];

describe('what learners choose from', () => {
  test.each(courses)('%s gives nothing away beyond its limits', async (_, folder) => {
    const [source] = (await sourcesIn(folder())).values();
    const measures = measureChoices(compileCourse(source!).content, partsOfSpeechIn(source!));
    expect(beyond(measures)).toEqual([]);
  });
});

/** The inflected gaps of other courses are one or two: a share of those tells nothing. */
const beyond = (measures: Measures): readonly string[] =>
  Object.entries(limits).flatMap(([name, most]) => {
    const { part, of } = measures[name] ?? { part: 0, of: 0 };
    return of >= 50 && part > (most / 100) * of ? [`${name}: ${percent(part, of)} of ${of}`] : [];
  });
