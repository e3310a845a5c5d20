import { courseOfSkills, phrases, words } from '../spec/course-on-disk.js';

const hintsOf = async (
  skills: Readonly<Record<string, string>>,
  about: string,
  form = 'translate/from-learning/type',
) => {
  const { content } = await courseOfSkills(skills);
  const { prompt } = content.challenges.find((each) => each.about === about && each.form === form)!;
  return prompt.hints.map(({ token, meaning }) => `${token}: ${meaning}`);
};
const dictionary = (...lines: readonly string[]) =>
  `Mini-dictionary:\n  Learnt:\n${lines.map((line) => `    - ${line}\n`).join('')}`;

describe('hints', () => {
  it("say what the skill's dictionary says, then what words mean, with and without their article", async () => {
    const skill =
      words('el pan = the bread') +
      phrases('Como mucho pan. = I eat a lot of bread.') +
      dictionary('como: [I eat, like]');
    expect(await hintsOf({ a: skill }, 'm/a/p/Como mucho pan.')).toEqual(['Como: I eat, like', 'pan: bread']);
  });

  it('prefer the own dictionary to that of another skill, and take that where there is none', async () => {
    const skills = {
      a: phrases('sí o no = yes or no') + dictionary('sí: yes'),
      b: words('pan = bread') + dictionary('sí: itself', 'o: or'),
    };
    expect(await hintsOf(skills, 'm/a/p/sí o no')).toEqual(['sí: yes', 'o: or']);
  });

  it('take the longest term', async () => {
    const skill =
      phrases('Voy a la oficina de correos = I go to the post office') +
      dictionary('oficina: office', 'oficina de correos: post office');
    expect(await hintsOf({ a: skill }, 'm/a/p/Voy a la oficina de correos')).toEqual([
      'oficina de correos: post office',
    ]);
  });

  it('never are the whole answer', async () => {
    expect(
      await hintsOf({ a: words('el pan = the bread') + phrases('El pan. = The bread.') }, 'm/a/p/El pan.'),
    ).toEqual([]);
    expect(await hintsOf({ a: words('el pan = the bread') }, 'm/a/w/el pan')).toEqual([]);
  });

  it('never give a gap away', async () => {
    const skill =
      words('el pan = the bread; agua = water') +
      phrases('Como pan hoy = I eat bread today') +
      dictionary('como: I eat', 'pan hoy: bread today');
    const form = 'missing-word/to-learning/type';
    expect(await hintsOf({ a: skill }, 'm/a/w/el pan', form)).toEqual(['Como: I eat']);
  });

  it("carry the author's remark, unless it tells the meaning", async () => {
    const word = (hint: string) => `New words:\n  - { Word: pan, Translation: bread, Hint: "${hint}" }\n`;
    expect(await hintsOf({ a: word('A man: el pan.') }, 'm/a/w/pan')).toEqual(['pan: A man: el pan.']);
    expect(await hintsOf({ a: word('Also bread rolls.') }, 'm/a/w/pan')).toEqual([]);
  });
});
