import { formNamed, forms, knownForm } from './forms.js';
import type { FormName } from './form.js';

describe('forms', () => {
  test('each is named once, and found by its name', () => {
    expect(new Set(forms.map(({ name }) => name)).size).toBe(forms.length);
    expect(forms.map(({ name }) => formNamed(name))).toEqual(forms);
    expect(forms.map(({ name }) => knownForm(name))).toEqual(forms);
  });

  test.each(forms)(
    '$name needs what its way of answering needs, and is answered so',
    ({ type, way, needs, answer }) => {
      const needed = { choose: 'tap', tap: 'tap', type: 'type', say: 'speak' } as const;
      expect(needs).toContain(needed[way]);
      expect(answer.by).toBe(type === 'match-pairs' ? 'pairs' : way);
    },
  );

  test.each(forms)('$name is answered in the language that it leads to', ({ direction, answer }) => {
    const isInWords = answer.by === 'tap' || answer.by === 'type' || answer.by === 'say';
    if (isInWords) expect(answer.in).toBe(direction === 'from-learning' ? 'from' : 'learning');
    if (direction === 'from-learning') expect(answer.in).not.toBe('learning');
    if (direction === 'to-learning') expect(answer.in).toBe('learning');
  });

  test.each(['dance/none/tap', 'judge/from-learning/type', '', '__proto__', 'translate'])(
    'an unknown one (%p) is told, never guessed',
    (name) => {
      expect(knownForm(name)).toBeUndefined();
      expect(() => formNamed(name as FormName)).toThrow(`There is no form "${name}" in this version`);
    },
  );
});
