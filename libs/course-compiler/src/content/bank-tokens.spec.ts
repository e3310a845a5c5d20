import { courseOfSkills, phrases, words } from '../spec/course-on-disk.js';

const bank = async (skills: Readonly<Record<string, string>>, about: string, direction: 'to' | 'from' = 'to') => {
  const { content } = await courseOfSkills(skills);
  return content.challenges.find((each) => each.about === about && each.form === `arrange/${direction}-learning/tap`)!;
};

describe('bank tokens', () => {
  it('are of sentences and words nearby, none of them in the best answer', async () => {
    const { tokens, distractors } = await bank(
      {
        a: words('el pan = the bread') + phrases('Yo como el pan. = I eat the bread.; Tú comes arroz. = You eat rice.'),
      },
      'm/a/p/Yo como el pan.',
    );
    expect(tokens).toEqual(['Yo', 'como', 'el', 'pan']);
    expect([...distractors].sort()).toEqual(['Tú', 'arroz', 'comes']);
  });

  it('put first what looks like a token of the answer', async () => {
    const { distractors } = await bank(
      { a: phrases('Yo como pan. = I eat bread.; Tú bebes agua. = You drink water.; Ella comió. = She ate.') },
      'm/a/p/Yo como pan.',
    );
    expect(distractors[0]).toBe('comió');
  });

  it('are written as inside a sentence where they stand inside of one', async () => {
    const { distractors } = await bank(
      { a: phrases('Yo como = I eat; Pan hay = There is bread; Hay pan = There is bread too') },
      'm/a/p/Yo como',
    );
    expect([...distractors].sort()).toEqual(['hay', 'pan']);
  });

  it('never answer on their own', async () => {
    const skills = { a: words('saber algo = to know; conocer = to know; pan = bread') };
    expect((await bank(skills, 'm/a/w/saber algo')).distractors).toEqual(['pan']);
  });
});
