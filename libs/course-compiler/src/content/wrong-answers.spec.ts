import { courseOfSkills, phrases, words } from '../spec/course-on-disk.js';

const challenge = async (skills: Readonly<Record<string, string>>, about: string, form: string) => {
  const { content } = await courseOfSkills(skills);
  return content.challenges.find((each) => each.about === about && each.form.startsWith(form))!;
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

  it('are each there once, at most twice as many as are shown, words for words and sentences for sentences', async () => {
    const many = Array.from({ length: 30 }, (_, at) => `palabra${at % 20} = word${at % 20}`).join('; ');
    const skills = { a: words(many) + phrases('Yo como = I eat; Yo bebo = I drink') };
    const word = await challenge(skills, 'm/a/w/palabra0', 'select-meaning/to');
    expect(word.distractors).toHaveLength(6);
    expect(new Set(word.distractors).size).toBe(6);
    expect((await challenge(skills, 'm/a/p/Yo como', 'judge/to')).distractors).toEqual(['Yo bebo']);
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
      a: phrases("Estoy aquí = I am here; Sí, aquí estoy = I'm here; Tengo tres = I have 3; Son tres = I have three"),
    };
    const { distractors } = await challenge(skills, 'm/a/p/Estoy aquí', 'judge/from');
    expect([...distractors].sort()).toEqual(['I have 3', 'I have three']);
    expect((await challenge(skills, 'm/a/p/Tengo tres', 'judge/from')).distractors).not.toContain('I have three');
  });

  it('have the look of the right one: its article, its "to", its signs', async () => {
    const skills = {
      a: words(
        'el pan = the bread; la mesa = the table; el té = the tea; comer = to eat; beber = to drink; leer = to read; ir = to go; ¿qué? = what?; ¿quién? = who?; ¿cómo? = how?',
      ),
    };
    const meanings = async (text: string) =>
      [...(await challenge(skills, `m/a/w/${text}`, 'select-meaning/from')).distractors].sort();
    expect(await meanings('el pan')).toEqual(['the table', 'the tea']);
    expect(await meanings('comer')).toEqual(['to drink', 'to go', 'to read']);
    expect(await meanings('¿qué?')).toEqual(['how?', 'who?']);
  });

  it('are taken in another accepted answer where only that has the look', async () => {
    const skills = {
      a: words('el fútbol = soccer; la música = the music | music; el sol = the sun | sun; ir = to go'),
    };
    const { distractors } = await challenge(skills, 'm/a/w/el fútbol', 'select-meaning/from');
    expect([...distractors].sort()).toEqual(['music', 'sun']);
  });

  it('are not asked for where the right one would be the odd one out', async () => {
    const skills = { a: words('¿qué? = what?; el pan = the bread; la mesa = the table; el sol = the sun') };
    expect(await challenge(skills, 'm/a/w/¿qué?', 'select-meaning/from')).toBeUndefined();
  });

  it('come from no later skill unless there are fewer than two', async () => {
    const skills = { a: words('uno = one; dos = two; tres = three'), b: words('seis = six; siete = seven') };
    const { distractors } = await challenge(skills, 'm/a/w/uno', 'select-meaning/to');
    expect([...distractors].sort()).toEqual(['dos', 'tres']);
    const few = { a: words('uno = one; dos = two'), b: words('seis = six; siete = seven') };
    expect((await challenge(few, 'm/a/w/uno', 'select-meaning/to')).distractors[0]).toBe('dos');
    expect((await challenge(few, 'm/a/w/uno', 'select-meaning/to')).distractors).toHaveLength(2);
  });

  it('have the names of the sentence, which another sentence may be given', async () => {
    const skills = {
      a: phrases(
        'Buenos días, Luis = Good morning, Luis; Buenas noches, Marta = Good night, Marta; Mucho gusto, Pablo = Nice to meet you, Pablo; Él es alto = He is tall',
      ),
    };
    const { distractors } = await challenge(skills, 'm/a/p/Buenos días, Luis', 'judge/to');
    expect([...distractors].sort()).toEqual(['Buenas noches, Luis', 'Mucho gusto, Luis']);
  });

  it('among pictures show no other colour of skin', async () => {
    const word = (text: string, meaning: string, emoji: string) =>
      `  - { Word: ${text}, Translation: ${meaning}, Emoji: ${emoji} }\n`;
    const skills = {
      a: `New words:\n${word('hola', 'hello', '👋')}${word('adiós', 'goodbye', '👋🏽')}${word('sol', 'sun', '☀️')}`,
    };
    expect((await challenge(skills, 'm/a/w/hola', 'select-picture/from-learning/choose')).distractors).toEqual(['☀️']);
  });

  it('among pictures show nothing that is taken for the word: a father is a man, and snow is cold', async () => {
    const word = (text: string, meaning: string, emoji: string) =>
      `  - { Word: ${text}, Translation: ${meaning}, Emoji: ${emoji} }\n`;
    const people = `New words:\n${word('el hombre', 'the man', '🧔')}${word('el padre', 'the father', '👨‍🍼')}${word('la niña', 'the girl', '👧')}${word('el maestro', 'the teacher', '🧑‍🏫')}`;
    expect((await challenge({ a: people }, 'm/a/w/el hombre', 'select-picture')).distractors).toEqual(['🧑‍🏫', '👧']);
    const weather = `New words:\n${word('hace frío', 'it is cold', '🥶')}${word('la nieve', 'the snow', '❄️')}${word('el sol', 'the sun', '☀️')}${word('la nube', 'the cloud', '☁️')}`;
    expect((await challenge({ a: weather }, 'm/a/w/hace frío', 'select-picture')).distractors).toEqual(['☁️', '☀️']);
  });

  it('among pictures have none that is that of three words', async () => {
    const word = (text: string, meaning: string, emoji: string) =>
      `  - { Word: ${text}, Translation: ${meaning}, Emoji: ${emoji} }\n`;
    const skills = {
      a: `New words:\n${word('hola', 'hello', '👋')}${word('adiós', 'goodbye', '👋')}${word('gusto', 'pleasure', '👋')}${word('sol', 'sun', '☀️')}${word('pan', 'bread', '🍞')}`,
    };
    expect(await challenge(skills, 'm/a/w/hola', 'select-picture')).toBeUndefined();
    expect((await challenge(skills, 'm/a/w/sol', 'select-picture')).distractors).toEqual(['🍞']);
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
