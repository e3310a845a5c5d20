import { forms, steps } from '@session-generator/domain';

import { courseOfSkills, phrases, words } from '../spec/course-on-disk.js';

const skills = {
  a:
    words('el pan = the bread; el queso = the cheese; la sopa = the soup') +
    phrases('Como pan. = I eat bread.; Como queso. = I eat cheese.'),
  b: words('el agua = the water'),
};
const stepOf = new Map(forms.map(({ name, step }) => [name, steps.indexOf(step)]));

describe('the challenges of a course', () => {
  it('stand in the order of their components, easiest step first, those about none last', async () => {
    const { content } = await courseOfSkills(skills);
    const rows = new Map(content.components.map(({ id }, row) => [id, row]));
    const order = content.challenges.map(({ about, form }) =>
      about ? rows.get(about)! * 10 + stepOf.get(form)! : Infinity,
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order.at(-1)).toBe(Infinity);
  });

  it('are named by component or skill, form and what else tells them apart', async () => {
    const { content } = await courseOfSkills(skills);
    const ids = content.challenges.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'm/a/w/el pan#select-meaning/from-learning/choose',
        'm/a/w/el pan#missing-word/to-learning/choose@m/a/p/Como pan.@5',
        'm/a#match-pairs/none/tap@3/m/a/w/el pan',
      ]),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('belong to the skill of the component they are about', async () => {
    const { content } = await courseOfSkills({
      a: words('el pan = the bread; la sopa = the soup'),
      b: phrases('Como pan. = I eat bread.'),
    });
    const gap = content.challenges.find(({ form }) => form === 'missing-word/to-learning/type')!;
    expect(gap).toMatchObject({ about: 'm/a/w/el pan', phrase: 'm/b/p/Como pan.', skill: 'm/a' });
  });

  it('never show their answer as their prompt, and match no word with itself', async () => {
    const { content, coverage, problems } = await courseOfSkills({
      a: words('taxi = taxi; pan = bread; sol = sun; mar = sea') + phrases('Un taxi = A taxi'),
    });
    const about = content.challenges.filter((each) => each.about === 'm/a/w/taxi').map(({ form }) => form);
    expect([...new Set(about)].sort()).toEqual([
      'listen/none/tap',
      'listen/none/type',
      'missing-word/to-learning/choose',
      'missing-word/to-learning/type',
      'speak/none/say',
    ]);
    expect(content.challenges.flatMap(({ pairs }) => pairs).filter(({ left, right }) => left === right)).toEqual([]);
    expect(coverage.selfAnswering).toEqual(['m/a/w/taxi']);
    expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual(['3 prompt-is-answer']);
  });

  it('are at most 64 about one component, some of each form', async () => {
    const many = Array.from({ length: 80 }, (_, at) => `pan número${at} = bread number${at}`).join('; ');
    const { content, coverage } = await courseOfSkills({ a: words('pan = bread; queso = cheese') + phrases(many) });
    const about = content.challenges.filter((each) => each.about === 'm/a/w/pan');
    expect(about).toHaveLength(64);
    expect(new Set(about.map(({ form }) => form)).size).toBeGreaterThan(8);
    expect(coverage.surplus).toBeGreaterThan(90);
  });
});
