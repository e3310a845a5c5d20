import { gradeText } from './grade-text.js';

describe('names that are heard', () => {
  const heard = { language: 'es', areNamesHeard: true };
  test.each([
    ['Hola, Ana.', 'Hola Anna', 'right'],
    ['La niña se llama Sofía.', 'La niña se llama Sophia', 'right'],
    ['Soy John.', 'Soy Jon', 'right'],
    ['Se llama Katia.', 'Se llama Catya', 'right'],
    ['Hola, Ana.', 'Ana, hola', 'wrong'],
    ['Hola, Ana.', 'Hola Eva', 'wrong'],
    ['Hola, Marta.', 'Hola Pedro', 'wrong'],
    ['Mi casa es grande.', 'Mi caza es grande', 'wrong'],
  ])('%s, written as %s, is %s', (accepted, answer, outcome) => {
    expect(gradeText({ ...heard, accepted: [accepted] }, answer).outcome).toBe(outcome);
  });

  test('are spelt as the prompt spells them where they are read', () => {
    expect(gradeText({ accepted: ['Hola, Ana.'], language: 'es' }, 'Hola Anna').outcome).toBe('wrong');
  });

  test('are no words of the course', () => {
    const key = { ...heard, accepted: ['Veo a Rosa.'], confusable: ['rossa'] };
    expect(gradeText(key, 'Veo a rossa').outcome).toBe('wrong');
  });
});
