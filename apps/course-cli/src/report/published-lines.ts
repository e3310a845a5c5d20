import type { Published } from '@session-generator/course-store';

import type { ReadCourse } from '../courses/read-courses.js';
import { bytes, count, seconds } from '../layout/words.js';
import { hang, hangFacts } from '../layout/wrap.js';
import type { Page } from '../terminal/terminal.js';
import { pointerLines } from './pointer-lines.js';

export interface Publication {
  readonly read: ReadCourse;
  readonly published: Published;
  readonly dryRun: boolean;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/** What was published of a course, or would be: its revision, what is in it, what was uploaded and what it replaces. */
export function publishedLines({ read, published, dryRun, took }: Publication, page: Page): readonly string[] {
  const { columns, style } = page;
  const { compiled, revision: files, problems } = read;
  const { course, revision, uploaded, before, after } = published;
  const { skills, words, phrases, challenges } = compiled!.coverage;
  const size = [...files!.files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  const sizes = [
    count(skills, 'skill'),
    count(words, 'word'),
    count(phrases, 'phrase'),
    count(challenges, 'challenge'),
    bytes(size),
  ];
  const work = [
    uploaded.files === 0
      ? 'no file to upload'
      : `${count(uploaded.files, 'file')} ${dryRun ? 'to upload' : 'uploaded'} (${bytes(uploaded.bytes)})`,
    seconds(took),
    ...(problems.length > 0 ? [count(problems.length, 'warning')] : []),
  ];
  const news = newsOf(published);
  return [
    ...hang('', `${style.bold(course)}  ${style.green(revision)}  ${style.dim(news)}`, columns, 2),
    ...hangFacts('  ', sizes, columns),
    ...hangFacts('  ', work, columns),
    ...(news === 'changed' ? pointerLines(before, after, columns) : []),
  ];
}

/** `changed` where learners get something else than before. */
export const newsOf = ({ before, after }: Published): 'new' | 'unchanged' | 'changed' =>
  before === undefined ? 'new' : before.version === after.version ? 'unchanged' : 'changed';
