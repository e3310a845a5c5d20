import { asId, type ChallengeContent, type ChallengeId, type SkillId } from '@session-generator/domain';

import { unfairness } from './fairness.js';

const fair: ChallengeContent = {
  id: asId<ChallengeId>('x'),
  form: 'arrange/to-learning/tap',
  exercises: [],
  skill: asId<SkillId>('s'),
  difficulty: 0,
  sensitivity: [],
  prompt: { text: 'I eat bread', hints: [] },
  accepted: ['Yo como pan.', 'Como pan.'],
  distractors: ['queso'],
  tokens: ['Yo', 'como', 'pan'],
  joiner: ' ',
  pairs: [],
};

describe('unfairness', () => {
  it('of a fair challenge is none', () => {
    expect(unfairness(fair)).toBeUndefined();
  });

  it.each<[string, Partial<ChallengeContent>]>([
    ['it needs 1 to 50 accepted answers', { accepted: [] }],
    ['it needs 1 to 50 accepted answers', { accepted: Array.from({ length: 51 }, (_, at) => `a${at}`) }],
    ['an accepted answer does not grade right', { accepted: ['Yo como pan.', ''] }],
    ['a distractor grades right', { distractors: ['como pan!'] }],
    ['two distractors are the same', { distractors: ['queso', 'Queso.'] }],
    ['the bank does not build an accepted answer', { tokens: ['como', 'el', 'pan'] }],
    ['a wrong token is one of the best answer', { distractors: ['Pan'] }],
    ['there is no wrong choice', { form: 'judge/to-learning/choose', tokens: [], distractors: [] }],
    ['the gap is not the answer', { tokens: [], prompt: { text: 'Yo como pan.', gapAt: [3, 7], hints: [] } }],
    [
      'a side of a pair fits two',
      {
        tokens: [],
        pairs: [
          { left: 'pan', right: 'bread' },
          { left: 'Pan', right: 'loaf' },
        ],
      },
    ],
  ])('says that %s', (why, change) => {
    expect(unfairness({ ...fair, ...change })).toBe(why);
  });
});
