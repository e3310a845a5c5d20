import { courseOfSkills, problemsIn } from '../spec/course-on-disk.js';

const skill = (formerly: string, ...words: readonly string[]) =>
  `Skill: { Name: S${formerly && `, Formerly: ${formerly}`} }\nNew words:\n` +
  words.map((word) => `  - { ${word}, Translation: x }\n`).join('');

const formerOf = async (skills: Readonly<Record<string, string>>) => {
  const { content } = await courseOfSkills(skills);
  return Object.fromEntries(content.components.flatMap(({ id, formerly }) => (formerly ? [[id, formerly]] : [])));
};

describe('Formerly', () => {
  it('of a skill holds for all that it teaches, but for what has an Id of its own', async () => {
    const words = ['Word: uno', 'Word: uno', 'Word: dos, Id: two'];
    expect(await formerOf({ numbers: skill('[a, old/b]', ...words) })).toEqual({
      'm/numbers/w/uno': ['m/a/w/uno', 'old/b/w/uno'],
      'm/numbers/w/uno~2': ['m/a/w/uno~2', 'old/b/w/uno~2'],
    });
  });

  it('of a word is an id, or a text that it had in its skill, or in what that was', async () => {
    expect(
      await formerOf({
        numbers: skill('a', 'Word: el uno, Formerly: [uno, m/b/w/uno, one]', 'Word: dos'),
      }),
    ).toEqual({
      'm/numbers/w/el uno': [
        'm/numbers/w/uno',
        'm/a/w/uno',
        'uno',
        'm/b/w/uno',
        'm/numbers/w/one',
        'm/a/w/one',
        'one',
        'm/a/w/el uno',
      ],
      'm/numbers/w/dos': ['m/a/w/dos'],
    });
  });

  it('of a word goes before that of its skill, and one text may be former in two skills', async () => {
    const former = await formerOf({
      a: skill('', 'Word: x, Formerly: [m/old/w/uno, tres]'),
      b: skill('old', 'Word: uno', 'Word: y, Formerly: tres'),
    });
    expect(former).toEqual({
      'm/a/w/x': ['m/old/w/uno', 'm/a/w/tres'],
      'm/b/w/y': ['m/b/w/tres', 'm/old/w/tres', 'm/old/w/y'],
    });
  });

  it.each([
    [
      'a word that is still there',
      { a: skill('', 'Word: uno', 'Word: dos, Formerly: uno') },
      'm/skills/a.yaml:4:28 error living-former-id: "m/a/w/uno" is still the id of a word or phrase here. ' +
        'Take it out of Formerly, or give what is there now an Id of its own.',
    ],
    [
      'a skill that is still there',
      { a: skill('', 'Word: uno'), b: skill('m/a', 'Word: dos') },
      'm/skills/b.yaml:1:29 error living-former-id: "m/a" is still the id of a skill here. ' +
        'Take it out of Formerly, or give what is there now an Id of its own.',
    ],
    [
      'what another word was',
      { a: skill('', 'Word: uno, Formerly: z/w/un'), b: skill('', 'Word: dos, Formerly: z/w/un') },
      'm/skills/b.yaml:3:28 error former-id-taken: "z/w/un" is in Formerly at m/skills/a.yaml:3 already. ' +
        'Keep it where what learners know of it belongs.',
    ],
    [
      'what another skill was',
      { a: skill('z', 'Word: uno'), b: skill('z', 'Word: dos') },
      'm/skills/b.yaml:1:29 error former-id-taken: "m/z" is in Formerly at m/skills/a.yaml:1 already. ' +
        'Keep it where what learners know of it belongs.',
    ],
  ])('is an error if it names %s', async (_, skills, told) => {
    expect((await problemsIn(skills)).filter((line) => line.includes('error'))).toEqual([told]);
  });

  it('of Skill: Id is nothing: real courses repeat it', async () => {
    const words = (word: string) => `Skill: { Name: S, Id: 4 }\nNew words:\n  - { Word: ${word}, Translation: x }\n`;
    const { content } = await courseOfSkills({ a: words('uno'), b: words('dos') });
    expect(content.skills).toMatchObject([
      { id: 'm/a', label: '4' },
      { id: 'm/b', label: '4' },
    ]);
    expect(content.components.map(({ id }) => id)).toEqual(['m/a/w/uno', 'm/b/w/dos']);
  });
});
