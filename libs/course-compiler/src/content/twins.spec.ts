import { courseOfSkills, phrases, words } from '../spec/course-on-disk.js';

describe('one prompt for several words', () => {
  const skill = words('są = are; jesteś = are; jesteśmy = are; dom = house') + phrases('Wy jesteś tam = You are there');

  it('is told, and each of them is right for all', async () => {
    const { content, problems } = await courseOfSkills({ a: skill });
    expect(problems.map(({ code, line, message }) => `${line} ${code} ${message}`)).toEqual([
      '5 one-prompt "are" asks for "są", "jesteś", "jesteśmy" alike, and each is right for all.',
    ]);
    const typed = content.challenges.find(({ id }) => id === 'm/a/w/są#translate/to-learning/type')!;
    expect(typed.accepted).toEqual(['są', 'jesteś', 'jesteśmy']);
    for (const { accepted, distractors } of content.challenges.filter(({ prompt }) => prompt.text === 'are')) {
      expect(distractors.filter((text) => accepted.includes(text))).toEqual([]);
    }
  });

  it('is typed once where a gap asks for the others', async () => {
    const { content } = await courseOfSkills({ a: skill });
    const asked = content.challenges.filter(
      ({ form, prompt }) => form === 'translate/to-learning/type' && prompt.text === 'are',
    );
    expect(asked.map(({ about }) => about)).toEqual(['m/a/w/są', 'm/a/w/jesteśmy']);
  });

  it('is none where the author tells them apart, or lists them as synonyms', async () => {
    const { problems } = await courseOfSkills({ a: words('ty = you; wy = you (plural); pies | psina = dog') });
    expect(problems.map(({ code }) => code)).not.toContain('one-prompt');
  });
});
