import { setTimeout } from 'node:timers/promises';

import { asId, CourseStore, CourseUnavailable } from '@session-generator/domain';
import { aCourse, aCourseContent, InMemoryCourseStore, instanceOf, mockPort } from '@session-generator/testing';
import { anything, verify, when } from 'ts-mockito';

import { Log } from '../log.js';
import { Readiness } from './readiness.js';
import { warmUp } from './warm-up.js';

const until = async (done: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 1_000 && !done(); tries++) await setTimeout(2);
};

describe('warmUp', () => {
  test('opens every course that the store lists', async () => {
    const readiness = new Readiness();
    warmUp(
      new InMemoryCourseStore(aCourseContent(), aCourseContent({ id: 'es-from-fr' })),
      readiness,
      instanceOf(mockPort<Log>()),
    );
    await until(() => readiness.warm.length === 2);
    expect(readiness.warm).toEqual(['es-from-en', 'es-from-fr']);
  });

  test('leaves out a course that cannot be opened, tells so, and is ready with the others', async () => {
    const [good, torn] = [aCourse(), aCourse({ id: 'torn' })];
    const courses = mockPort<CourseStore>();
    when(courses.list()).thenResolve([torn, good]);
    when(courses.open(torn.id)).thenReject(new CourseUnavailable('torn', 'its files are torn'));
    when(courses.open(good.id)).thenResolve(good);
    const log = mockPort<Log>();
    const readiness = new Readiness();
    warmUp(instanceOf(courses), readiness, instanceOf(log));
    await until(() => readiness.ready);
    expect(readiness.warm).toEqual(['es-from-en']);
    verify(log.error(anything(), 'The course cannot be opened')).once();
  });

  test('tries again while there is no course at all', async () => {
    const course = aCourse();
    const courses = mockPort<CourseStore>();
    when(courses.list())
      .thenReject(new CourseUnavailable('*', 'the disk is away'))
      .thenResolve([])
      .thenResolve([course]);
    when(courses.open(asId('es-from-en'))).thenResolve(course);
    const readiness = new Readiness();
    warmUp(instanceOf(courses), readiness, instanceOf(mockPort<Log>()), 1);
    await until(() => readiness.ready);
    expect(readiness.warm).toEqual(['es-from-en']);
    verify(courses.list()).times(3);
  });

  test('stops trying when it is told to', async () => {
    const courses = mockPort<CourseStore>();
    when(courses.list()).thenResolve([]);
    const stop = warmUp(instanceOf(courses), new Readiness(), instanceOf(mockPort<Log>()), 1);
    stop();
    await setTimeout(20);
    verify(courses.list()).once();
  });
});
