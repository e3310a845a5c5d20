import { asId, CourseStore, CourseUnavailable } from '@session-generator/domain';
import { aCourse, courseStoreContract, InMemoryCourseStore, instanceOf, mockPort } from '@session-generator/testing';
import { anything, verify, when } from 'ts-mockito';

import { CachedCourseStore } from './cached-course-store.js';

courseStoreContract(
  'CachedCourseStore',
  async (...contents) => new CachedCourseStore(new InMemoryCourseStore(...contents)),
);

describe('CachedCourseStore', () => {
  const course = aCourse();
  const { id, revision } = course;

  test('loads a course once, however many ask at once', async () => {
    const inner = mockPort<CourseStore>();
    when(inner.open(id)).thenResolve(course);
    const store = new CachedCourseStore(instanceOf(inner));
    const opened = await Promise.all(Array.from({ length: 100 }, () => store.open(id)));
    expect(new Set(opened)).toEqual(new Set([course]));
    expect(await store.open(id)).toBe(course);
    verify(inner.open(anything())).once();
  });

  test('who names the live revision shares it', async () => {
    const inner = mockPort<CourseStore>();
    when(inner.open(id)).thenResolve(course);
    const store = new CachedCourseStore(instanceOf(inner));
    await store.open(id);
    expect(await store.open(id, revision)).toBe(course);
    verify(inner.open(anything(), anything())).never();
  });

  test('a named revision is not the live one', async () => {
    const older = aCourse();
    const inner = mockPort<CourseStore>();
    when(inner.open(id)).thenResolve(course);
    when(inner.open(id, asId('older'))).thenResolve(older);
    const store = new CachedCourseStore(instanceOf(inner));
    expect(await store.open(id, asId('older'))).toBe(older);
    expect(await store.open(id)).toBe(course);
  });

  test('forgets a failure: all who waited hear of it, and the next one tries again', async () => {
    const inner = mockPort<CourseStore>();
    const away = new CourseUnavailable(id, 'a disk is away');
    when(inner.open(id)).thenReject(away).thenResolve(course);
    const store = new CachedCourseStore(instanceOf(inner));
    const waiting = await Promise.allSettled([store.open(id), store.open(id)]);
    expect(waiting).toEqual([
      { status: 'rejected', reason: away },
      { status: 'rejected', reason: away },
    ]);
    expect(await store.open(id)).toBe(course);
    verify(inner.open(anything())).twice();
  });

  test('keeps so many named revisions, and lets go of the one that was longest not asked for', async () => {
    const inner = mockPort<CourseStore>();
    when(inner.open(anything(), anything())).thenCall(async () => aCourse());
    const store = new CachedCourseStore(instanceOf(inner), 2);
    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await store.open(id, asId(name));
    const loads = (name: string) => inner.open(id, asId(name));
    verify(loads('a')).once();
    verify(loads('b')).twice();
    verify(loads('c')).once();
  });
});
