import type { Hint } from '../course/content.js';
import { courseSample } from '../course/course.sample.js';
import { forms } from '../forms/forms.js';
import { asId, type ComponentId } from '../ids.js';
import { requestSample } from '../request/request.sample.js';
import { realise } from './realise.js';

const course = courseSample({ s1: { words: 'ab', phrases: { ab: 'ab' } } });
const row = Array.from({ length: course.challenges.count }, (_, at) => at).find(
  (at) => course.challenge(at).about === 's1/p/ab' && course.challenge(at).form === 'translate/to-learning/type',
)!;
const form = forms.findIndex(({ name }) => name === 'translate/to-learning/type');
const word = (name: string) => asId<ComponentId>(`s1/w/${name}`);

/** The hints of the phrase `ab` that a learner sees who is asked for some words. */
function shown(hints: readonly Hint[], asked: string, answerKeys: 'inline' | 'withheld' = 'inline') {
  const content = course.challenge(row);
  const hinted = Object.assign(Object.create(course) as typeof course, {
    challenge: () => ({ ...content, prompt: { ...content.prompt, hints } }),
  });
  const rows = [...asked].map((name) => course.rowOf(word(name)));
  const chosen = { row, form, isNew: false, success: 0.5 };
  const { prompt } = realise(hinted, chosen, requestSample({ answerKeys }), (component) => rows.includes(component));
  return prompt.hints;
}

describe('hints', () => {
  const a = { token: 'A', meaning: 'a', component: word('a') };
  const b = { token: 'B', meaning: 'b', component: word('b'), reveals: true } as const;
  const the = { token: 'the', meaning: 'le' };

  test.each([
    ['no word', '', ['A', 'B', 'the']],
    ['one word', 'b', ['A', 'the']],
    ['all words', 'ab', ['the']],
  ])('explain no word that is asked: of a learner who is asked for %s', (_, asked, tokens) => {
    expect(shown([a, b, the], asked).map(({ token }) => token)).toEqual(tokens);
  });

  test('say which reveal, and are left out if keys are withheld', () => {
    expect(shown([a, b], '')).toEqual([
      { token: 'A', meaning: 'a' },
      { token: 'B', meaning: 'b', reveals: true },
    ]);
    expect(shown([a, b], '', 'withheld')).toEqual([{ token: 'A', meaning: 'a' }]);
  });
});
