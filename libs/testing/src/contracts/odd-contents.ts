import type { CourseContent } from '@session-generator/domain';

import { aCourseContent } from '../builders/a-course.js';
import type { SkillSketch } from '../builders/course-sketch.js';

const words = (...pairs: readonly (readonly [string, string])[]): SkillSketch['words'] =>
  pairs.map(([text, meaning]) => ({ text, meaning }));

const skill = (id: string, rest: Partial<SkillSketch> = {}): SkillSketch => ({
  id,
  name: id,
  words: [],
  phrases: [],
  ...rest,
});

/** Courses at the edges of what is allowed, by what is odd about them; ids sort otherwise by UTF-8 than by UTF-16. */
export const oddContents: readonly (readonly [string, CourseContent])[] = [
  ['a course without units', aCourseContent({ units: [] })],
  [
    'skills without words, without phrases, and without either',
    aCourseContent({
      units: [
        { id: 'none', name: 'None', skills: [] },
        {
          id: 'u',
          name: 'U',
          skills: [
            skill('u/empty'),
            skill('u/words', { words: words(['sol', 'sun'], ['luna', 'moon'], ['mar', 'sea'], ['río', 'river']) }),
            skill('u/empty-too', { prerequisites: [] }),
            skill('u/phrases', { phrases: words(['Hay sol.', 'It is sunny.'], ['Hay luna.', 'The moon is out.']) }),
            skill('u/one', { words: words(['sal', 'salt']), prerequisites: ['u/words', 'u/phrases'] }),
            skill('u/last'),
          ],
        },
      ],
    }),
  ],
  [
    'ids and texts beyond ASCII, in a script without spaces',
    aCourseContent({
      id: 'zh-from-ru',
      learning: { tag: 'zh', name: '中文' },
      from: { tag: 'ru', name: 'Русский' },
      units: [
        {
          id: '基础',
          name: '基础 👋🏽',
          skills: [
            skill('基础/问候', {
              emoji: '👩‍👧',
              words: words(
                ['你好', 'привет'],
                ['再见', 'пока'],
                ['谢谢', 'спасибо'],
                ['𠮷', 'счастье'],
                ['Ａ', 'буква'],
              ),
              phrases: words(['你好，谢谢。', 'Привет, спасибо.'], ['谢谢，再见！', 'Спасибо, пока!']),
            }),
            skill('基础/ñandú é', {
              words: words(['\u00f1', 'nasal'], ['n\u0303', 'nasal, in two code points'], ['é', 'ë']),
            }),
          ],
        },
      ],
    }),
  ],
  [
    'texts that repeat, so that ids do too',
    aCourseContent({
      units: [
        {
          id: 'u',
          name: 'U',
          skills: [
            skill('u/banks', {
              words: words(['banco', 'bank'], ['banco', 'bench'], ['vela', 'candle'], ['vela', 'sail']),
            }),
            skill('u/again', {
              words: words(['banco', 'bank']),
              phrases: words(['El banco.', 'The bank.'], ['El banco.', 'The bench.']),
            }),
          ],
        },
      ],
    }),
  ],
  ['a course that cannot be heard', aCourseContent({ audio: false })],
  ['challenges with patterns, with confusable words, and with neither', withPatterns(aCourseContent())],
  ['numbers that only a double holds', withDifficulties(aCourseContent())],
];

function withPatterns(content: CourseContent): CourseContent {
  const extras = [{ patterns: ['[a/b] (c)', '(d)'] }, { confusable: ['papa', 'papá'] }, {}];
  return {
    ...content,
    challenges: content.challenges.map((challenge, at) => ({ ...challenge, ...extras[at % extras.length] })),
  };
}

/** Thirds, so that a column of single precision would show. */
function withDifficulties(content: CourseContent): CourseContent {
  return {
    ...content,
    challenges: content.challenges.map((challenge, at) => ({ ...challenge, difficulty: at / 3 - 2 })),
  };
}
