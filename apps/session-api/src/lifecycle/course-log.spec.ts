import type { CourseEvent } from '@session-generator/course-store';
import { asId, type CourseId, type RevisionId } from '@session-generator/domain';

import type { Log } from '../log.js';
import { courseLog } from './course-log.js';

const course = asId<CourseId>('es-from-en');
const revision = asId<RevisionId>('r1');
const down: CourseEvent = { kind: 'unreachable', course, age: 1, cause: new Error('it is down') };
const up: CourseEvent = { kind: 'unchanged', course };

describe('courseLog', () => {
  let time = 0;
  const told = (...events: readonly (CourseEvent | number)[]): readonly string[] => {
    time = 0;
    const lines: string[] = [];
    const line = (level: string) => (fields: object, message: string) =>
      void lines.push(`${level} ${'course' in fields ? String(fields.course) : ''}: ${message}`);
    const log: Log = { info: line('info'), warn: line('warn'), error: line('error') };
    const tell = courseLog(log, () => time);
    for (const event of events) {
      if (typeof event === 'number') time += event * 1_000;
      else tell(event);
    }
    return lines;
  };
  const isDown = 'error es-from-en: Course cannot be refreshed: served on as it is';
  const isUp = 'info es-from-en: Course can be refreshed again';

  test.each<[string, readonly (CourseEvent | number)[], readonly string[]]>([
    ['nothing of a look that finds all as it was', [up, up], []],
    ['a trouble once, and its end', [down, 30, down, 30, down, up, up], [isDown, isUp]],
    ['a trouble that lasts, every five minutes', [down, 299, down, 1, down, 30, down], [isDown, isDown]],
    ['a trouble that comes back', [down, up, down], [isDown, isUp, isDown]],
    [
      'each course',
      [down, { ...down, course: asId('eu-from-en') }],
      [isDown, isDown.replace('es-from-en', 'eu-from-en')],
    ],
    [
      'what is opened, and from where',
      [
        { kind: 'opened', course, revision, from: 'origin', took: 1 },
        { kind: 'opened', course, revision, from: 'copy', took: 1 },
      ],
      ['info es-from-en: Course opened', 'warn es-from-en: Course opened from the local copy'],
    ],
    [
      'what is new',
      [down, { kind: 'refreshed', course, before: revision, revision, version: 2, took: 1 }, up],
      [isDown, 'info es-from-en: Course refreshed'],
    ],
    [
      'what is refused, let go of or not copied',
      [
        { kind: 'refused', course, age: 1, cause: new Error('torn') },
        { kind: 'evicted', course, revision, bytes: 9 },
        { kind: 'not-copied', course, cause: new Error('full') },
        { kind: 'not-copied', course, cause: new Error('full') },
        { kind: 'unlisted', cause: new Error('denied') },
        { kind: 'outdated', course: asId('eu-from-en'), version: 1, serving: 2 },
      ],
      [
        'error es-from-en: Course refused: what is held is served on',
        'warn es-from-en: Course let go of for want of room: raise COURSE_MEGABYTES',
        'warn es-from-en: Course not copied to the disk',
        'error : The courses cannot be listed: new ones are not seen',
        'warn eu-from-en: Course refused: its pointer is older than what is served',
      ],
    ],
  ])('tells %s', (_, events, lines) => {
    expect(told(...events)).toEqual(lines);
  });
});
