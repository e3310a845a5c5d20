import { courseSample } from './course/course.sample.js';
import { CourseStore } from './course/course-store.js';
import { modelsSample, requestSample } from './request/request.sample.js';
import { SessionGenerator } from './session-generator.js';

const course = courseSample({ s1: { words: 'abcdefg', phrases: { ab: 'ab' } } });
const asked: unknown[] = [];
const store: CourseStore = {
  list: async () => [],
  open: async (...what) => {
    asked.push(what);
    return course;
  },
};
const generator = new SessionGenerator(store, modelsSample);

describe('SessionGenerator', () => {
  test('opens the course that is asked for, and replays a session from its token', async () => {
    const request = requestSample({ seed: 'first' });
    const session = await generator.generate(request);
    const again = await generator.replay(session.replayToken, { ...request, seed: 'other', now: 0 });
    expect(JSON.stringify(again)).toBe(JSON.stringify(session));
    expect(asked).toEqual([
      ['xx-from-yy', undefined, 'lily'],
      ['xx-from-yy', 'r1', 'lily'],
    ]);
  });

  test('refuses a token of another request, naming what differs', async () => {
    const { replayToken } = await generator.generate(requestSample());
    await expect(generator.replay(replayToken, requestSample({ digest: 'd2' }))).rejects.toMatchObject({
      kind: 'replay-mismatch',
      differs: ['the request is not the one that the session was made of'],
    });
    await expect(generator.replay('nonsense', requestSample())).rejects.toMatchObject({ kind: 'replay-mismatch' });
  });
});
