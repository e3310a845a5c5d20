import {
  challengeTypeNamed,
  formNamed,
  type Challenge,
  type Choice,
  type Course,
  type PickedCandidate,
  type Picture,
  type Prompt,
  type Way,
} from '@session-generator/domain';

import { flow } from '../layout/flow.js';
import { table } from '../layout/table.js';
import { widthOf } from '../layout/width.js';
import { percent } from '../layout/words.js';
import { hang } from '../layout/wrap.js';
import type { Style } from '../terminal/terminal.js';
import { reasonOf } from './reason.js';

export interface ChallengeLayout {
  readonly course: Course;
  readonly columns: number;
  readonly style: Style;
}

const indent = 4;
const labelled = 11;

/** One challenge as a learner would meet it, then what it is about and why it was chosen. */
export function challengeLines(
  number: number,
  challenge: Challenge,
  picked: PickedCandidate,
  layout: ChallengeLayout,
): readonly string[] {
  const { course, columns, style } = layout;
  const room = columns - indent;
  const note = (label: string, text: string) =>
    hang(' '.repeat(indent) + label.padEnd(labelled - indent), text, columns).map(style.dim);
  const { answerKey, successProbability } = challenge;
  return [
    ...headingLines(number, challenge, layout),
    ...[...promptLines(challenge.prompt, room), ...toAnswerWith(challenge, room)].map(
      (line) => ' '.repeat(indent) + line,
    ),
    ...(answerKey ? answerLines(challenge, columns).map(style.green) : []),
    ...hintsOf(challenge.prompt).flatMap((hints) => note('hints', hints)),
    ...note('about', aboutOf(challenge, course)),
    ...note('why', `${reasonOf(picked)}; success ${percent(successProbability)}`),
    '',
  ];
}

const wayWords: Readonly<Record<Way, string>> = { choose: 'chosen', tap: 'tapped', type: 'typed', say: 'spoken' };

/** On one line, or on two where the names of languages are long. */
function headingLines(number: number, { type, form, step, direction }: Challenge, layout: ChallengeLayout) {
  const { course, columns, style } = layout;
  const { name } = course.learning;
  const { way } = formNamed(form);
  const { title } = challengeTypeNamed(type);
  const how = { 'to-learning': `to ${name}, `, 'from-learning': `from ${name}, `, none: '' }[direction] + wayWords[way];
  const head = `${style.dim(String(number).padStart(2))}  ${style.bold(type)} · ${style.cyan(step)}`;
  const rest = `${how} · ${title}`;
  if (widthOf(`${head} · ${rest}`) <= columns) return [`${head} ${style.dim(`· ${rest}`)}`];
  return [head, ...hang(' '.repeat(indent), rest, columns).map(style.dim)];
}

/** What is shown; what is only heard stands in quotation marks behind a loudspeaker. */
function promptLines({ text, gapAt, meaning, picture, audio }: Prompt, width: number): readonly string[] {
  const shown = text !== undefined && gapAt ? `${text.slice(0, gapAt[0])}_____${text.slice(gapAt[1])}` : text;
  const heard = audio === undefined ? undefined : 'say' in audio ? `“${audio.say}”` : `recording ${audio.id}`;
  const first = [
    ...(picture ? [pictureText(picture)] : []),
    ...(shown === undefined ? [] : [shown]),
    ...(heard === undefined ? [] : [shown === undefined ? `🔊 ${heard}` : '🔊']),
  ].join('  ');
  return [
    ...(first === '' ? [] : hang('', first, width)),
    ...(meaning === undefined ? [] : hang('', `(${meaning})`, width)),
  ];
}

/** Choices, a word bank or pairs, in the order in which they are shown. */
function toAnswerWith({ choices, tokens, pairs }: Challenge, width: number): readonly string[] {
  if (choices) {
    const items = choices.map((choice) => `${choice.id}) ${choiceText(choice)}`);
    const line = items.join('   ');
    return widthOf(line) <= width ? [line] : items.flatMap((item) => hang('', item, width, 3));
  }
  if (tokens)
    return flow(
      tokens.map((token) => `[${token}]`),
      width,
    );
  if (pairs)
    return table(
      [{ title: '' }, { title: '' }],
      pairs.map(({ left, right }) => [`[${left}]`, `[${right}]`]),
    );
  return [];
}

const mostOthers = 3;

function answerLines({ answerKey, choices, pairs }: Challenge, columns: number): readonly string[] {
  const { best, accepted, choice } = answerKey!;
  const label = ' '.repeat(indent) + 'answer'.padEnd(labelled - indent);
  if (pairs) return hang(label, pairs.map(({ left, right }) => `${left} = ${right}`).join(' · '), columns);
  const chosen = choices?.find(({ id }) => id === choice);
  if (chosen) return hang(label, `${chosen.id}) ${choiceText(chosen)}`, columns);
  const others = accepted.slice(1, 1 + mostOthers);
  const more = accepted.length - 1 - others.length;
  const also = `also: ${others.join(' / ')}${more > 0 ? ` / and ${more} more` : ''}`;
  return [...hang(label, best, columns), ...(others.length > 0 ? hang(' '.repeat(labelled), also, columns) : [])];
}

const hintsOf = ({ hints }: Prompt): readonly string[] =>
  hints.length === 0 ? [] : [hints.map(({ token, meaning }) => `${token} = ${meaning}`).join(' · ')];

function aboutOf({ about, exercises, isNew, pairs }: Challenge, course: Course): string {
  if (about === undefined) return `${(pairs ?? exercises).length} words, none of them in particular`;
  const row = course.rowOf(about)!;
  const { text, meaning } = course.componentTexts(row);
  const kind = course.components.kind[row] === 0 ? 'word' : 'phrase';
  return `${text} (${meaning}), ${isNew ? 'a new ' : 'a known '}${kind}`;
}

const choiceText = ({ text, picture }: Choice): string => text ?? (picture ? pictureText(picture) : '');

const pictureText = (picture: Picture): string => ('emoji' in picture ? picture.emoji : `[picture ${picture.id}]`);
