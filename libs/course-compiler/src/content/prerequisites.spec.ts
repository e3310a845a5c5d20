import { courseOfSkills, words } from '../spec/course-on-disk.js';

const skill = (prerequisites: string, word: string) =>
  `Skill: { Name: S, Prerequisites: [${prerequisites}] }\n${words(`${word} = the ${word}`)}`;

describe('prerequisites', () => {
  it('are kept where they exist and come earlier; what is not declared stays absent', async () => {
    const { content, problems } = await courseOfSkills({
      a: words('a = the a'),
      b: skill('m/a', 'b'),
      c: skill('m/a, m/b, m/a', 'c'),
    });
    expect(content.skills.map(({ prerequisites }) => prerequisites)).toEqual([undefined, ['m/a'], ['m/a', 'm/b']]);
    expect(problems).toEqual([]);
  });

  it('are dropped with a warning where they do not exist, come later, or go in a circle', async () => {
    const { content, problems } = await courseOfSkills({
      aa: skill('m/bb', 'a'),
      bb: skill('m/aa, m/bb', 'b'),
      c: skill('m/bbb', 'c'),
    });
    expect(content.skills.map(({ prerequisites }) => prerequisites)).toEqual([[], ['m/aa'], []]);
    expect(problems.map(({ file, code, hint }) => `${file} ${code} ${hint}`)).toEqual([
      'm/skills/aa.yaml late-prerequisite Move it up in course.yaml or module.yaml, or take it out.',
      'm/skills/bb.yaml late-prerequisite Move it up in course.yaml or module.yaml, or take it out.',
      'm/skills/c.yaml unknown-prerequisite Did you mean "m/bb"?',
    ]);
  });
});
