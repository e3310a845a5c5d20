import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { compileFolder } from '../compile-all.js';
import type { CompiledCourse } from '../compile-course.js';
import { formatProblem, type Problem } from '../problem.js';
import type { CourseSource } from '../source/course-source.js';
import { readCourseSource } from '../source/read-course-source.js';

/** Writes files into a new folder and gives it. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'course-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

interface Options {
  readonly learning?: string;
  readonly from?: string;
  readonly settings?: string;
}

/** The files of a course of one module, `m`, with the skills given by name and by what stands in their files. */
export const courseFiles = (
  skills: Readonly<Record<string, string>>,
  { learning = 'es', from = 'en', settings = '' }: Options = {},
): Readonly<Record<string, string>> => ({
  'course.yaml': `Course:
  Language: { Name: Learnt, IETF BCP 47: ${learning} }
  For speakers of: { Name: Known, IETF BCP 47: ${from} }
Modules: [m]
${settings}`,
  'm/module.yaml': `Module: { Name: M }\nSkills: [${Object.keys(skills)
    .map((name) => `${name}.yaml`)
    .join(', ')}]\n`,
  ...Object.fromEntries(Object.entries(skills).map(([name, text]) => [`m/skills/${name}.yaml`, text])),
});

/** What reading such a course finds, each problem on a line. */
export async function problemsIn(
  skills: Readonly<Record<string, string>>,
  options?: Options,
): Promise<readonly string[]> {
  const { problems } = await compileFolder(await folderOf(courseFiles(skills, options)));
  return problems.map(formatProblem);
}

/** The problems of one skill called `s`, without the name of its file. */
export const problemsOf = async (skill: string, options?: Options): Promise<readonly string[]> =>
  (await problemsIn({ s: `Skill: { Name: S }\n${skill}` }, options)).map((line) =>
    line.replace('m/skills/s.yaml:', ''),
  );

/** A source as it is read; a test that gives errors fails with them. */
export async function sourceOf(skills: Readonly<Record<string, string>>, options?: Options): Promise<CourseSource> {
  const { source, problems } = await readCourseSource(await folderOf(courseFiles(named(skills), options)));
  if (!source) throw new Error(told(problems));
  return source;
}

/** A compiled course of such skills. */
export async function courseOfSkills(
  skills: Readonly<Record<string, string>>,
  options?: Options,
): Promise<CompiledCourse> {
  const { compiled, problems } = await compileFolder(await folderOf(courseFiles(named(skills), options)));
  if (!compiled) throw new Error(told(problems));
  return { ...compiled, problems };
}

const named = (skills: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(skills).map(([name, text]) => [
      name,
      /^Skill:/m.test(text) ? text : `Skill: { Name: ${name} }\n${text}`,
    ]),
  );

const told = (problems: readonly Problem[]): string => problems.map(formatProblem).join('\n');

/** `el pan = bread, loaf; la sopa = soup` as the words of a skill file, and the same for phrases. */
export const words = (list: string): string => `New words:\n${items(list, 'Word', 'Synonyms', 'Also accepted')}`;
export const phrases = (list: string): string =>
  `Phrases:\n${items(list, 'Phrase', 'Alternative versions', 'Alternative translations')}`;

const items = (list: string, textKey: string, otherTexts: string, otherMeanings: string): string =>
  list
    .split(';')
    .map((item) => item.split('=').map((side) => side.split('|').map((text) => JSON.stringify(text.trim()))))
    .map(
      ([texts = [], meanings = []]) => `  - ${textKey}: ${texts[0]}
    ${otherTexts}: [${texts.slice(1).join(', ') || 'zzz'}]
    Translation: ${meanings[0]}
    ${otherMeanings}: [${meanings.slice(1).join(', ') || 'zzz'}]
`,
    )
    .join('')
    .replace(/^.*\[zzz\]\n/gm, '');
