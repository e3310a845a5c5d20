import { gradeAnswer, type ChallengeContent } from '@session-generator/domain';

import { courseOfSkills, phrases, words } from '../spec/course-on-disk.js';

/** A course of Basque from English whose author wrote remarks. */
describe('remarks of authors', () => {
  let challenges: readonly ChallengeContent[];
  beforeAll(async () => {
    const { content } = await courseOfSkills(
      {
        a: `${words('zuek zineten = you(plural) were; hura = he/she; bankua = bank (for sitting); etxea = house; ura = water; ogia = bread; (ni) noa = I go')}\n${phrases('Hura etxera doa. = He/she goes home.; Ni hemen nago. = I am here.; Zu hor zaude. = You are there.')}`,
      },
      { learning: 'eu', from: 'en' },
    );
    challenges = content.challenges;
  });
  const of = (text: string, form: string): ChallengeContent =>
    challenges.find((each) => each.form === form && each.id.includes(`/${text}#`))!;

  test.each([
    ['zuek zineten', 'you were', 'right'],
    ['zuek zineten', 'you plural were', 'right'],
    ['zuek zineten', 'you singular were', 'wrong'],
    ['bankua', 'bank', 'right'],
    ['bankua', 'for sitting', 'wrong'],
    ['hura', 'she', 'right'],
    ['hura', 'he she', 'wrong'],
    ['hura', 'he/she', 'right'],
    ['Hura etxera doa.', 'She goes home.', 'right'],
    ['Hura etxera doa.', 'He she goes home.', 'wrong'],
    ['Hura etxera doa.', 'goes home.', 'wrong'],
  ])('%s, typed as "%s", is %s', (text, answer, outcome) => {
    const { form, accepted } = of(text, 'translate/from-learning/type');
    expect(gradeAnswer({ form, accepted, learning: 'eu', from: 'en' }, answer).outcome).toBe(outcome);
  });

  test('are on no tile', () => {
    expect(of('zuek zineten', 'arrange/from-learning/tap').tokens).toEqual(['you', 'were']);
    expect(of('Hura etxera doa.', 'arrange/from-learning/tap').tokens).toEqual(['He', 'goes', 'home']);
  });

  test('are not spoken, and what is heard is what is spoken', () => {
    const { prompt, accepted } = of('(ni) noa', 'listen/none/type');
    expect([prompt.audio, accepted]).toEqual([{ say: 'noa' }, ['noa']]);
  });

  test('are shown', () => {
    expect(of('bankua', 'translate/to-learning/type').prompt.text).toBe('bank (for sitting)');
    expect(of('bankua', 'translate/from-learning/type').accepted[0]).toBe('bank (for sitting)');
  });
});
