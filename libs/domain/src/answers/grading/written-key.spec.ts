import { writtenKey } from './written-key.js';

test.each([
  ['¿Ella come pan?', 'ella come pan?'],
  ['Ella come pan.', 'ella come pan'],
  ['L’oro', "l'oro"],
  ['loro', 'loro'],
  ['the boys’ house', "the boys' house"],
  ['“the boys”', 'the boys'],
  ["say 'yes'", 'say yes'],
  ['paʻu', "pa'u"],
  ['ʻOhana', "'ohana"],
  ['أين هو؟', 'أين هو?'],
  ['…', '…'],
])('writtenKey: %s is %s', (text, key) => {
  expect(writtenKey(text)).toBe(key);
});

test('a Greek question ends with what looks like a semicolon', () => {
  expect([writtenKey('Τι κάνεις;', 'el'), writtenKey('uno; dos;', 'es')]).toEqual(['τι κάνεις?', 'uno dos']);
});
