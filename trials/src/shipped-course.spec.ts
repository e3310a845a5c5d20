import { join } from 'node:path';

import { compileFolder, type CourseOutcome } from '@session-generator/course-compiler';
import { type CourseContent, fold, formNamed } from '@session-generator/domain';

describe('the course that ships', () => {
  let outcome: CourseOutcome;
  let content: CourseContent;

  beforeAll(async () => {
    outcome = await compileFolder(join(__dirname, '../../courses/es-from-en'));
    content = outcome.compiled!.content;
  });

  test('compiles without a problem', () => expect(outcome.problems).toEqual([]));

  test('is as large as we say', () => {
    const count = (kind: string) => content.components.filter((component) => component.kind === kind).length;
    expect([content.units.length, content.skills.length, count('word'), count('phrase')]).toEqual([4, 16, 158, 208]);
  });

  test('asks every word and phrase at the hardest step, and fills every lesson without audio', () => {
    const { neverProduced, shortWithoutAudio } = outcome.compiled!.coverage;
    expect([neverProduced, shortWithoutAudio]).toEqual([[], []]);
  });

  test('accepts several answers, differing in a word, for at least four phrases in five', () => {
    const words = (answer: string) => fold(answer).split(' ').sort().join(' ');
    const phrases = content.components.filter(({ kind }) => kind === 'phrase');
    const generous = phrases.filter(({ id }) =>
      content.challenges.some(
        ({ about, form, accepted }) =>
          about === id && formNamed(form).type === 'translate' && new Set(accepted.map(words)).size > 1,
      ),
    );
    expect(generous.length / phrases.length).toBeGreaterThanOrEqual(0.8);
  });

  test('shows no picture for two words', () => {
    const pictures = content.challenges
      .filter(({ form }) => formNamed(form).type === 'select-picture')
      .map(({ accepted }) => accepted[0]);
    expect(pictures.length).toBeGreaterThan(100);
    expect(new Set(pictures).size).toBe(pictures.length);
  });
});
