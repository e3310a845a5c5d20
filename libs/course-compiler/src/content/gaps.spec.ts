import { courseOfSkills, phrases, words } from '../spec/course-on-disk.js';

const gaps = async (skills: Readonly<Record<string, string>>, form = 'choose') =>
  (await courseOfSkills(skills)).content.challenges
    .filter((each) => each.form === `missing-word/to-learning/${form}`)
    .map(({ about, prompt, accepted, distractors }) => ({
      about,
      gap: prompt.text!.slice(...prompt.gapAt!),
      accepted,
      distractors,
    }));

describe('gaps', () => {
  it('take wrong words in the form that the gap has', async () => {
    const nouns = words('el pan = the bread; el queso = the cheese');
    expect(await gaps({ a: nouns + phrases('Como pan. = I eat bread.') })).toEqual([
      { about: 'm/a/w/el pan', gap: 'pan', accepted: ['pan'], distractors: ['queso'] },
    ]);
    expect(await gaps({ a: nouns + phrases('El pan es bueno. = The bread is good.') })).toEqual([
      { about: 'm/a/w/el pan', gap: 'El pan', accepted: ['El pan'], distractors: ['El queso'] },
    ]);
  });

  it('take no synonym of the word, and nothing that makes an accepted sentence', async () => {
    const skills = {
      a:
        words('el pan | la barra = the bread; el queso = the cheese; la sopa = the soup; la carne = the meat') +
        phrases('Como pan. | Como sopa. = I eat bread.'),
    };
    const [gap] = await gaps(skills);
    expect(gap!.distractors).toEqual(expect.arrayContaining(['queso', 'carne']));
    expect(gap!.distractors).not.toEqual(expect.arrayContaining(['sopa']));
    expect(gap!.distractors).not.toEqual(expect.arrayContaining(['barra']));
  });

  it('accept what makes another accepted sentence', async () => {
    const skills = {
      a: words('pan = bread; queso = cheese') + phrases('Yo como pan. | Yo como una barra. | Como pan. = I eat bread.'),
    };
    expect(await gaps(skills, 'type')).toMatchObject([{ gap: 'pan', accepted: ['pan', 'una barra'] }]);
  });

  it('are about the phrase itself where it has no taught word', async () => {
    expect(
      await gaps({ a: phrases('Hoy vienen todos = All come today; Hoy faltan dos = Two are missing today') }),
    ).toMatchObject([
      { about: 'm/a/p/Hoy vienen todos', gap: 'vienen', distractors: ['faltan'] },
      { about: 'm/a/p/Hoy faltan dos', gap: 'faltan', distractors: ['vienen'] },
    ]);
  });

  it('take inflected words where the word is inflected, in the form of the gap', async () => {
    const adjective = (word: string, meaning: string, form: string) =>
      `  - { Word: ${word}, Synonyms: [${form}], Translation: ${meaning}, Part of speech: adjective }\n`;
    const skill = `New words:
${adjective('alto', 'tall', 'alta')}${adjective('bajo', 'short', 'baja')}${adjective('rojo', 'red', 'roja')}  - { Word: la casa, Translation: the house, Part of speech: noun }
${phrases('Ella es alta = She is tall; Mi casa es baja = My house is low; La casa es roja = The house is red')}`;
    const [gap] = (await gaps({ a: skill })).filter(({ about }) => about === 'm/a/w/alto');
    expect(gap!.gap).toBe('alta');
    expect([...gap!.distractors].sort()).toEqual(['baja', 'roja']);
  });

  it('take no other form of the word, which may be right as well', async () => {
    const skills = {
      a: phrases(
        'Tienes un gato = You have a cat; Tiene un perro = He has a dog; Tenemos un pez = We have a fish; Veo un oso = I see a bear',
      ),
    };
    const [gap] = (await gaps(skills)).filter(({ gap: word }) => word === 'Tienes');
    expect(gap!.distractors).not.toEqual(expect.arrayContaining(['Tiene']));
  });

  it('take no word that the sentence has already', async () => {
    const skills = {
      a:
        words('el pan = the bread; el queso = the cheese; el arroz = the rice') +
        phrases('El pan y el queso = The bread and the cheese'),
    };
    expect((await gaps(skills)).map(({ distractors }) => distractors)).toEqual([['El arroz'], ['el arroz']]);
  });

  it('without a wrong word are only typed', async () => {
    const skills = { a: words('pan = bread') + phrases('Yo como pan = I eat bread') };
    expect(await gaps(skills)).toEqual([]);
    expect(await gaps(skills, 'type')).toHaveLength(1);
  });
});
