import {
  answerLanguage,
  fold,
  formNamed,
  gradeAnswer,
  type ChallengeContent,
  type CourseContent,
  type GradedChallenge,
} from '@session-generator/domain';

import { contentOf, otherSources, shippedSources } from './courses.js';
import { sharedData } from './shared-data.js';

const peer = (folder: string) => () => sharedData('peer', folder);
const sources: Readonly<Record<string, () => string>> = {
  'The shipped course': () => shippedSources,
  ...otherSources,
  "LibreLingo's test course": peer('2021-export/yaml/test'),
  "LibreLingo's French": peer('2021-export/yaml/french-from-english'),
  "LibreLingo's Parsig": peer('2021-export/yaml/parsig-from-english'),
  "LibreLingo's Bangla": peer('2021-export/yaml/bangla-from-english'),
  'The French of 2025': peer('2025-community/fake_course_json_export'),
};

/** Each key of each challenge, held against what it accepts and against what it must not. */
describe.each(Object.entries(sources))('%s', (name, folder) => {
  let content: CourseContent;
  let graded: (challenge: ChallengeContent) => GradedChallenge;
  beforeAll(async () => {
    content = await contentOf(folder());
    graded = ({ form, accepted, prompt }) => ({
      form,
      accepted,
      ...(prompt.text === undefined ? {} : { prompt: prompt.text }),
      learning: content.learning.tag,
      from: content.from.tag,
    });
  });

  test('every key grades its own answers right', () => {
    let answers = 0;
    const misjudged = content.challenges.flatMap((challenge) =>
      challenge.accepted
        .filter((answer) => {
          answers++;
          return gradeAnswer(graded(challenge), answer).outcome !== 'right';
        })
        .map((answer) => `${challenge.id}: ${answer}`),
    );
    console.log(`${name}: ${answers} accepted answers of ${content.challenges.length} keys`);
    expect(misjudged).toEqual([]);
  });

  test('every distractor of a choice is graded wrong', () => {
    let answers = 0;
    const misjudged = content.challenges.filter(isChosen).flatMap((challenge) =>
      challenge.distractors
        .filter((answer) => {
          answers++;
          return gradeAnswer(graded(challenge), answer).outcome !== 'wrong';
        })
        .map((answer) => `${challenge.id}: ${answer}`),
    );
    console.log(`${name}: ${answers} distractors`);
    expect(misjudged).toEqual([]);
  });

  test('no distractor says what is accepted in other words, typed or said', () => {
    const misjudged = content.challenges.filter(isChosen).flatMap((challenge) => {
      const { type, direction } = formNamed(challenge.form);
      if (type === 'select-picture' || direction === 'none') return [];
      const typed = {
        ...graded(challenge),
        form: `translate/${direction}/type` as const,
      };
      return challenge.distractors
        .filter((answer) => gradeAnswer(typed, answer).outcome === 'right')
        .map((answer) => `${challenge.id}: ${answer}`);
    });
    expect(misjudged).toEqual([]);
  });

  test('what is right for a neighbour that means something else is wrong, and no slip', () => {
    const bySkill = new Map<string, CourseContent['components'][number][]>();
    for (const component of content.components) {
      bySkill.set(component.skill, [...(bySkill.get(component.skill) ?? []), component]);
    }
    let answers = 0;
    const misjudged = content.challenges.filter(isTyped).flatMap((challenge) => {
      const toLearning = formNamed(challenge.form).answer.in === 'learning';
      // "A cat" and "the cat" are of the same thing.
      const bare = withoutArticle(toLearning ? content.learning.tag : content.from.tag);
      const accepted = new Set(challenge.accepted.map(bare));
      const neighbours = (bySkill.get(challenge.skill) ?? [])
        .map(({ text, meaning }) => (toLearning ? text : meaning))
        .filter((text) => !accepted.has(bare(text)));
      const confusable = neighbours.flatMap((text) => fold(text).split(' '));
      return neighbours
        .filter((answer) => {
          answers++;
          return gradeAnswer({ ...graded(challenge), confusable }, answer).outcome !== 'wrong';
        })
        .map((answer) => `${challenge.id}: ${answer} for ${challenge.accepted[0]}`);
    });
    console.log(`${name}: ${answers} answers of neighbours`);
    expect([misjudged.length, misjudged.slice(0, 20)]).toEqual([0, []]);
  });
});

const withoutArticle = (tag: string) => {
  const articles = new Set(answerLanguage(tag).articles.words.split(' '));
  return (text: string): string => {
    const [first = '', ...rest] = fold(text).split(' ');
    return rest.length > 0 && articles.has(first) ? rest.join(' ') : fold(text);
  };
};

const isChosen = ({ form }: ChallengeContent): boolean => formNamed(form).way === 'choose';
const isTyped = ({ form }: ChallengeContent): boolean => formNamed(form).way === 'type';
