import type { GradedChallenge } from '../answers/graded-challenge.js';
import type { Verdict } from '../answers/grading/verdict.js';
import { gradeAnswer } from './grade-answer.js';

const said = ({ outcome, reasons }: Verdict): string =>
  [
    outcome,
    reasons
      .map(({ kind, answered, expected }) => [kind, [answered, expected].filter(Boolean).join('/')].join(' ').trim())
      .join(', '),
  ]
    .filter(Boolean)
    .join(': ');

describe('gradeAnswer', () => {
  const challenge = (form: GradedChallenge['form'], ...accepted: readonly string[]): GradedChallenge => ({
    form,
    accepted,
    learning: 'es',
    from: 'en',
  });

  test.each<[GradedChallenge, string, string]>([
    [challenge('select-picture/from-learning/choose', '🍎'), '🍎', 'right'],
    [challenge('select-picture/from-learning/choose', '🍎'), '🍐', 'wrong: wrong-word 🍐/🍎'],
    [
      challenge('select-meaning/from-learning/choose', 'the bread'),
      'the breads',
      'wrong: wrong-word the breads/the bread',
    ],
    [challenge('arrange/to-learning/tap', 'Yo como pan'), 'Yo como pan', 'right'],
    [challenge('arrange/to-learning/tap', 'Yo como pan'), 'como Yo pan', 'wrong: word-order'],
    [challenge('arrange/to-learning/tap', 'Yo como panes'), 'Yo como pones', 'wrong: wrong-word pones/panes'],
    [challenge('translate/from-learning/type', 'I eat bread'), 'I eat bred', 'slip: typo bred/bread'],
    [challenge('translate/to-learning/type', 'Yo como pan'), 'Yo como', 'wrong: missing pan'],
    [challenge('listen/none/type', 'Hola, Ana.'), 'Hola Anna', 'right: punctuation'],
    [challenge('listen/none/tap', 'Hola, Ana.'), 'Hola Anna', 'wrong: wrong-word Anna/Ana'],
    [challenge('translate/to-learning/type', 'Hola, Ana.'), 'Hola Anna', 'wrong: wrong-word Anna/Ana'],
    [challenge('speak/none/say', 'Yo como pan'), 'yo como pan', 'right'],
    [
      challenge('speak/none/say', '¿Dónde está él?'),
      'donde esta el',
      'right: accent donde/Dónde, accent esta/está, accent el/él',
    ],
    [challenge('speak/none/say', 'Yo como mucho pan'), 'yo como mucho plan', 'slip: wrong-word plan/pan'],
    [
      challenge('speak/none/say', 'Yo como mucho pan'),
      'hola',
      'wrong: missing Yo, missing como, missing mucho, wrong-word hola/pan',
    ],
    [challenge('match-pairs/none/tap', 'el pan = bread\nel té = tea'), 'el té = tea\nel pan = bread', 'right'],
    [
      challenge('match-pairs/none/tap', 'el pan = bread\nel té = tea'),
      'el té = bread\nel pan = tea',
      'wrong: wrong-word el pan = tea/el pan = bread, wrong-word el té = bread/el té = tea',
    ],
    [challenge('match-pairs/none/tap', 'el pan = bread\nel té = tea'), '', 'wrong: no-answer'],
    [
      { ...challenge('translate/to-learning/type', 'Yo como pan'), prompt: 'I eat bread' },
      'I eat bread',
      'wrong: other-language',
    ],
    [
      { ...challenge('missing-word/to-learning/type', 'como'), prompt: 'Yo como pan' },
      'Yo como pan',
      'wrong: extra Yo, extra pan',
    ],
  ])('%j: %s is %s', (graded, answer, verdict) => {
    expect(said(gradeAnswer(graded, answer))).toBe(verdict);
  });

  test('of pairs each that is right counts', () => {
    const pairs = challenge('match-pairs/none/tap', 'a = 1\nb = 2\nc = 3\nd = 4');
    expect(gradeAnswer(pairs, 'a = 1\nb = 2\nc = 4\nd = 3').credit).toBe(0.5);
  });

  test.each(['dance/none/tap', 'judge/from-learning/type', ''])(
    'of a form that no type has (%p) is refused',
    (form) => {
      expect(() => gradeAnswer(challenge(form as GradedChallenge['form'], 'a'), 'a')).toThrow(`no form "${form}"`);
    },
  );
});
