import { courseOfSkills, phrases, words } from '../spec/course-on-disk.js';

const idsOf = async (skills: Readonly<Record<string, string>>) =>
  (await courseOfSkills(skills)).content.components.map(({ id }) => id);

describe('component ids', () => {
  it('are skill, kind and learning-side text, with ~2, ~3 for repeats in one skill', async () => {
    expect(
      await idsOf({
        a: `${words('banco = bank; banco = bench; banco = bar')}${phrases('banco = bank')}`,
        b: words('banco = bank'),
      }),
    ).toEqual(['m/a/w/banco', 'm/a/w/banco~2', 'm/a/w/banco~3', 'm/a/p/banco', 'm/b/w/banco']);
  });

  it('do not change with a translation', async () => {
    expect(await idsOf({ a: words('pan = bread') })).toEqual(await idsOf({ a: words('pan = loaf') }));
  });

  it("are the author's own where there is one; one taken twice is warned of and not used", async () => {
    const skill = `New words:
  - { Word: pan, Translation: bread, Id: bread }
  - { Word: barra, Translation: loaf, Id: bread }
`;
    const { content, problems } = await courseOfSkills({ a: skill });
    expect(content.components.map(({ id }) => id)).toEqual(['bread', 'm/a/w/barra']);
    expect(problems).toMatchObject([{ code: 'duplicate-id', line: 4, column: 43 }]);
  });
});
