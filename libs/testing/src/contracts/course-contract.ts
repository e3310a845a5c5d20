import { asId, type Course, type CourseContent, courseOf } from '@session-generator/domain';

import { aCourseContent } from '../builders/a-course.js';
import { answersOf } from './behaves-as.js';
import { oddContents } from './odd-contents.js';

/**
 * What every `Course` promises: it behaves as `courseOf` of the same content in every method and column.
 * Call it in a spec of each adapter; `open` may write the content wherever the adapter reads it from.
 */
export function courseContract(name: string, open: (content: CourseContent) => Course | Promise<Course>): void {
  describe(`${name} is a Course`, () => {
    test.each(contents)('of %s, it answers as courseOf does', async (_, content) => {
      expect(answersOf(await open(content))).toEqual(answersOf(courseOf(content, asId('r1'))));
    });

    test('an id that it does not hold has no row', async () => {
      const course = await open(aCourseContent());
      for (const id of [
        '',
        'nowhere',
        'basics/food/w/pa',
        'basics/food/w/pan ',
        'zzz',
        '你好',
        '__proto__',
        'constructor',
      ]) {
        expect([id, course.rowOf(id), course.challengeRowOf(id)]).toEqual([id, undefined, undefined]);
      }
      const [first] = aCourseContent().challenges;
      expect(course.rowOf(first!.id)).toBeUndefined();
      expect(course.challengeRowOf(first!.about!)).toBeUndefined();
    });

    test('says the same each time it is asked', async () => {
      const course = await open(aCourseContent());
      expect(answersOf(course)).toEqual(answersOf(course));
      expect(course.revision).not.toBe('');
    });
  });
}

const contents: readonly (readonly [string, CourseContent])[] = [['a small course', aCourseContent()], ...oddContents];
