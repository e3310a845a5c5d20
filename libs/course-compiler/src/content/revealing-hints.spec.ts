import { courseOfSkills, phrases, words } from '../spec/course-on-disk.js';

const skill = `${words('el pan = the bread; beber = to drink')}${phrases('Como mucho pan. = I eat a lot of bread.')}Mini-dictionary:
  Learnt:
    - como: [I eat, like]
  Known:
    - eat: [comer, como]
    - a lot: (muy) mucho
    - bread: pan
    - of: de
`;

const hintsOf = async (form: string) => {
  const { content } = await courseOfSkills({ a: skill });
  const { prompt } = content.challenges.find((each) => each.about?.endsWith('pan.') && each.form === form)!;
  return prompt.hints.map(({ token, meaning, reveals }) => `${token} = ${meaning}${reveals ? ' !' : ''}`);
};

describe('a hint reveals', () => {
  it('where one of its meanings stands in an accepted answer, without articles and parentheses', async () => {
    expect(await hintsOf('translate/to-learning/type')).toEqual([
      'eat = como, comer !',
      'a lot = (muy) mucho !',
      'of = de',
      'bread = pan !',
    ]);
    expect(await hintsOf('translate/from-learning/type')).toEqual(['Como = I eat, like !', 'pan = bread !']);
  });

  it('nothing where the text is shown to be read aloud', async () => {
    expect(await hintsOf('speak/none/say')).toEqual(['Como = I eat, like', 'pan = bread']);
  });
});
