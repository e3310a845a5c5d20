import { courseOfSkills, phrases, words } from '../spec/course-on-disk.js';

describe('the coverage report', () => {
  it('counts what there is', async () => {
    const { coverage, content } = await courseOfSkills({
      a: words('el pan = the bread; el queso = the cheese; la sopa = the soup') + phrases('Como pan. = I eat bread.'),
    });
    expect(coverage).toMatchObject({
      units: 1,
      skills: 1,
      words: 3,
      phrases: 1,
      challenges: content.challenges.length,
    });
    const sum = (counts: object) => Object.values(counts).reduce((one: number, other: number) => one + other, 0);
    expect(sum(coverage.challengesByType)).toBe(content.challenges.length);
    expect(sum(coverage.challengesByStep)).toBe(content.challenges.length);
    expect(coverage.neverProduced).toEqual([]);
  });

  it('names skills whose own challenges do not fill a lesson of 15 without audio', async () => {
    const { coverage } = await courseOfSkills({
      thin: words('pan = bread'),
      rich: words('uno = 1; dos = 2; tres = 3'),
    });
    expect(coverage.shortWithoutAudio).toEqual(['m/thin']);
  });

  it('names phrases without a taught word, and those with several new ones', async () => {
    const { coverage } = await courseOfSkills({
      a: words('pan = bread'),
      b: words('queso = cheese; vino = wine') + phrases('pan y queso = x; queso y vino = y; ¡Qué bien! = z'),
    });
    expect(coverage.withoutTaughtWord).toEqual(['m/b/p/¡Qué bien!']);
    expect(coverage.withSeveralNewWords).toEqual(['m/b/p/queso y vino']);
  });

  it('counts challenges that lack choices', async () => {
    const { coverage } = await courseOfSkills({ a: words('pan = bread; queso = cheese') });
    expect(coverage.fewChoices).toBe(4);
  });

  it('warns of a phrase ahead of the prerequisites that its skill declares, theirs included', async () => {
    const skill = (name: string, prerequisites: string, rest: string) =>
      `Skill: { Name: ${name}, Prerequisites: [${prerequisites}] }\n${rest}`;
    const { coverage, problems } = await courseOfSkills({
      a: words('pan = bread'),
      b: skill('B', 'm/a', words('queso = cheese')),
      c: words('vino = wine') + phrases('vino y queso = anything goes'),
      d: skill('D', 'm/b', phrases('pan y queso = fine; vino y pan = ahead')),
    });
    expect(coverage.aheadOfPrerequisites).toEqual(['m/d/p/vino y pan']);
    expect(problems).toMatchObject([{ severity: 'warning', code: 'ahead-of-prerequisites', file: 'm/skills/d.yaml' }]);
  });
});
