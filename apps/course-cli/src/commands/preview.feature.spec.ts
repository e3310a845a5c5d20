import { rmSync } from 'node:fs';

import { widthOf } from '../layout/width.js';
import { run } from '../spec/run.js';
import { brokenCourse, folderOf, tinyCourse, type CourseFiles } from '../spec/tiny-course.js';

const chinese: CourseFiles = {
  ...tinyCourse,
  'course.yaml': tinyCourse['course.yaml']!.replace('Name: Spanish, IETF BCP 47: es', 'Name: Chinese, IETF BCP 47: zh'),
  'basics/skills/food.yaml': `
Skill:
  Name: 食物
New words:
  - { Word: 面包, Translation: bread, Emoji: 🍞 }
  - { Word: 水, Translation: water, Emoji: 💧 }
  - { Word: 苹果, Translation: apple, Emoji: 🍎 }
  - { Word: 奶酪, Translation: cheese, Emoji: 🧀 }
Phrases:
  - { Phrase: 我每天早上在家里吃面包喝水然后去学校学习中文和英文, Translation: Every morning I eat bread and drink water at home and then go to school to study Chinese and English }
  - { Phrase: 我吃苹果, Translation: I eat an apple }
`,
};

describe('course preview', () => {
  let folder = '';
  const given = (courses: Readonly<Record<string, CourseFiles>>) => (folder = folderOf(courses));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const lesson = ['--skill', 'basics/food'];

  it('shows each challenge of a lesson with its reason, and the report', async () => {
    const { code, out, err } = await run(['preview', given({ a: tinyCourse }), ...lesson]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('es-from-en › Food (basics/food)\nlesson of 15 · nothing met yet · seed "preview"');
    expect(out.match(/^ ?\d+ {2}\S+ · (recognise|arrange|recall|produce) · /gm)).toHaveLength(15);
    expect(out.match(/^ {4}why {4}\w+, /gm)).toHaveLength(15);
    expect(out).toContain('el pan (the bread), a new word');
    expect(out).toMatch(/^ {2}length +15 of 15 asked for$/m);
    expect(out).toMatch(/^ {2}relaxed +/m);
    expect(out).toMatch(/^ {2}turned away +\d+ of \d+ candidates\n +\d+ {2}\w+: /m);
  });

  it('tells the answers only where they are asked for', async () => {
    given({ a: tinyCourse });
    expect((await run(['preview', folder, ...lesson])).out).not.toMatch(/^ {4}answer /m);
    const { out } = await run(['preview', folder, ...lesson, '--answers']);
    expect(out.match(/^ {4}answer /gm)).toHaveLength(15);
  });

  it('repeats, and differs by seed', async () => {
    given({ a: tinyCourse });
    const once = await run(['preview', folder, ...lesson]);
    expect(await run(['preview', folder, ...lesson])).toEqual(once);
    expect((await run(['preview', folder, ...lesson, '--seed', 'other'])).out).not.toEqual(once.out);
  });

  it('shows nothing to hear, to say or to type to a learner who cannot', async () => {
    given({ a: tinyCourse });
    const cannot = ['--no-audio', '--no-microphone', '--no-typing'];
    const { out } = await run(['preview', folder, ...lesson, ...cannot]);
    expect(out).toContain('no audio · no microphone · no typing');
    expect(out).not.toMatch(/^ ?\d+ {2}(listen|speak|translate) /m);
    expect(out).toContain('keepAble: the learner cannot type');
  });

  it('practises what is met, and says how much to meet where nothing is', async () => {
    given({ a: tinyCourse });
    const practice = ['preview', folder, ...lesson, '--kind', 'practice', '--length', '4'];
    const nothing = await run(practice);
    expect(nothing.code).toBe(0);
    expect(nothing.out).toContain('try --met 6.');
    const { out } = await run([...practice, '--met', '6']);
    expect(out).toContain('practice of 4 · the first 6 words met');
    expect(out.match(/^ ?\d+ {2}\S+ · /gm)).toHaveLength(4);
    expect(out).not.toContain('a new word');
  });

  it('with --json prints the session, with answer keys only where they are asked for', async () => {
    given({ a: tinyCourse });
    const session = JSON.parse((await run(['preview', folder, ...lesson, '--json'])).out);
    expect(session).toMatchObject({ course: 'es-from-en', kind: 'lesson', seed: 'preview', report: { got: 15 } });
    expect(session.challenges.some((challenge: object) => 'answerKey' in challenge)).toBe(false);
    const keyed = JSON.parse((await run(['preview', folder, ...lesson, '--json', '--answers'])).out);
    expect(keyed.challenges.every((challenge: object) => 'answerKey' in challenge)).toBe(true);
  });

  it.each([40, 80])('keeps within %d columns in a script of wide characters', async (columns) => {
    const { code, out } = await run(['preview', given({ a: chinese }), ...lesson, '--answers'], { columns });
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => widthOf(line) > columns)).toEqual([]);
    expect(out).toContain('面包');
  });

  it('without --skill lists the skills, and exits with 2', async () => {
    const { code, out, err } = await run(['preview', given({ a: tinyCourse })]);
    expect(code).toBe(2);
    expect(out).toBe('skill        name  words  phrases\nbasics/food  Food      6        4\n');
    expect(err).toContain('--skill basics/food');
  });

  it.each(['food', 'basic/food', 'foood'])('guesses what %j was meant to be, and exits with 2', async (skill) => {
    const { code, out, err } = await run(['preview', given({ a: tinyCourse }), '--skill', skill]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`no skill "${skill}".`);
    expect(err.replaceAll(/\s+/g, ' ')).toContain('Did you mean "basics/food"?');
  });

  it('asks which of several courses is meant', async () => {
    given({ a: tinyCourse, b: chinese });
    const unnamed = await run(['preview', folder, ...lesson]);
    expect(unnamed.code).toBe(2);
    expect(unnamed.err).toContain('Courses here: es-from-en, zh-from-en.');
    const misspelt = await run(['preview', folder, ...lesson, '--course', 'zh-from-e']);
    expect(misspelt.code).toBe(2);
    expect(misspelt.err).toContain('Did you mean "zh-from-en"?');
    expect((await run(['preview', folder, ...lesson, '--course', 'zh-from-en'])).out).toContain('zh-from-en › 食物');
  });

  it('tells the errors of a course that cannot be compiled, and exits with 1', async () => {
    const { code, out, err } = await run(['preview', given({ a: brokenCourse }), ...lesson]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('"basics/skills/drinks.yaml" does not exist.');
  });
});
