import { courseOfSkills, phrases, words } from '../spec/course-on-disk.js';

const judged = async (skill: string, phrase: string, direction: 'to' | 'from' = 'to') => {
  const { content } = await courseOfSkills({ a: skill });
  return content.challenges.find(
    ({ about, form }) => about === `m/a/p/${phrase}` && form.startsWith(`judge/${direction}`),
  )!.distractors;
};
const nouns = words(
  'el gato = the cat; el perro = the dog; la leche = the milk; el agua = the water; la carne = the meat',
);

describe('near misses', () => {
  const skill = nouns + phrases('El gato bebe leche = The cat drinks milk; El perro bebe agua = The dog drinks water');

  it('have another word of the course in the place of one, in either language', async () => {
    expect(await judged(skill, 'El gato bebe leche')).toContain('El perro bebe leche');
    expect(await judged(skill, 'El gato bebe leche', 'from')).toContain('The dog drinks milk');
  });

  it('keep the article that the word is taught with', async () => {
    const agreeing = nouns + phrases('El gato come carne = The cat eats meat; El perro ve leche = The dog sees milk');
    expect((await judged(agreeing, 'El gato come carne')).filter((text) => /^El (?:leche|carne)/.test(text))).toEqual(
      [],
    );
  });

  it('repeat no word of the sentence, and keep the sound that an article depends on', async () => {
    const english = words('a dog = un perro; a cat = un gato; an apple = una manzana; an egg = un huevo');
    const { content } = await courseOfSkills(
      {
        a: english + phrases('I see a dog = Veo un perro; I see a cat = Veo un gato; I see an apple = Veo una manzana'),
      },
      { learning: 'en', from: 'es' },
    );
    const made = content.challenges
      .filter(({ form }) => form === 'judge/to-learning/choose')
      .flatMap((each) => each.distractors);
    expect(made.filter((text) => /\ba apple|\ban (?:dog|cat)|\ba egg/.test(text))).toEqual([]);
  });

  it('never change a word of unknown meaning, nor put one in its place', async () => {
    const unknown = phrases('Hoy vienen todos = All come today; Hoy faltan dos = Two are missing today');
    expect(await judged(unknown, 'Hoy vienen todos')).toEqual(['Hoy faltan dos']);
  });
});
