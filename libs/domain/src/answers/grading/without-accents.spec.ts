import { hasAccents, lacksAccentsOnly, withoutAccents } from './without-accents.js';

test.each([
  ['mañana', 'manana'],
  ['łóżko', 'lozko'],
  ['Phở', 'Pho'],
  ['Καλημέρα', 'Καλημερα'],
  // Marks that make other letters.
  ['ещё йод', 'ещё йод'],
  ['কাঁঠাল', 'কাঁঠাল'],
])('withoutAccents: %s is %s', (text, bare) => {
  expect(withoutAccents(text)).toBe(bare);
});

test.each([
  ['papa', 'papá', true],
  ['cómo esta', 'cómo está', true],
  ['papá', 'papa', false],
  ['papà', 'papá', false],
  ['pap', 'papá', false],
])('lacksAccentsOnly: %s of %s is %s', (answered, expected, lacks) => {
  expect(lacksAccentsOnly(answered, expected)).toBe(lacks);
});

test.each([
  ['¿Donde esta?', false],
  ['¿Dónde esta?', true],
  ['Lodz', false],
  ['Łodz', true],
  ['ещё', false],
])('hasAccents: %s is %s', (text, has) => {
  expect(hasAccents(text)).toBe(has);
});
