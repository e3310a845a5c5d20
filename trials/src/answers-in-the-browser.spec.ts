import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

import { compileFolder } from '@session-generator/course-compiler';
import {
  CourseStore,
  type Challenge,
  challengeTypes,
  type chosenAnswer,
  type GradedAnswers,
  type gradeAnswer,
  type Session,
} from '@session-generator/domain';
import { readConfig, SessionApi } from '@session-generator/session-api';
import { EmbeddedServer, InMemoryCourseStore } from '@session-generator/testing';

const root = join(__dirname, '../..');

const readBundle = (): string =>
  readFileSync(join(root, 'libs/domain/dist/browser/session-generator-answers.js'), 'utf8');

/** The bundle as a page runs it: with the language and nothing else, neither Node nor a document. */
function gradeInPage(): Page {
  const bundle = readBundle();
  const page = createContext({});
  const [, before, names] = /^(.*)export\s*\{([^}]*)\};?\s*$/s.exec(bundle)!;
  const exported = names!.split(',').map((name) => name.trim().split(' as ').reverse().join(': '));
  const all = runInContext(`${before}; ({ ${exported.join(', ')} })`, page) as Omit<Page, 'globals'>;
  return {
    ...all,
    globals: runInContext(
      '["process", "Buffer", "require", "window"].filter((name) => name in globalThis)',
      page,
    ) as readonly string[],
  };
}

interface Page {
  readonly gradeAnswer: typeof gradeAnswer;
  readonly chosenAnswer: typeof chosenAnswer;
  readonly globals: readonly string[];
}

describe('answers graded in a page', () => {
  let server: EmbeddedServer<ReturnType<SessionApi['createContainer']>>;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(root, 'tools/bundle.mjs')]);
    const { compiled } = await compileFolder(join(root, 'courses/es-from-en'));
    server = new EmbeddedServer(new SessionApi(readConfig({ LOG_LEVEL: 'silent' }))).bind(
      CourseStore,
      new InMemoryCourseStore(compiled!.content),
    );
    await server.start();
  });
  afterAll(() => server.close());

  const post = async <Reply>(path: string, payload: object): Promise<Reply> => {
    const { status, body } = await server.post(path, payload);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body as Reply;
  };

  test('have the verdicts that the service gives', async () => {
    const { gradeAnswer: grade, globals } = gradeInPage();
    expect(globals).toEqual([]);
    const outcomes = new Map<string, number>();
    for (const skill of ['first-steps/food', 'first-steps/family', 'first-steps/greetings']) {
      const lesson = { course: 'es-from-en', kind: 'lesson', skill, length: 30, seed: 's', learner: { id: 'lily' } };
      const { course, revision, challenges } = await post<Session>('/v1/sessions', lesson);
      const answers = challenges.flatMap((challenge) =>
        answersTo(challenge).map((answer) => ({ challenge: challenge.id as string, answer })),
      );
      for (let at = 0; at < answers.length; at += 200) {
        const some = answers.slice(at, at + 200);
        const { verdicts } = await post<GradedAnswers>('/v1/answers/grade', { course, revision, answers: some });
        const inPage = some.map(({ challenge: id, answer }) => {
          const { form, prompt, answerKey } = challenges.find((challenge) => challenge.id === id)!;
          const shown = prompt.text === undefined ? {} : { prompt: prompt.text };
          return { challenge: id, ...grade({ form, ...answerKey!, ...shown, learning: 'es', from: 'en' }, answer) };
        });
        expect(JSON.parse(JSON.stringify(inPage))).toEqual(verdicts);
        for (const { outcome } of inPage) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
    }
    expect([...outcomes.keys()].sort()).toEqual(['right', 'slip', 'wrong']);
    expect([...outcomes.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(500);
  });

  test('may be the id of a choice, as the key names the right one', async () => {
    const { gradeAnswer: grade, chosenAnswer: chosen } = gradeInPage();
    const lesson = {
      course: 'es-from-en',
      kind: 'lesson',
      skill: 'first-steps/food',
      length: 30,
      learner: { id: 'lily' },
    };
    const { challenges } = await post<Session>('/v1/sessions', lesson);
    const shown = challenges.flatMap(({ form, choices = [], answerKey }) =>
      choices.map(({ id }) => ({ form, id, answerKey: answerKey!, answer: chosen(choices, id)! })),
    );
    expect(shown.length).toBeGreaterThan(10);
    for (const { form, id, answerKey, answer } of shown) {
      const { outcome } = grade({ form, ...answerKey, learning: 'es', from: 'en' }, answer);
      expect([id, outcome]).toEqual([id, id === answerKey.choice ? 'right' : 'wrong']);
    }
  });

  test('need no maker of challenges: the bundle has none', () => {
    const bundle = readBundle();
    expect(challengeTypes.filter(({ name }) => !bundle.includes(name))).toEqual([]);
    expect(challengeTypes.filter(({ title }) => bundle.includes(title))).toEqual([]);
  });
});

/** What learners may answer: rightly, carelessly, with a word too few or too many, in another order, or not at all. */
function answersTo({ answerKey, choices = [], prompt }: Challenge): readonly string[] {
  const { accepted, best, confusable = [] } = answerKey!;
  const words = best.split(' ');
  const long = words.find((word) => word.length > 4) ?? best;
  return [
    ...accepted.slice(0, 3),
    ...choices.flatMap(({ text }) => text ?? []),
    ...confusable.slice(0, 3).map((word) => best.replace(long, word)),
    best.toLowerCase().replace(/[.,!¡?¿]/g, ''),
    best.replace(long, long.slice(0, 2) + long.slice(3)),
    best.normalize('NFD').replace(/\p{Mn}/gu, ''),
    words.slice(1).join(' '),
    [...words, 'más'].join(' '),
    words.reverse().join(' '),
    best.split('\n').slice(1).join('\n'),
    prompt.text ?? 'nada',
    '',
  ];
}
