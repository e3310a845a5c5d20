import { courseOfSkills, phrases, words } from '../spec/course-on-disk.js';

const challenge = async (skills: Readonly<Record<string, string>>, about: string, form: string) => {
  const { content } = await courseOfSkills(skills);
  return content.challenges.find((each) => each.about === about && each.form === form)!;
};

describe('wrong answers', () => {
  it('are never right: no synonym, no other meaning, nothing of a component that can answer too', async () => {
    const skills = {
      a: words(
        'el coche | el carro = the car; el auto = the automobile | the car; el pan = the bread; la mesa = the table',
      ),
    };
    const toLearning = await challenge(skills, 'm/a/w/el coche', 'select-meaning/to-learning/choose');
    expect(toLearning.accepted).toEqual(['el coche', 'el carro', 'el auto']);
    expect([...toLearning.distractors].sort()).toEqual(['el pan', 'la mesa']);
    const fromLearning = await challenge(skills, 'm/a/w/el coche', 'select-meaning/from-learning/choose');
    expect([...fromLearning.distractors].sort()).toEqual(['the bread', 'the table']);
  });

  it('are each there once, at most twelve, words for words and sentences for sentences', async () => {
    const many = Array.from({ length: 30 }, (_, at) => `palabra${at % 20} = word${at % 20}`).join('; ');
    const skills = { a: words(many) + phrases('Yo como = I eat; Yo bebo = I drink') };
    const word = await challenge(skills, 'm/a/w/palabra0', 'select-meaning/to-learning/choose');
    expect(word.distractors).toHaveLength(12);
    expect(new Set(word.distractors).size).toBe(12);
    expect((await challenge(skills, 'm/a/p/Yo como', 'judge/to-learning/choose')).distractors).toEqual(['Yo bebo']);
  });

  it('come from other skills where their own has too few', async () => {
    const skills = { a: phrases('Yo como = I eat'), b: phrases('Yo bebo = I drink'), c: phrases('Tú lees = You read') };
    expect((await challenge(skills, 'm/a/p/Yo como', 'judge/to-learning/choose')).distractors).toEqual([
      'Yo bebo',
      'Tú lees',
    ]);
  });

  it('say nothing that is accepted in other words', async () => {
    const skills = {
      a: phrases(
        "Estoy aquí = I am here; Sí, aquí estoy = I'm here; Tengo 3 = I have 3; Son tres = I have three; No = No",
      ),
    };
    const { distractors } = await challenge(skills, 'm/a/p/Estoy aquí', 'judge/from-learning/choose');
    expect([...distractors].sort()).toEqual(['I have 3', 'I have three', 'No']);
    expect((await challenge(skills, 'm/a/p/Tengo 3', 'judge/from-learning/choose')).distractors).not.toContain(
      'I have three',
    );
  });

  it('have the shape of the right one where enough have', async () => {
    const skills = {
      a: words(
        'el pan = the bread; la mesa = the table; el té = the tea; el sol = the sun; hola = hello; ¿qué? = what?; Ana = Ana',
      ),
    };
    const shapes = await challenge(skills, 'm/a/w/el pan', 'select-meaning/to-learning/choose');
    expect([...shapes.distractors].sort()).toEqual(['el sol', 'el té', 'la mesa']);
    // Where too few have, those come first.
    expect(
      (await challenge(skills, 'm/a/w/hola', 'select-meaning/from-learning/choose')).distractors.length,
    ).toBeGreaterThan(3);
  });

  it('among pictures show no other colour of skin', async () => {
    const word = (text: string, meaning: string, emoji: string) =>
      `  - { Word: ${text}, Translation: ${meaning}, Emoji: ${emoji} }\n`;
    const skills = {
      a: `New words:\n${word('hola', 'hello', '👋')}${word('adiós', 'goodbye', '👋🏽')}${word('sol', 'sun', '☀️')}`,
    };
    expect((await challenge(skills, 'm/a/w/hola', 'select-picture/from-learning/choose')).distractors).toEqual(['☀️']);
  });

  it('among pictures never show what is asked for', async () => {
    const word = (text: string, meaning: string, images: string, emoji = '') =>
      `  - { Word: ${text}, Translation: ${meaning}, Images: [${images}] ${emoji && `, Emoji: ${emoji}`} }\n`;
    const skills = {
      a: `New words:\n${word('perro', 'dog', 'dog1')}${word('can', 'dog', 'hound1')}${word('cachorro', 'puppy', 'dog2')}${word('gato', 'cat', 'cat1')}${word('pan', 'bread', 'bread1', '🍞')}${word('barra', 'loaf', 'loaf1', '🍞')}`,
    };
    expect((await challenge(skills, 'm/a/w/perro', 'select-picture/from-learning/choose')).distractors).toEqual([
      'cat1',
      '🍞',
    ]);
    expect((await challenge(skills, 'm/a/w/pan', 'select-picture/from-learning/choose')).distractors).not.toContain(
      '🍞',
    );
  });
});
