import {
  asId,
  gradeText,
  withConfusable,
  type ChallengeContent,
  type CourseContent,
  type Grade,
} from '@session-generator/domain';

import { realWordsHeldOut } from '../spec/real-words.held-out.sample.js';
import { realWordsTuned } from '../spec/real-words.tuned.sample.js';
import { dictionaryOf } from './dictionaries.js';

/** What is graded otherwise than expected, as `language expected, not given: answer (accepted)`; and how many in all. */
async function mismatchesOf(table: string) {
  let answers = 0;
  const found: string[] = [];
  for (const line of table.trim().split('\n')) {
    const [language = '', accepted = '', ...expected] = line.split('|').map((part) => part.trim());
    const grade = await graderOf(language, accepted);
    for (const [at, outcome] of (['wrong', 'slip'] as const).entries()) {
      for (const answer of expected[at]!.split(',').map((each) => each.trim())) {
        if (answer === '') continue;
        answers++;
        const given = grade(answer);
        if (given !== outcome) found.push(`${language} ${outcome}, not ${given}: ${answer} (${accepted})`);
      }
    }
  }
  return { answers, found };
}

/** Grades as a course does that teaches nothing but this. */
async function graderOf(tag: string, accepted: string): Promise<(answer: string) => Grade> {
  const dictionary = await dictionaryOf(tag);
  if (!dictionary) throw new Error(`No dictionary of ${tag} is installed.`);
  const [component, skill] = [asId('s/w/a'), asId('s')];
  const content = {
    learning: { tag, name: tag },
    from: { tag: 'und', name: 'none' },
    components: [{ id: component, skill, kind: 'word', text: accepted, meaning: 'x' }],
    challenges: [{ form: 'translate/to-learning/type', accepted: [accepted] }],
  } as unknown as CourseContent;
  const { confusable = [] } = withConfusable(content, { learning: dictionary }).challenges[0] as ChallengeContent;
  return (answer) => gradeText({ accepted: [accepted], confusable, language: tag }, answer).outcome;
}

describe('words that only a dictionary has', () => {
  test('are other words, and other slips are slips, of the tuned half but for these', async () => {
    expect(await mismatchesOf(realWordsTuned)).toMatchInlineSnapshot(`
     {
       "answers": 68,
       "found": [
         "es slip, not wrong: el braco (el barco)",
         "es wrong, not slip: el pare (el padre)",
         "en wrong, not slip: the fried (the friend)",
       ],
     }
    `);
  }, 120_000);

  test('are other words, and other slips are slips, of the held-out half but for these', async () => {
    expect(await mismatchesOf(realWordsHeldOut)).toMatchInlineSnapshot(`
     {
       "answers": 100,
       "found": [
         "es slip, not wrong: la mazana (la manzana)",
         "en slip, not wrong: the kitchn (the kitchen)",
         "fr slip, not wrong: maintenent (maintenant)",
       ],
     }
    `);
  }, 120_000);
});
