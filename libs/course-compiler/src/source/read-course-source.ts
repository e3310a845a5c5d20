import { inOrder, type Place, type Problem } from '../problem.js';
import { hasAudio } from './audio-setting.js';
import type { CourseSource } from './course-source.js';
import { missingKey, openMap } from './open-map.js';
import { readList } from './read-list.js';
import { readUnit } from './read-unit.js';
import { shapes } from './shapes.js';
import { sharedPictures } from './shared-pictures.js';
import type { YamlMap } from './yaml-map.js';

/** The source, where nothing but warnings is found, and every problem in order of file and line. */
export interface SourceReading {
  readonly source?: CourseSource;
  readonly problems: readonly Problem[];
}

/**
 * Reads a course in LibreLingo's YAML from the folder that holds its `course.yaml`.
 *
 * A bad source is refused whole, with all its problems at once. Never rejects for what the folder holds.
 */
export async function readCourseSource(folder: string): Promise<SourceReading> {
  const problems: Problem[] = [];
  const source = await readCourse(folder, problems);
  const refused = problems.some(({ severity }) => severity === 'error');
  return { ...(source && !refused ? { source } : {}), problems: inOrder(problems) };
}

async function readCourse(folder: string, problems: Problem[]): Promise<CourseSource | undefined> {
  const place: Place = { file: 'course.yaml', line: 1, column: 1 };
  const opened = await openMap(folder, 'course.yaml', place, shapes.courseFile, problems);
  if (!opened) return undefined;
  const { map: top } = opened;
  const course = top.map('Course', shapes.course);
  if (!course) problems.push(missingKey('Course', top.place));
  const learning = course && readLanguage(course, 'Language', problems);
  const from = course && readLanguage(course, 'For speakers of', problems);
  course?.map('License', shapes.license);
  course?.texts('Special characters');
  if (!top.has('Modules')) problems.push(missingKey('Modules', top.place));
  const audio = readAudio(top);
  const names = { learning: learning?.name, from: from?.name };
  const units = await readList(top.names('Modules'), 'module', problems, (path, listedAt) =>
    readUnit(folder, path, listedAt, names, problems),
  );
  problems.push(...sharedPictures(units));
  if (!learning || !from) return undefined;
  return { place: top.place, learning, from, audio, units };
}

/** Whether texts may be spoken; LibreLingo's own keys are checked, and other ways to switch audio off are understood. */
function readAudio(top: YamlMap): boolean {
  const settings = top.plain('Settings');
  const audio = hasAudio(settings);
  const isShaped = typeof (settings as { readonly Audio?: unknown } | undefined)?.Audio === 'object';
  if (isShaped || audio) top.map('Settings', shapes.settings)?.map('Audio', shapes.audio);
  return audio;
}

function readLanguage(course: YamlMap, key: string, problems: Problem[]) {
  const language = course.map(key, shapes.language);
  if (!language) return void problems.push(missingKey(key, course.place));
  const tag = language.written('IETF BCP 47');
  if (!tag) return void problems.push(missingKey('IETF BCP 47', language.place));
  const dictionary = language.written('Dictionary');
  const name = language.text('Name') ?? tag.text;
  return { tag: tag.text, name, place: tag.place, ...(dictionary ? { dictionary } : {}) };
}
