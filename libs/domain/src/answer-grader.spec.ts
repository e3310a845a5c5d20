import { contentSample } from './course/course.sample.js';
import { courseOf } from './course/in-memory-course.js';
import { asId, type CourseId } from './ids.js';
import { CourseStore } from './course/course-store.js';
import { AnswerGrader } from './answer-grader.js';

const content = contentSample({ s1: { words: 'abc', phrases: { p: 'ab' } } });
const asked: unknown[] = [];
const store: CourseStore = {
  list: async () => [],
  open: async (...what) => {
    asked.push(what);
    return courseOf(
      {
        ...content,
        challenges: content.challenges.map((challenge) => ({
          ...challenge,
          ...(challenge.about === 's1/p/p' ? { patterns: ['[one/two] (three)'], confusable: ['tvo'] } : {}),
        })),
      },
      asId('r1'),
    );
  },
};
const course = asId<CourseId>('xx-from-yy');
const outcomes = async (...answers: readonly (readonly [string, string])[]) => {
  const sent = answers.map(([challenge, answer]) => ({ challenge, answer }));
  const { verdicts } = await new AnswerGrader(store).grade({ course, answers: sent });
  return verdicts.map(({ challenge, outcome }) => [challenge.split('#')[1], outcome]);
};

describe('AnswerGrader', () => {
  test('grades each answer by the key that its challenge has, one for one', async () => {
    expect(
      await outcomes(
        ['s1/p/p#translate/to-learning/type', 'p'],
        ['s1/p/p#translate/to-learning/type', 'two three'],
        ['s1/p/p#translate/to-learning/type', 'tvo three'],
        ['s1/w/a#select-meaning/from-learning/choose', 'B'],
        ['s1#match-pairs/none/tap', 'b = B\na = A\nc = C'],
        ['s1/w/a#listen/none/type', ''],
      ),
    ).toEqual([
      ['translate/to-learning/type', 'right'],
      ['translate/to-learning/type', 'right'],
      ['translate/to-learning/type', 'wrong'],
      ['select-meaning/from-learning/choose', 'wrong'],
      ['match-pairs/none/tap', 'right'],
      ['listen/none/type', 'wrong'],
    ]);
  });

  test('opens the revision that is named, and pauses between answers', async () => {
    let pauses = 0;
    const grader = new AnswerGrader(store, async () => void pauses++);
    const answer = { challenge: 's1/w/a#listen/none/type', answer: 'a' };
    const graded = await grader.grade({ course, revision: asId('r1'), answers: [answer, answer, answer] });
    expect({ ...graded, verdicts: graded.verdicts.length }).toEqual({ course, revision: 'r1', verdicts: 3 });
    expect(asked.at(-1)).toEqual([course, 'r1']);
    expect(pauses).toBe(2);
  });

  test('names all challenges that are unknown', async () => {
    const answers = ['x', 's1/w/a#listen/none/type', 'y', 'x'].map((challenge) => ({ challenge, answer: 'a' }));
    await expect(new AnswerGrader(store).grade({ course, answers })).rejects.toMatchObject({
      kind: 'unknown-challenge',
      challenges: ['x', 'y'],
    });
  });
});
