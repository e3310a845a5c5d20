import { courseCoverage } from '@session-generator/course-compiler';
import { manifestName, manifestOf, type RevisionFiles } from '@session-generator/course-store';

import { table } from '../layout/table.js';
import { bytes, thousands } from '../layout/words.js';
import { hang } from '../layout/wrap.js';
import { openCourse, originText, type OpenedCourse, type OpenOptions } from '../places/open-course.js';
import { coverageLines } from '../report/coverage-lines.js';
import { jsonLines } from '../report/json.js';
import type { ExitCode } from '../terminal/failure.js';
import type { Page } from '../terminal/terminal.js';
import type { Cli } from './command.js';

export interface InspectOptions extends OpenOptions {
  readonly json?: boolean;
}

/** Tells what a revision holds: its files, what there is to choose from, and where it is thin. */
export async function inspect(written: string, options: InspectOptions, cli: Cli): Promise<ExitCode> {
  const opened = await openCourse(written, options, cli);
  if (!opened) return 1;
  const { course, files, origin, coverage = courseCoverage(course) } = opened;
  if (options.json) {
    const { id, revision, learning, from } = course;
    cli.out.print(jsonLines({ course: id, revision, ...origin, learning, from, files: filesOf(files), coverage }));
  } else {
    const { columns, style } = cli.out;
    cli.out.print([
      ...titleLines(opened, cli.out),
      '',
      ...coverageLines(coverage, columns, style),
      '',
      ...fileTable(files).map((line) => `  ${line}`),
    ]);
  }
  return 0;
}

function titleLines({ course, origin }: OpenedCourse, { columns, style }: Page): readonly string[] {
  const { id, revision, learning, from } = course;
  return [
    ...hang('', `${style.bold(id)}  ${style.green(revision)}`, columns, 2),
    ...hang('', `${learning.name} from ${from.name}, ${originText(origin)}`, columns),
  ];
}

interface FileOfRevision {
  readonly file: string;
  readonly bytes: number;
  readonly rows?: number;
  readonly sha256?: string;
}

function filesOf(revision: RevisionFiles): readonly FileOfRevision[] {
  const manifest = { file: manifestName, bytes: revision.files.get(manifestName)!.byteLength };
  return [manifest, ...Object.values(manifestOf(revision).tables)];
}

function fileTable(revision: RevisionFiles): readonly string[] {
  const files = filesOf(revision);
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  return table(
    [{ title: 'file' }, { title: 'rows', align: 'right' }, { title: 'size', align: 'right' }],
    [
      ...files.map(({ file, rows, bytes: size }) => [file, rows === undefined ? '' : thousands(rows), bytes(size)]),
      ['all', '', bytes(total)],
    ],
  );
}
