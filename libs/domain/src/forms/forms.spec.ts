import { formNamed, forms, knownForm } from './forms.js';
import type { FormName } from './form.js';

/** `name: by, in, needs`. */
const lines = forms.map(({ name, answer, needs }) => `${name}: ${answer.by} ${answer.in ?? '-'} ${needs.join('+')}`);

describe('forms', () => {
  test('each is named once, and found by its name', () => {
    expect(new Set(forms.map(({ name }) => name)).size).toBe(forms.length);
    expect(forms.map(({ name }) => formNamed(name))).toEqual(forms);
    expect(forms.map(({ name }) => knownForm(name))).toEqual(forms);
  });

  test('say how they are answered, in which language, and what that needs', () => {
    expect(lines).toEqual([
      'select-picture/from-learning/choose: choose - read+tap',
      'select-meaning/from-learning/choose: choose from read+tap',
      'select-meaning/to-learning/choose: choose learning read+tap',
      'match-pairs/none/tap: pairs - read+tap',
      'judge/from-learning/choose: choose from read+tap',
      'judge/to-learning/choose: choose learning read+tap',
      'missing-word/to-learning/choose: choose learning read+tap',
      'missing-word/to-learning/type: type learning read+type',
      'arrange/to-learning/tap: tap learning read+tap',
      'arrange/from-learning/tap: tap from read+tap',
      'listen/none/tap: tap learning listen+tap',
      'listen/none/type: type learning listen+type',
      'speak/none/say: say learning read+speak',
      'speak/to-learning/say: say learning read+speak',
      'translate/from-learning/type: type from read+type',
      'translate/to-learning/type: type learning read+type',
    ]);
  });

  test.each(['dance/none/tap', 'judge/from-learning/type', '', '__proto__', 'translate'])(
    'an unknown one (%p) is told, never guessed',
    (name) => {
      expect(knownForm(name)).toBeUndefined();
      expect(() => formNamed(name as FormName)).toThrow(`There is no form "${name}" in this version`);
    },
  );
});
