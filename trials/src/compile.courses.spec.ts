import {
  compileCourse,
  compileFolder,
  findCourses,
  formatProblem,
  type CompiledCourse,
  type CourseOutcome,
  type Problem,
} from '@session-generator/course-compiler';
import { courseOf, accepts, fold, formNamed, type CourseContent, type RevisionId } from '@session-generator/domain';

import { sharedData } from './shared-data.js';
import { syntheticSource } from './synthetic-source.js';

const placesOf = ({ problems }: CourseOutcome, severity: Problem['severity']): readonly string[] =>
  problems.filter((problem) => problem.severity === severity).map(({ file, line, code }) => `${file}:${line} ${code}`);

async function compiled(path: string): Promise<CompiledCourse & { readonly problems: readonly Problem[] }> {
  const start = performance.now();
  const outcome = await compileFolder(sharedData(path));
  if (!outcome.compiled) throw new Error(outcome.problems.map(formatProblem).join('\n'));
  const { content, coverage } = outcome.compiled;
  console.log(
    [
      `${content.id}: ${coverage.skills} skills, ${coverage.words} words, ${coverage.phrases} phrases, ` +
        `${coverage.challenges} challenges, ${outcome.problems.length} warnings, ${Math.round(performance.now() - start)} ms`,
      `by type: ${JSON.stringify(coverage.challengesByType)}`,
      `by step: ${JSON.stringify(coverage.challengesByStep)}`,
      `without a taught word: ${coverage.withoutTaughtWord.length}, with several new words: ${coverage.withSeveralNewWords.length}, ` +
        `never produced: ${coverage.neverProduced.length}, surplus: ${coverage.surplus}, unfair: ${JSON.stringify(coverage.unfair)}`,
    ].join('\n  '),
  );
  return { ...outcome.compiled, problems: outcome.problems };
}

describe('four whole courses by other authors', () => {
  it.each([
    ['courses/librelingo/es-from-en/course', 'es-from-en', { skills: 13, words: 82, phrases: 112, warnings: 14 }],
    ['courses/librelingo/pt-br-from-en/course', 'pt-BR-from-en', { skills: 13, words: 82, phrases: 110, warnings: 25 }],
    ['courses/librelingo/bn-from-en/course', 'bn-from-en', { skills: 8, words: 60, phrases: 52, warnings: 14 }],
    ['courses/librelingo/ru-from-en', 'ru-from-en', { skills: 38, words: 561, phrases: 796, warnings: 109 }],
  ])('%s compiles as it stands', async (path, id, expected) => {
    const { content, coverage, problems } = await compiled(path);
    expect(content.id).toBe(id);
    const { skills, words, phrases } = coverage;
    expect({ skills, words, phrases, warnings: problems.length }).toEqual(expected);
    expect(coverage.neverProduced).toEqual([]);
    expect(coverage.unfair).toEqual({});
    expect(coverage.shortWithoutAudio).toEqual([]);
    expectWhole(content);
    expectFair(content);
  });

  it('are found wherever their course.yaml lies', async () => {
    expect(await findCourses(sharedData('courses/librelingo'))).toHaveLength(4);
  });

  it('has its twelve misspelt keys named by file and line, with what was meant', async () => {
    const { problems } = await compileFolder(sharedData('courses/librelingo/pt-br-from-en/course'));
    const misspelt = problems.filter(({ message }) => message.includes('"Imagé"'));
    expect(misspelt.every(({ hint }) => hint === 'Did you mean "Images"?')).toBe(true);
    expect(misspelt.map(({ file, line }) => `${file}:${line}`)).toEqual([
      ...[16, 23, 30, 37, 44, 51, 58, 65, 72, 79, 86, 97].map((line) => `basics/skills/animals.yaml:${line}`),
    ]);
  });

  it('has nothing to hear where audio is off', async () => {
    const { coverage, content } = await compiled('courses/librelingo/bn-from-en/course');
    expect(coverage.challengesByType.listen).toBeUndefined();
    expect(content.challenges.filter(({ prompt }) => prompt.audio)).toEqual([]);
  });
});

