import { accepts, gradeAnswer, patternMatcher } from '@session-generator/domain';

import { courseOfSkills, words } from '../spec/course-on-disk.js';

const many = `[${['a', 'e', 'i', 'o', 'u'].map((letter) => `${letter}n`).join('/')}] `.repeat(7) + 'rice (please).';

const skill = `${words('el pan = the bread; el queso = the cheese; la sopa = the soup; el arroz = the rice')}Phrases:
  - Phrase: Como pan.
    Version patterns: ['(Yo) (ya) (no) (hoy) (aquí) (todo) como [pan/queso].']
    Translation: I eat bread.
  - Phrase: Como queso.
    Translation: I eat cheese.
  - Phrase: Yo no como queso.
    Translation: I do not eat cheese.
  - Phrase: Como sopa.
    Translation: I eat soup.
  - Phrase: Como arroz.
    Translation: I eat rice.
    Translation patterns: ['${many}']
`;

describe('patterns that stand for more than is listed', () => {
  const compiled = courseOfSkills({ a: skill });
  const challengesOf = async (phrase: string) =>
    (await compiled).content.challenges.filter(({ phrase: shown }) => shown === `m/a/p/${phrase}`);

  it('are kept where they are right, whatever their number: the listed ones are fifty', async () => {
    const { problems } = await compiled;
    expect(problems.filter(({ code }) => code === 'too-many-answers')).toEqual([]);
    const [meant] = (await challengesOf('Como arroz.')).filter(({ form }) => form === 'translate/from-learning/type');
    expect(meant).toMatchObject({ patterns: [many] });
    expect(meant!.accepted).toHaveLength(50);
    const graded = { ...meant!, prompt: 'Como arroz.', learning: 'es', from: 'en' };
    expect(gradeAnswer(graded, `${'un '.repeat(7)}rice`).outcome).toBe('right');
    expect(gradeAnswer(graded, `${'un '.repeat(6)}rice`).outcome).toBe('wrong');
  });

  it('are left out where all of them are listed', async () => {
    const { content } = await courseOfSkills({
      a: skill.replace('(Yo) (ya) (no) (hoy) (aquí) (todo) como [pan/queso].', '(Yo) como pan.'),
    });
    expect(content.challenges.filter(({ phrase, patterns }) => phrase === 'm/a/p/Como pan.' && patterns)).toEqual([]);
  });

  it('are what nothing wrong collides with: neither a choice, nor a token, nor a word for a gap', async () => {
    const isMeant = patternMatcher(['(Yo) (ya) (no) (hoy) (aquí) (todo) como [pan/queso].']);
    const shown = await challengesOf('Como pan.');
    for (const { distractors, prompt, form, ...key } of shown) {
      expect([form, distractors.filter((wrong) => accepts(key, wrong))]).toEqual([form, []]);
      if (!prompt.gapAt) continue;
      const filled = (word: string) =>
        prompt.text!.slice(0, prompt.gapAt![0]) + word + prompt.text!.slice(prompt.gapAt![1]);
      expect(distractors.filter((word) => isMeant(filled(word)))).toEqual([]);
    }
    const [judged] = shown.filter(({ form }) => form === 'judge/to-learning/choose');
    expect(judged!.distractors).toContain('Como sopa.');
    // Beyond the fifty that are listed.
    expect(judged!.distractors).not.toContain('Yo no como queso.');
    const [meaning] = shown.filter(({ form }) => form === 'judge/from-learning/choose');
    expect(meaning!.distractors).toEqual(['I eat soup.', 'I eat rice.']);
  });
});

describe('words of the course', () => {
  it('that look like an accepted one are named, where an answer is typed', async () => {
    const { content } = await courseOfSkills({
      a: words('el varrilo = the zwrrmplo; varilo = krrmple; el pan = the qwrrp'),
    });
    const named = content.challenges.flatMap(({ form, confusable = [] }) => (confusable.length > 0 ? [form] : []));
    expect([...new Set(named)].sort()).toEqual(['listen/none/type', 'translate/to-learning/type']);
  });
});
