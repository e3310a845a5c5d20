import { compileCourse } from '@session-generator/course-compiler';

import { percent, table } from '../table.js';
import { measureChoices, partsOfSpeechIn, type Measures } from './measure-choices.js';
import { sourcesIn } from './sources.js';

/** Measures the choices of the courses in some folders, and of sentence courses given as JSON files, side by side. */
const measured = new Map<string, Measures>();
for (const path of process.argv.slice(2)) {
  for (const [name, source] of await sourcesIn(path)) {
    const start = process.cpuUsage();
    const { content, coverage, problems } = compileCourse(source);
    const { user, system } = process.cpuUsage(start);
    const codes: Record<string, number> = {};
    for (const { code } of problems) codes[code] = (codes[code] ?? 0) + 1;
    console.log(
      `${name}: ${content.challenges.length} challenges in ${Math.round((user + system) / 1000)} ms of processor time; ` +
        `by type ${JSON.stringify(coverage.challengesByType)}; skills too short for a lesson without audio ` +
        `${coverage.shortWithoutAudio.length}, few choices ${coverage.fewChoices}, never produced ` +
        `${coverage.neverProduced.length}; warnings ${JSON.stringify(codes)}`,
    );
    measured.set(name, measureChoices(content, partsOfSpeechIn(source)));
  }
}
const names = [...new Set([...measured.values()].flatMap((measures) => Object.keys(measures)))];
const shown = (measures: Measures, name: string): string => {
  const share = measures[name];
  return share ? `${percent(share.part, share.of)} of ${share.of}` : '-';
};
console.log(
  table([
    ['', ...measured.keys()],
    ...names.map((name) => [name, ...[...measured.values()].map((measures) => shown(measures, name))]),
  ]),
);
