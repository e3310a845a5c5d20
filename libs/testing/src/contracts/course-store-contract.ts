import { asId, type CourseContent, courseOf, type CourseStore } from '@session-generator/domain';

import { aCourseContent } from '../builders/a-course.js';
import { answersOf } from './behaves-as.js';

/** What every `CourseStore` promises, wherever it reads from. Call it in a spec of each adapter. */
export function courseStoreContract(
  name: string,
  storeHolding: (...contents: readonly CourseContent[]) => Promise<CourseStore>,
): void {
  describe(`${name} is a CourseStore`, () => {
    const spanish = aCourseContent();
    const silent = aCourseContent({ id: 'eu-from-en', learning: { tag: 'eu', name: 'Basque' }, audio: false });

    test('opens a course as it was published', async () => {
      const store = await storeHolding(spanish);
      expect(answersOf(await store.open(spanish.id))).toEqual(answersOf(courseOf(spanish, asId('r1'))));
    });

    test('tells courses apart', async () => {
      const store = await storeHolding(spanish, silent);
      expect(answersOf(await store.open(silent.id))).toEqual(answersOf(courseOf(silent, asId('r1'))));
      expect((await store.open(spanish.id)).id).toBe(spanish.id);
    });

    test('lists what can be opened, by id, each with its live revision', async () => {
      const store = await storeHolding(spanish, silent);
      const summaries = await store.list();
      expect(summaries).toEqual(
        await Promise.all(
          [spanish, silent].map(async ({ id, learning, from }) => {
            const { revision } = await store.open(id);
            return { id, learning, from, revision };
          }),
        ).then((all) => all.sort((one, other) => (one.id < other.id ? -1 : 1))),
      );
    });

    test('opens the revision that is named', async () => {
      const store = await storeHolding(spanish, silent);
      const { revision } = await store.open(spanish.id);
      const pinned = await store.open(spanish.id, revision);
      expect([pinned.id, pinned.revision]).toEqual([spanish.id, revision]);
    });

    test('names a revision by its content', async () => {
      const revisionOf = async (content: CourseContent) =>
        (await (await storeHolding(content)).open(content.id)).revision;
      expect(await revisionOf(spanish)).toBe(await revisionOf(aCourseContent()));
      expect(await revisionOf(spanish)).not.toBe(await revisionOf(aCourseContent({ audio: false })));
    });

    test('rejects a course that it does not hold with UnknownCourse', async () => {
      const store = await storeHolding(spanish);
      await expect(store.open(asId('xx-from-yy'))).rejects.toMatchObject({
        kind: 'unknown-course',
        course: 'xx-from-yy',
      });
    });

    test('rejects a revision that it does not hold with UnknownRevision', async () => {
      const store = await storeHolding(spanish);
      const never = '0'.repeat(64);
      await expect(store.open(spanish.id, asId(never))).rejects.toMatchObject({
        kind: 'unknown-revision',
        revision: never,
      });
    });

    test('holding none, it lists none', async () => {
      const store = await storeHolding();
      expect(await store.list()).toEqual([]);
      await expect(store.open(spanish.id)).rejects.toMatchObject({ kind: 'unknown-course' });
    });
  });
}
