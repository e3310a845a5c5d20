import { asId, CourseStore } from '@session-generator/domain';
import { instance, mock, when } from 'ts-mockito';

import { aCourse } from '../builders/a-course.js';
import { instanceOf, mockPort } from './mock-port.js';

describe('mockPort', () => {
  test('answers what it was told to', async () => {
    const courses = mockPort<CourseStore>();
    when(courses.open(asId('es-from-en'))).thenResolve(aCourse());
    expect((await instanceOf(courses).open(asId('es-from-en'))).revision).toBe('r1');
  });

  test('can be awaited, as containers and async factories do', async () => {
    const courses = mockPort<CourseStore>();
    const awaited = await Promise.resolve(instance(courses));
    expect(awaited).toBe(instance(courses));
  });
});

describe('instanceOf', () => {
  class Client {
    send(): Promise<string> {
      return Promise.resolve('sent').then((text) => text);
    }
  }

  test('makes a mock of a class that calls then safe to await', async () => {
    const client = mock(Client);
    when(client.send()).thenResolve('mocked');
    expect(await (await Promise.resolve(instanceOf(client))).send()).toBe('mocked');
  });
});
