import { problemsIn } from '../spec/course-on-disk.js';

const skill = (...words: readonly string[]) =>
  `Skill: { Name: S }\nNew words:\n${words.map((word) => `  - { ${word} }\n`).join('')}`;

describe('a picture of several words', () => {
  it('is told where it shows three or more of different meanings, anywhere in the course', async () => {
    expect(
      await problemsIn({
        a: skill('Word: uno, Translation: one, Images: [people1]', 'Word: dos, Translation: two, Images: [people1]'),
        b: skill('Word: tres, Translation: three, Images: [people1]', 'Word: a, Translation: x, Emoji: 👋'),
        c: skill('Word: b, Translation: y, Emoji: 👋', 'Word: c, Translation: X, Emoji: 👋'),
        d: skill('Word: gato, Translation: cat, Emoji: 🐈', 'Word: gatos, Translation: cats, Emoji: 🐈'),
        e: skill('Word: el gato, Translation: the cat, Emoji: 🐈', 'Word: los gatos, Translation: the cats, Emoji: 🐈'),
      }),
    ).toEqual([
      'm/skills/a.yaml:3:5 warning shared-picture: The picture "people1" is that of 3 words, "uno", "dos" and "tres": ' +
        'it tells none of them. Give each word its own, or leave it out.',
    ]);
  });
});
