import { courseOf, type RevisionId } from '@session-generator/domain';

import { compileCourse } from './compile-course.js';
import { courseOfSkills, phrases, sourceOf, words } from './spec/course-on-disk.js';

const skills = {
  food: `Skill: { Name: Food, Emoji: 🍎 }
${words('el pan | la barra = the bread | bread; la sopa = the soup; el té = the tea')}${phrases('Como pan. = I eat bread.')}`,
  empty: 'Skill: { Name: Later }\nNew words: []\n',
};

describe('compileCourse', () => {
  it('gives content that the domain can open', async () => {
    const { content } = await courseOfSkills(skills);
    expect(content).toMatchObject({
      id: 'es-from-en',
      learning: { tag: 'es', name: 'Learnt' },
      units: [{ id: 'm', name: 'M' }],
      skills: [
        { id: 'm/food', unit: 'm', name: 'Food', emoji: '🍎' },
        { id: 'm/empty', name: 'Later' },
      ],
    });
    expect(content.components[0]).toEqual({
      id: 'm/food/w/el pan',
      skill: 'm/food',
      kind: 'word',
      text: 'el pan',
      meaning: 'the bread',
    });
    const course = courseOf(content, 'r' as RevisionId);
    expect(course.skills.map(({ words: { end, start } }) => end - start)).toEqual([3, 0]);
  });

  it('is pure: the same source, the same content, and the source as it was', async () => {
    const source = await sourceOf(skills);
    const before = JSON.stringify(source);
    expect(JSON.stringify(compileCourse(source))).toBe(JSON.stringify(compileCourse(source)));
    expect(JSON.stringify(source)).toBe(before);
  });

  it('speaks texts, plays a recording where there is one, and is silent where audio is off', async () => {
    const audioOf = async (settings: string) => {
      const word =
        'New words:\n  - { Word: pan, Translation: bread, Audio: pan1 }\n  - { Word: té, Translation: tea }\n';
      const { content } = await courseOfSkills({ a: word }, { settings });
      return content.challenges.filter(({ form }) => form === 'listen/none/type').map(({ prompt }) => prompt.audio);
    };
    expect(await audioOf('')).toEqual([{ id: 'pan1' }, { say: 'té' }]);
    expect(await audioOf('Settings: { Audio: { Enabled: False } }')).toEqual([]);
  });

  it('carries topics that some products do not show', async () => {
    const { content } = await courseOfSkills({
      a: 'New words:\n  - { Word: vino, Translation: wine, Sensitivity: [alcohol] }\n  - { Word: té, Translation: tea }\n',
    });
    for (const { about, sensitivity } of content.challenges) {
      expect(sensitivity).toEqual(about === 'm/a/w/vino' ? ['alcohol'] : []);
    }
  });

  it('refuses a bad pattern that another reader let through', async () => {
    const source = await sourceOf(skills);
    const [unit] = source.units;
    const [skill, ...rest] = unit!.skills;
    const [phrase] = skill!.phrases;
    const bad = { ...phrase!, textPatterns: [{ text: '[a', place: phrase!.place }] };
    const { problems } = compileCourse({
      ...source,
      units: [{ ...unit!, skills: [{ ...skill!, phrases: [bad] }, ...rest] }],
    });
    expect(problems).toMatchObject([{ severity: 'error', code: 'bad-pattern' }]);
  });

  it('makes a course of a script without spaces, and of one with combining marks', async () => {
    const chinese = await courseOfSkills(
      {
        a:
          words('茶 = tea; 水 = water; 你好 = hello') +
          phrases('你好，我喝茶。 = Hello, I drink tea.; 我喝水。 = I drink water.'),
      },
      { learning: 'zh' },
    );
    const bank = chinese.content.challenges.find(({ form, phrase }) => phrase && form === 'arrange/to-learning/tap')!;
    expect(bank.joiner).toBe('');
    expect(bank.tokens.join('')).toBe('你好我喝茶');
    const bengali = await courseOfSkills(
      { a: words('ঘোড়া = horse; কুকুর = dog') + phrases('এটা একটা ঘোড়া = It is a horse') },
      { learning: 'bn' },
    );
    for (const { coverage } of [chinese, bengali]) expect(coverage.unfair).toEqual({});
  });
});
