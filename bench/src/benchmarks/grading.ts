import { gradeAnswer, type GradedChallenge } from '@session-generator/domain';

import { interleave } from '../measure/interleave.js';
import type { Report, Row } from '../measure/report.js';
import { ratios } from '../measure/spread.js';
import { milliseconds } from '../measure/time.js';

const rounds = 25;

/**
 * What grading an answer costs
 *
 * Each answer is graded from its challenge as it comes, with nothing kept from the one before: as the service does. The
 * ordinary one is a sentence that was typed with a slip; everything else is held against it.
 */
export async function grading(): Promise<Report> {
  await interleave(5, cases);
  const times = await interleave(rounds, cases);
  const { ordinary, ...others } = times;
  const row = (name: string, figures: readonly number[]): Row => ({
    name,
    figures: figures.map((ms) => ms * 1_000),
    unit: 'µs',
  });
  return {
    title: 'Grading an answer',
    setting: `each against a sentence typed with a slip, which has 8 accepted answers; ${rounds} rounds`,
    rows: [
      ...Object.entries(others).map(([name, figures]) => ({
        name: `ratio: ${names[name as keyof typeof others]}`,
        figures: ratios(figures, ordinary),
        unit: '',
      })),
      row(names.ordinary, ordinary),
      ...Object.entries(others).map(([name, figures]) => row(names[name as keyof typeof others], figures)),
    ],
  };
}

const challenge = (form: GradedChallenge['form'], ...accepted: readonly string[]): GradedChallenge => ({
  form,
  accepted,
  learning: 'es',
  from: 'en',
});

const typed = challenge(
  'translate/to-learning/type',
  ...['Mi hermana bebe', 'Mi hermana está bebiendo'].flatMap((start) =>
    ['leche fría.', 'una leche fría.', 'la leche fría.', 'leche que está fría.'].map((end) => `${start} ${end}`),
  ),
);
const pairs = challenge(
  'match-pairs/none/tap',
  ['el pan = bread', 'el té = tea', 'la sopa = soup', 'el queso = cheese', 'la leche = milk'].join('\n'),
);
/** Two to the power of 17. */
const variants = Array.from({ length: 17 }, (_, at) => `[uno${at}/dos${at}]`).join(' ');
const patterned = { ...challenge('translate/to-learning/type', 'hola'), patterns: [variants] };

const each = (times: number, graded: GradedChallenge, answer: string) => () =>
  milliseconds(() => {
    for (let at = 0; at < times; at++) gradeAnswer(graded, answer);
  }) / times;

const cases = {
  ordinary: each(200, typed, 'Mi hermana bebe lehce fría.'),
  choice: each(1_000, challenge('select-meaning/from-learning/choose', 'the bread', 'bread'), 'the cheese'),
  pairs: each(500, pairs, pairs.accepted[0]!.split('\n').reverse().join('\n')),
  variants: each(5, patterned, Array.from({ length: 17 }, (_, at) => `${at % 2 ? 'uno' : 'dos'}${at}`).join(' ')),
  hostile: each(2, typed, 'mi hermana bebe leche '.repeat(455).slice(0, 10_000)),
  'hostile-variants': each(1, patterned, 'uno1 dos2 '.repeat(1_000)),
};

const names: Readonly<Record<keyof typeof cases, string>> = {
  ordinary: 'a sentence typed with a slip',
  choice: 'a choice',
  pairs: 'five pairs',
  variants: 'a sentence of 131,072 variants',
  hostile: '10,000 characters',
  'hostile-variants': '10,000 characters, of 131,072 variants',
};
