import { asId, challengeTypeNames, courseOf, fold, formNamed, accepts } from '@session-generator/domain';

import { aCourse, aCourseContent } from './a-course.js';
import { aSessionRequest } from './a-session-request.js';

describe('aCourseContent', () => {
  const content = aCourseContent();

  test('holds challenges of every type', () => {
    const types = new Set(content.challenges.map(({ form }) => formNamed(form).type));
    expect([...types].sort()).toEqual([...challengeTypeNames].sort());
  });

  test('gives every challenge an id of its own', () => {
    expect(new Set(content.challenges.map(({ id }) => id)).size).toBe(content.challenges.length);
  });

  test('has no wrong answer that would be graded right', () => {
    const faults = content.challenges.flatMap((challenge) =>
      challenge.distractors.filter((wrong) => accepts(challenge, wrong)).map((wrong) => [challenge.id, wrong]),
    );
    expect(faults).toEqual([]);
  });

  test('builds every bank from its tokens', () => {
    const banks = content.challenges.filter(({ tokens }) => tokens.length > 0);
    expect(banks.length).toBeGreaterThan(50);
    for (const bank of banks) expect(fold(bank.tokens.join(bank.joiner))).toBe(fold(bank.accepted[0]!));
  });

  test('finds the words of a phrase where they stand, and those it inflects', () => {
    const gaps = content.challenges.filter(
      ({ form, phrase }) => form === 'missing-word/to-learning/choose' && phrase === 'home/animals/p/El gato duerme.',
    );
    expect(gaps.map(({ accepted, prompt }) => [accepted[0], prompt.gapAt])).toEqual([
      ['El gato', [0, 7]],
      ['duerme', [8, 14]],
    ]);
    expect(
      content.challenges.find(({ phrase }) => phrase === 'home/animals/p/El gato come un pez pequeño.')?.exercises,
    ).toContain('home/animals/w/el pez');
  });

  test('takes overrides, and stays consistent', () => {
    const silent = aCourseContent({ id: 'es-from-fr', audio: false });
    expect(silent.id).toBe('es-from-fr');
    expect(silent.challenges.some(({ form }) => formNamed(form).type === 'listen')).toBe(false);
    expect(() => courseOf(silent, asId('r1'))).not.toThrow();
  });

  test('aSessionRequest asks for a skill of aCourse', () => {
    const { scope, course } = aSessionRequest();
    expect(aCourse().id).toBe(course);
    expect(aCourse({ revision: 'r2' }).revision).toBe('r2');
    expect(scope.of === 'skill' && aCourse().skills.some(({ id }) => id === scope.skill)).toBe(true);
  });
});
