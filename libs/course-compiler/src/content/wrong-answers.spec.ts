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
    const toLearning = await challenge(skills, 'm/a/w/el coche', 'select-meaning/to');
    expect(toLearning.accepted).toEqual(['el coche', 'el carro', 'el auto']);
    expect([...toLearning.distractors].sort()).toEqual(['el pan', 'la mesa']);
    const fromLearning = await challenge(skills, 'm/a/w/el coche', 'select-meaning/from');
    expect([...fromLearning.distractors].sort()).toEqual(['the bread', 'the table']);
  });

  it('are each there once, at most twelve, words for words and sentences for sentences', async () => {
    const many = Array.from({ length: 30 }, (_, at) => `palabra${at % 20} = word${at % 20}`).join('; ');
    const skills = { a: words(many) + phrases('Yo como = I eat; Yo bebo = I drink') };
    const word = await challenge(skills, 'm/a/w/palabra0', 'select-meaning/to');
    expect(word.distractors).toHaveLength(12);
    expect(new Set(word.distractors).size).toBe(12);
    expect((await challenge(skills, 'm/a/p/Yo como', 'judge/to')).distractors).toEqual(['Yo bebo']);
  });

  it('come from other skills where their own has too few', async () => {
    const skills = { a: phrases('Yo como = I eat'), b: phrases('Yo bebo = I drink'), c: phrases('Tú lees = You read') };
    expect((await challenge(skills, 'm/a/p/Yo como', 'judge/to')).distractors).toEqual(['Yo bebo', 'Tú lees']);
  });

  it('among pictures never show what is asked for', async () => {
    const word = (text: string, meaning: string, images: string, emoji = '') =>
      `  - { Word: ${text}, Translation: ${meaning}, Images: [${images}] ${emoji && `, Emoji: ${emoji}`} }\n`;
    const skills = {
      a: `New words:\n${word('perro', 'dog', 'dog1')}${word('can', 'dog', 'hound1')}${word('cachorro', 'puppy', 'dog2')}${word('gato', 'cat', 'cat1')}${word('pan', 'bread', 'bread1', '🍞')}${word('barra', 'loaf', 'loaf1', '🍞')}`,
    };
    expect((await challenge(skills, 'm/a/w/perro', 'select-picture')).distractors).toEqual(['cat1', '🍞']);
    expect((await challenge(skills, 'm/a/w/pan', 'select-picture')).distractors).not.toContain('🍞');
  });
});
