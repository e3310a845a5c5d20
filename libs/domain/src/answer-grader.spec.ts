import { contentSample } from './course/course.sample.js';
import { courseOf } from './course/in-memory-course.js';
import { asId, type CourseId } from './ids.js';
import { CourseStore } from './course/course-store.js';
import { AnswerGrader, type ChallengeAnswer } from './answer-grader.js';
import { answerOfChoice } from './challenge-types/answer-of-choice.js';
import { present } from './challenge-types/present.js';

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
  return verdicts.map((each) => [each.challenge.split('#')[1], 'unknown' in each ? each.unknown : each.outcome]);
};
const verdictsOf = async (...answers: readonly ChallengeAnswer[]) =>
  (await new AnswerGrader(store).grade({ course, answers })).verdicts;

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

  describe('a choice by its id', () => {
    const challenge = 's1/w/a#select-meaning/from-learning/choose';
    const shown = async (seed: string) => {
      const opened = await store.open(course);
      return present(opened.challenge(opened.challengeRowOf(challenge)!), seed).choices!;
    };

    test.each(['s', 'another seed', '0'])('has the verdict of its text, by the seed %p', async (seed) => {
      const choices = await shown(seed);
      expect(choices).toHaveLength(4);
      const byId = await verdictsOf(...choices.map(({ id }) => ({ challenge, choice: id, seed })));
      expect(byId).toEqual(
        await verdictsOf(...choices.map((choice) => ({ challenge, answer: answerOfChoice(choice) }))),
      );
      expect(byId.filter((verdict) => 'outcome' in verdict && verdict.outcome === 'right')).toHaveLength(1);
    });

    test('that was not shown is a fault, told with those that were; all of them at once', async () => {
      const answers: readonly ChallengeAnswer[] = [
        { challenge, choice: 'a', seed: 's' },
        { challenge, choice: 'e', seed: 's' },
        { challenge: 's1/w/a#listen/none/type', choice: 'a', seed: 's' },
      ];
      await expect(verdictsOf(...answers)).rejects.toMatchObject({
        kind: 'invalid-payload',
        faults: [
          { pointer: '/answers/1/choice', detail: expect.stringContaining('The choices shown are a, b, c, d') },
          { pointer: '/answers/2/choice', detail: expect.stringContaining('has no choices') },
        ],
        total: 2,
      });
      const single = { course, answers: [answers[1]!], isSingle: true };
      await expect(new AnswerGrader(store).grade(single)).rejects.toMatchObject({ faults: [{ pointer: '/choice' }] });
    });
  });

  describe('an unknown challenge', () => {
    const known = 's1/w/a#listen/none/type';
    const answers = ['x', known, 'y', 'x'].map((challenge) => ({ challenge, answer: 'a' }));

    test('is told in its place, and fails no other', async () => {
      const told = (id: string) => ({ challenge: id, unknown: expect.stringMatching(`"${id}".*Send the revision`) });
      expect(await verdictsOf(...answers)).toEqual([
        told('x'),
        expect.objectContaining({ challenge: known, outcome: 'right' }),
        told('y'),
        told('x'),
      ]);
      expect(await verdictsOf({ challenge: 'x', choice: 'a', seed: 's' })).toEqual([told('x')]);
    });

    test('of a single answer fails the request', async () => {
      const single = { course, answers: answers.slice(0, 1), isSingle: true };
      await expect(new AnswerGrader(store).grade(single)).rejects.toMatchObject({
        kind: 'unknown-challenge',
        challenges: ['x'],
      });
    });
  });
});
