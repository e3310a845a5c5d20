import {
  courseOf,
  didYouMean,
  generateSession,
  nearest,
  type Course,
  type SelectionTrace,
  type Session,
  unwrap,
} from '@session-generator/domain';
import { HalfLifeRegression, LogisticSuccess } from '@session-generator/personalization';

import { soundCourse } from '../courses/sound-course.js';
import { table } from '../layout/table.js';
import { widthOf } from '../layout/width.js';
import { count } from '../layout/words.js';
import { hang } from '../layout/wrap.js';
import { challengeLines } from '../preview/challenge-lines.js';
import { previewRequest, type PreviewQuestion } from '../preview/preview-request.js';
import { reportLines } from '../preview/report-lines.js';
import { UsageError, type ExitCode } from '../terminal/failure.js';
import type { Page } from '../terminal/terminal.js';
import type { Cli } from './command.js';

export interface PreviewOptions extends Omit<PreviewQuestion, 'skill' | 'answers'> {
  readonly course?: string;
  readonly skill?: string;
  readonly answers?: boolean;
  readonly json?: boolean;
}

/** Shows a session of one skill as a learner would meet it, with the reasons for every challenge. */
export async function preview(folder: string, options: PreviewOptions, cli: Cli): Promise<ExitCode> {
  const sound = await soundCourse(folder, options.course, cli);
  if (!sound) return 1;
  const { compiled, revision } = sound;
  const course = courseOf(compiled.content, revision.revision);
  const skill = course.skills.find(({ id }) => id === options.skill);
  if (!skill) {
    if (options.skill === undefined) cli.out.print(skillLines(course, cli.out.columns));
    throw new UsageError(whichSkill(options.skill, course));
  }
  const { kind, length, seed, met, audio, microphone, typing, answers = false } = options;
  const question = { skill: skill.id, kind, length, seed, met, audio, microphone, typing, answers };
  const session = unwrap(generateSession(course, previewRequest(course, question), models));
  if (options.json) cli.out.print([JSON.stringify(session, null, 2)]);
  else cli.out.print(sessionLines(session, course, question, cli.out));
  return 0;
}

const models = { recall: new HalfLifeRegression(), success: new LogisticSuccess() };

function sessionLines(session: Session, course: Course, question: PreviewQuestion, page: Page): readonly string[] {
  const { columns, style } = page;
  const { challenges, report } = session;
  const trace = session.trace as SelectionTrace;
  return [
    ...titleLines(course, question, page),
    '',
    ...challenges.flatMap((challenge, at) =>
      challengeLines(at + 1, challenge, trace.picked[at]!, { course, columns, style }),
    ),
    ...reportLines({ course, challenges, report, trace }, columns, style),
    ...(challenges.length === 0 ? ['', ...hang('', whyNothing(course, question), columns)] : []),
  ];
}

/** What to do about a session without challenges. */
function whyNothing(course: Course, { kind, skill }: PreviewQuestion): string {
  if (kind === 'lesson') return 'Nothing can be asked here: try it without --no-audio, --no-microphone or --no-typing.';
  const { words } = course.skills.find(({ id }) => id === skill)!;
  const upTo = Array.from({ length: words.end }, (_, row) => row).filter((row) => course.components.kind[row] === 0);
  return `A practice repeats what was met, and nothing of this skill is: try --met ${upTo.length}.`;
}

/** What it is of, and for whom. */
function titleLines(course: Course, question: PreviewQuestion, { columns, style }: Page): readonly string[] {
  const { skill, kind, length, seed, met, audio, microphone, typing } = question;
  const { name } = course.skills.find(({ id }) => id === skill)!;
  const facts = [
    `${kind} of ${length}`,
    met === 0 ? 'nothing met yet' : `the first ${count(met, 'word')} met`,
    ...(audio ? [] : ['no audio']),
    ...(microphone ? [] : ['no microphone']),
    ...(typing ? [] : ['no typing']),
    `seed "${seed}"`,
  ];
  return [
    ...hang('', `${course.id} › ${name} (${skill})`, columns).map((line) => style.bold(style.cyan(line))),
    ...hang('', facts.join(' · '), columns),
  ];
}

/** A table; where ids are too long for one, two lines a skill. */
function skillLines({ skills }: Course, columns: number): readonly string[] {
  const rows = skills.map(({ id, name, words, phrases }) => [
    id,
    name,
    String(words.end - words.start),
    String(phrases.end - phrases.start),
  ]);
  const lines = table(
    [{ title: 'skill' }, { title: 'name' }, { title: 'words', align: 'right' }, { title: 'phrases', align: 'right' }],
    rows,
  );
  if (lines.every((line) => widthOf(line) <= columns)) return lines;
  return rows.flatMap(([id, name, words, phrases]) => [
    id!,
    ...hang('    ', `${name} · ${count(Number(words), 'word')} · ${count(Number(phrases), 'phrase')}`, columns),
  ]);
}

function whichSkill(written: string | undefined, { id, skills }: Course): string {
  if (written === undefined) return `Name one of these skills with --skill ID, such as --skill ${skills[0]?.id ?? ''}.`;
  const ids = skills.map((skill) => skill.id);
  return `The course "${id}" has no skill "${written}".${didYouMean(nearest(written, ids))}\nWithout --skill, course preview lists them.`;
}