describe('four broken courses', () => {
  const refused = async (course: string): Promise<CourseOutcome> => {
    const outcome = await compileFolder(sharedData('courses/broken', course, 'course'));
    expect(outcome.compiled).toBeUndefined();
    return outcome;
  };

  it('Hindi: two files are missing and two are empty', async () => {
    expect(placesOf(await refused('hi-from-en'), 'error')).toEqual([
      'activities/module.yaml:6 missing-file',
      'course.yaml:77 missing-file',
      'grammar/skills/grammar.yaml:1 empty-file',
      'letters/skills/letters.yaml:1 empty-file',
    ]);
  });

  it('French: five of six skills are missing; a module that course.yaml does not list is not missed', async () => {
    expect(placesOf(await refused('fr-from-en'), 'error')).toEqual(
      [6, 7, 8, 9, 10].map((line) => `basics/module.yaml:${line} missing-file`),
    );
  });

  it('Lombard: one file is no YAML', async () => {
    expect(placesOf(await refused('lmo-from-en'), 'error')).toEqual([
      'introduction/skills/phrases.yaml:27 unparsable-file',
    ]);
  });

  it('Chinese: eighteen skills have their words under a misspelt key and no phrases', async () => {
    const outcome = await refused('zh-from-en');
    expect(placesOf(outcome, 'error')).toHaveLength(18);
    expect(new Set(outcome.problems.map(({ code }) => code))).toEqual(new Set(['teaches-nothing', 'misspelt-key']));
    const misspelt = outcome.problems.filter(({ code }) => code === 'misspelt-key');
    expect(misspelt).toHaveLength(18);
    expect(misspelt.every(({ hint }) => hint === 'Did you mean "New words"?')).toBe(true);
  });
});

describe('a course of 5,000 components', () => {
  it('compiles in seconds, in time that does not grow with the square', () => {
    // Processor time, so that a busy machine does not decide.
    const timed = (components: number): number => {
      const source = syntheticSource(components);
      const start = process.cpuUsage();
      const { content, coverage } = compileCourse(source);
      const { user, system } = process.cpuUsage(start);
      const ms = Math.round((user + system) / 1000);
      console.log(
        `${content.components.length} components, ${coverage.challenges} challenges: ${ms} ms of processor time`,
      );
      expect(content.components).toHaveLength(components);
      expect(coverage.unfair).toEqual({});
      return ms;
    };
    timed(1000);
    const small = timed(1000);
    const large = timed(5000);
    // Five times as many; the square would be 25 times as long.
    expect(large / small).toBeLessThan(12);
    expect(large).toBeLessThan(30_000);
  });
});

/** The domain can open it, every id is one, and challenges come easiest first. */
function expectWhole(content: CourseContent): void {
  const course = courseOf(content, 'trial' as RevisionId);
  expect(course.challenges.count).toBe(content.challenges.length);
  expect(new Set(content.challenges.map(({ id }) => id)).size).toBe(content.challenges.length);
  expect(new Set(content.components.map(({ id }) => id)).size).toBe(content.components.length);
}

/** Judged from the content alone: nothing wrong is right, for the component or for any that answers for it. */
function expectFair(content: CourseContent): void {
  const textsByMeaning = new Map<string, Set<string>>();
  const meaningsByText = new Map<string, Set<string>>();
  for (const { text, meaning } of content.components) {
    add(textsByMeaning, fold(meaning), fold(text));
    add(meaningsByText, fold(text), fold(meaning));
  }
  const faults = content.challenges.flatMap((challenge) => {
    const { id, accepted, distractors, tokens, joiner, prompt, form } = challenge;
    const isRight = (answer: string) => accepts(challenge, answer);
    const shown = fold(prompt.gapAt ? '' : (prompt.text ?? ''));
    const alsoRight = new Set([...(textsByMeaning.get(shown) ?? []), ...(meaningsByText.get(shown) ?? [])]);
    return [
      ...(accepted.every(isRight) ? [] : [`${id}: an accepted answer is wrong`]),
      ...distractors.filter(isRight).map((text) => `${id}: "${text}" is right`),
      ...(formNamed(form).way === 'choose' ? distractors : [])
        .filter((text) => alsoRight.has(fold(text)))
        .map((text) => `${id}: "${text}" answers it too`),
      ...(tokens.length === 0 || isRight(tokens.join(joiner)) ? [] : [`${id}: the bank builds nothing`]),
      ...(prompt.gapAt && fold(prompt.text!.slice(...prompt.gapAt)) !== fold(accepted[0]!)
        ? [`${id}: the gap is another`]
        : []),
      ...(prompt.gapAt ? prompt.hints : [])
        .filter(({ token }) => fold(token) === fold(accepted[0]!))
        .map(({ token }) => `${id}: the hint for "${token}" gives it away`),
    ];
  });
  expect(faults).toEqual([]);
}

const add = (index: Map<string, Set<string>>, key: string, value: string): void => {
  index.set(key, (index.get(key) ?? new Set<string>()).add(value));
};
