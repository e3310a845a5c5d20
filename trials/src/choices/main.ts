import { compileCourse, findCourses, readCourseSource, type CourseSource } from '@session-generator/course-compiler';
import { fold } from '@session-generator/domain';

import { table } from '../table.js';
import { measureChoices, type Measures } from './measure-choices.js';
import { tatoebaSource } from './tatoeba-source.js';

/** Measures the choices of every course in some folders, and of sentence courses given as JSON files, side by side. */
const rows = new Map<string, Measures>();
for (const path of process.argv.slice(2)) {
  for (const [name, source] of await sourcesIn(path)) {
    const start = process.cpuUsage();
    const { content, coverage, problems } = compileCourse(source);
    const { user, system } = process.cpuUsage(start);
    const parts = new Map(
      source.units.flatMap(({ skills }) =>
        skills.flatMap(({ words }) =>
          words.flatMap(({ text, partOfSpeech }) => (partOfSpeech ? [[fold(text), partOfSpeech] as const] : [])),
        ),
      ),
    );
    const codes: Record<string, number> = {};
    for (const { code } of problems) codes[code] = (codes[code] ?? 0) + 1;
    console.log(
      `${name}: ${content.challenges.length} challenges, ${Math.round((user + system) / 1000)} ms; ` +
        `${JSON.stringify(coverage.challengesByType)}; short: ${coverage.shortWithoutAudio.length}, few choices: ${coverage.fewChoices}, unproduced: ${coverage.neverProduced.length}; ${JSON.stringify(codes)}`,
    );
    rows.set(name, measureChoices(content, parts));
  }
}
const names = [...new Set([...rows.values()].flatMap((measures) => Object.keys(measures)))];
console.log(
  table([
    ['', ...rows.keys()],
    ...names.map((name) => [
      name,
      ...[...rows.values()].map((measures) => {
        const share = measures[name];
        return share ? `${((100 * share.part) / share.of).toFixed(1)} (${share.of})` : '-';
      }),
    ]),
  ]),
);

async function sourcesIn(path: string): Promise<readonly (readonly [string, CourseSource])[]> {
  if (path.endsWith('.json')) return [[path.replace(/^.*\/|\.json$/g, ''), tatoebaSource(path)]];
  const read = (await findCourses(path)).map(async (folder) => {
    const { source } = await readCourseSource(folder);
    const short = folder
      .split('/')
      .filter((part) => !/^(?:courses?|held|data)$/.test(part))
      .slice(-2)
      .join('/');
    return source ? [[short.replace(/Libre[Ll]ingo-?/g, ''), source] as const] : [];
  });
  return (await Promise.all(read)).flat();
}
