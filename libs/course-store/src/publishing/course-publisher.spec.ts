import { aCourseContent } from '@session-generator/testing';

import { writeRevision } from '../revision/write-revision.js';
import { MemoryStorage } from '../spec/memory-storage.js';
import { CoursePublisher } from './course-publisher.js';

const first = writeRevision(aCourseContent());
const second = writeRevision(aCourseContent({ audio: false }));
const { course } = first;

describe('CoursePublisher', () => {
  test('a roll back to what another deletes meanwhile has lost a race, and says so', async () => {
    const storage = new MemoryStorage();
    const publisher = new CoursePublisher(storage);
    for (const revision of [first, second]) await publisher.publish(revision);
    storage.before = async (path) => {
      if (!path.includes(first.revision)) return;
      storage.before = async () => undefined;
      await new CoursePublisher(storage).collect(course, { grace: 0, keep: 0 });
    };
    await expect(publisher.rollBack(course)).rejects.toMatchObject({ reason: 'lost-race' });
    expect((await publisher.open(course)).revision).toBe(second.revision);
  });
});
