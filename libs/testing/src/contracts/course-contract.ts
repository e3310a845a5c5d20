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

    test('finds a component and its challenges by the ids that it had before', async () => {
      const content = aCourseContent();
      const [first, ...others] = content.components;
      const [skill, ...skills] = content.skills;
      const renamed = {
        ...content,
        skills: [{ ...skill!, label: '3f1c' }, ...skills],
        components: [{ ...first!, formerly: ['old/w/one', 'older/w/o#ne'] }, ...others],
      };
      const course = await open(renamed);
      const challenge = course.challengeId(course.challengesAbout(0).start);
      for (const id of ['old/w/one', 'older/w/o#ne']) {
        expect([id, course.rowOf(id), course.componentId(0)]).toEqual([id, 0, first!.id]);
        const former = challenge.replace(first!.id, id);
        expect([former, course.challengeRowOf(former)]).toEqual([former, course.challengeRowOf(challenge)]);
      }
      expect([course.rowOf('old/w/on'), course.challengeRowOf('old/w/on#x')]).toEqual([undefined, undefined]);
      expect(course.skills.map(({ label }) => label)).toEqual(['3f1c', ...skills.map(() => undefined)]);
      expect(answersOf(course)).toEqual(answersOf(courseOf(renamed, asId('r1'))));
    });

    test('says the same each time it is asked', async () => {
      const course = await open(aCourseContent());
      expect(answersOf(course)).toEqual(answersOf(course));
      expect(course.revision).not.toBe('');
    });
  });
}

const contents: readonly (readonly [string, CourseContent])[] = [['a small course', aCourseContent()], ...oddContents];
