import { freeOrdersOf } from './free-orders.js';

describe('freeOrdersOf', () => {
  const spanish = { openers: new Set(['en', 'si']), polite: ['por favor'], haveNamesCapitals: true };
  const german = { openers: new Set<string>(), polite: [], haveNamesCapitals: false };

  test.each([
    ['¿Cómo estás, Luis?', undefined, ['Luis, ¿Cómo estás?']],
    ['Luis, ¿cómo estás?', undefined, ['¿cómo estás, Luis?']],
    ['Ana, ven aquí.', 'Ana, come here.', ['ven aquí, Ana.']],
    ['Gracias, señor López.', undefined, []],
    ['En verano, vamos a la playa.', undefined, ['vamos a la playa En verano.']],
    ['Vamos a la playa, si quieres.', undefined, ['si quieres, Vamos a la playa.']],
    ['Por favor, ven aquí.', undefined, ['ven aquí, Por favor.']],
    ['¿Vienes por favor?', undefined, ['por favor, ¿Vienes?']],
    ['No, tengo un perro.', 'No, I have a dog.', []],
    ['Pan, leche, queso.', undefined, []],
    ['Ana come pan.', undefined, []],
    ['', undefined, []],
  ])('of "%s"', (text, prompt, orders) => {
    const told = prompt === 'No, I have a dog.' ? undefined : prompt;
    expect(freeOrdersOf(text, spanish, told)).toEqual(orders);
  });

  test('of German only where the prompt has the name too', () => {
    expect(freeOrdersOf('Wo bist du, Peter?', german)).toEqual([]);
    expect(freeOrdersOf('Wo bist du, Peter?', german, 'Where are you, Peter?')).toEqual(['Peter, Wo bist du?']);
  });
});
