import { asId, courseOf, type Challenge, type PickedCandidate } from '@session-generator/domain';
import { aCourseContent } from '@session-generator/testing';

import { plain } from '../terminal/terminal.js';
import { challengeLines } from './challenge-lines.js';

const content = aCourseContent();
const course = courseOf(content, asId('r'));
const [word] = content.components;
const picked: PickedCandidate = { id: asId('x'), by: 'pickNew', factors: { fit: 0.5 } };

const challenge = (overrides: Partial<Challenge>): Challenge => ({
  id: asId('x'),
  type: 'translate',
  form: 'translate/to-learning/type',
  step: 'produce',
  direction: 'to-learning',
  about: word!.id,
  exercises: [word!.id],
  isNew: true,
  prompt: { text: 'the bread', hints: [] },
  successProbability: 0.874,
  ...overrides,
});
const linesOf = (overrides: Partial<Challenge>, columns = 80) =>
  challengeLines(7, challenge(overrides), picked, { course, columns, style: plain });

describe('challenge lines', () => {
  it('say what it is, what is shown, what it is about and why', () => {
    expect(linesOf({})).toEqual([
      ' 7  translate · produce · to Spanish, typed · Translate',
      '    the bread',
      `    about  ${word!.text} (${word!.meaning}), a new word`,
      '    why    pickNew, fit 0.5; success 87%',
      '',
    ]);
  });

  it('break a long heading before its second half', () => {
    expect(linesOf({}, 40).slice(0, 2)).toEqual([' 7  translate · produce', '    to Spanish, typed · Translate']);
  });

  it.each<[string, Partial<Challenge>, string]>([
    [
      'a gap, with its meaning',
      { prompt: { text: 'Como pan', gapAt: [5, 8], meaning: 'I eat bread', hints: [] } },
      '    Como _____\n    (I eat bread)',
    ],
    ['a picture', { prompt: { picture: { emoji: '🍞' }, text: 'the bread', hints: [] } }, '    🍞  the bread'],
    ['a picture of a file', { prompt: { picture: { id: 'bread1' }, hints: [] } }, '    [picture bread1]'],
    ['what is only heard', { prompt: { audio: { say: 'el pan', lang: 'es' }, hints: [] } }, '    🔊 “el pan”'],
    ['a recording', { prompt: { audio: { id: 'pan1' }, hints: [] } }, '    🔊 recording pan1'],
    [
      'what is shown and heard',
      { prompt: { text: 'el pan', audio: { say: 'el pan', lang: 'es' }, hints: [] } },
      '    el pan  🔊',
    ],
    [
      'choices on one line',
      {
        choices: [
          { id: 'a', text: 'pan' },
          { id: 'b', picture: { emoji: '💧' } },
        ],
      },
      '    a) pan   b) 💧',
    ],
    ['a word bank', { tokens: ['pan', 'Como'], joiner: ' ' }, '    [pan]  [Como]'],
    [
      'pairs as they are shown',
      {
        pairs: [
          { left: 'el pan', right: 'the milk' },
          { left: 'la leche', right: 'the bread' },
        ],
      },
      '    [el pan]    [the milk]\n    [la leche]  [the bread]',
    ],
    ['hints', { prompt: { text: 'x', hints: [{ token: 'Como', meaning: 'I eat' }] } }, '    hints  Como = I eat'],
  ])('show %s', (_, overrides, shown) => {
    expect(linesOf(overrides).join('\n')).toContain(shown);
  });

  it('put choices under each other where a line has no room for all', () => {
    const choices = [
      { id: 'a', text: 'The boy eats bread' },
      { id: 'b', text: 'The boy drinks water' },
    ];
    const lines = linesOf({ choices }, 40);
    expect(lines.slice(3, 5)).toEqual(['    a) The boy eats bread', '    b) The boy drinks water']);
  });

  it.each<[string, Partial<Challenge>, string]>([
    [
      'the best answer first, then three more',
      { answerKey: { accepted: ['a', 'b', 'c', 'd', 'e'], best: 'a' } },
      '    answer a\n           also: b / c / d / and 1 more',
    ],
    [
      'the right choice',
      {
        choices: [
          { id: 'a', text: 'x' },
          { id: 'b', text: 'y' },
        ],
        answerKey: { accepted: ['y'], best: 'y', choice: 'b' },
      },
      '    answer b) y',
    ],
    [
      'the pairs',
      { pairs: [{ left: 'x', right: 'y' }], answerKey: { accepted: ['x = y'], best: 'x = y' } },
      '    answer x = y',
    ],
  ])('answer with %s', (_, overrides, shown) => {
    expect(linesOf(overrides).join('\n')).toContain(shown);
  });
});
