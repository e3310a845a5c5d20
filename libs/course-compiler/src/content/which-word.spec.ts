import { gradeAnswer, type Grade } from '@session-generator/domain';

import { courseOfSkills, phrases, words } from '../spec/course-on-disk.js';

/** Grades what is typed in a course of such skills: for a prompt, in the language that is learnt or the other one. */
async function graderOf(skill: string, options?: { readonly learning?: string; readonly from?: string }) {
  const { content } = await courseOfSkills({ a: skill }, options);
  return (id: string, to: 'learning' | 'from', answer: string): Grade => {
    const form = to === 'learning' ? 'to-learning' : 'from-learning';
    const challenge = content.challenges.find((each) => each.id === `m/a/${id}#translate/${form}/type`);
    if (!challenge) throw new Error(`There is no challenge to type ${id}.`);
    const { form: name, accepted, patterns, confusable, prompt } = challenge;
    const key = {
      form: name,
      accepted,
      ...(patterns ? { patterns } : {}),
      ...(confusable ? { confusable } : {}),
      ...(prompt.text === undefined ? {} : { prompt: prompt.text }),
    };
    return gradeAnswer({ ...key, learning: content.learning.tag, from: content.from.tag }, answer).outcome;
  };
}

describe('two words of a course that differ by an apostrophe', () => {
  const list =
    "loro = they; l'oro = the gold; il lago = the lake; l'ago = the needle; è = it's; suo = its; malato = ill; verrò = I'll";
  const graded = graderOf(words(list), { learning: 'it' });

  test.each<[string, 'learning' | 'from', string, Grade]>([
    ["w/l'oro", 'from', 'they', 'wrong'],
    ['w/loro', 'from', 'the gold', 'wrong'],
    ["w/l'oro", 'from', 'the gold', 'right'],
    ["w/l'oro", 'learning', 'loro', 'wrong'],
    ["w/l'oro", 'learning', 'L’oro', 'right'],
    ['w/il lago', 'learning', "l'ago", 'wrong'],
    ['w/suo', 'learning', 'è', 'wrong'],
    ['w/malato', 'learning', 'verrò', 'wrong'],
    ['w/è', 'from', 'it is', 'right'],
    ['w/è', 'from', 'its', 'wrong'],
    ['w/suo', 'from', "it's", 'wrong'],
    ['w/suo', 'from', 'its', 'right'],
  ])('%s, in the language of %s: "%s" is %s', async (id, to, answer, grade) => {
    expect((await graded)(id, to, answer)).toBe(grade);
  });
});

describe('a question and a statement that differ by their mark', () => {
  const graded = graderOf(
    phrases(
      'Ella come pan. = She eats bread.; ¿Ella come pan? = Does she eat bread?; ¿Ustedes viven aquí? = Do you live here?',
    ),
  );

  test.each<[string, 'learning' | 'from', string, Grade]>([
    ['p/¿Ella come pan?', 'from', 'She eats bread.', 'wrong'],
    ['p/¿Ella come pan?', 'from', 'does she eat bread', 'right'],
    ['p/Ella come pan.', 'from', 'Does she eat bread?', 'wrong'],
    ['p/¿Ella come pan?', 'learning', 'Ella come pan.', 'wrong'],
    ['p/¿Ella come pan?', 'learning', 'ella come pan?', 'right'],
    ['p/Ella come pan.', 'learning', 'ella come pan', 'right'],
    ['p/Ella come pan.', 'learning', '¿Ella come pan?', 'wrong'],
    // No statement reads so.
    ['p/¿Ustedes viven aquí?', 'learning', 'Ustedes viven aquí', 'right'],
  ])('%s, in the language of %s: "%s" is %s', async (id, to, answer, grade) => {
    expect((await graded)(id, to, answer)).toBe(grade);
  });
});

describe('accents that are left out', () => {
  const skill = `${words('frío = cold; el té = the tea; el año = the year; mi papá = my dad; la papa = the potato')}${phrases(
    '¿Dónde está Luis? = Where is Luis?; ¿Cómo estás? = How are you?; Como pan. = I eat bread.; Él es alto. = He is tall.; El pan es bueno. = The bread is good.',
  )}`;
  const graded = graderOf(skill);

  test.each<[string, string, Grade]>([
    ['w/frío', 'frio', 'slip'],
    ['w/el té', 'el te', 'slip'],
    ['p/¿Dónde está Luis?', 'Donde esta Luis', 'slip'],
    ['p/¿Cómo estás?', 'como estas', 'slip'],
    ['p/Él es alto.', 'El es alto', 'slip'],
    // It has the accent of `estás`, so `como` is "I eat".
    ['p/¿Cómo estás?', '¿Como estás?', 'wrong'],
    ['w/mi papá', 'mi papa', 'wrong'],
    ['w/el año', 'el ano', 'wrong'],
  ])('%s: "%s" is %s', async (id, answer, grade) => {
    expect((await graded)(id, 'learning', answer)).toBe(grade);
  });
});

describe('a word that only the dictionary has', () => {
  const graded = graderOf(words('blanco = white; cantar = to sing; siempre = always; el caballo = the horse'));

  test.each<[string, string, Grade]>([
    ['w/blanco', 'banco', 'wrong'],
    ['w/blanco', 'blannco', 'slip'],
    ['w/cantar', 'contar', 'wrong'],
    ['w/siempre', 'siembre', 'wrong'],
    ['w/siempre', 'siemrpe', 'slip'],
    ['w/el caballo', 'el cabello', 'wrong'],
    ['w/el caballo', 'el cabalo', 'slip'],
  ])('%s: "%s" is %s', async (id, answer, grade) => {
    expect((await graded)(id, 'learning', answer)).toBe(grade);
  });
});
