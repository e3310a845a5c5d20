import {
  type Course,
  generateSession,
  plans,
  type SelectionTrace,
  sessionKinds,
  unwrap,
} from '@session-generator/domain';

import { otherCourses, shippedCourse } from './courses.js';
import { drawnRequest } from './drawn-request.js';
import { models } from './models.js';
import { percent, table } from './table.js';
import { untrue } from './untrue.js';
import { Witness } from './witness.js';

const sessions = 1_000;

test('the accounts of 1,000 sessions say what a witness saw, of every candidate; and each arranger matters', async () => {
  const courses: Course[] = [];
  for (const open of [shippedCourse, ...Object.values(otherCourses)]) courses.push(await open());
  const drawing = courses.flatMap((course) =>
    sessionKinds.flatMap((kind) => course.skills.map((_, skill) => ({ course, kind, skill }))),
  );
  const told = new Map<string, number>();
  const add = (to: Map<string, number>, name: string, more = 1) => to.set(name, (to.get(name) ?? 0) + more);
  const sessionsBy = { 'as picked': 0, searched: 0 };
  const changed = new Map<string, number>();
  const lies: string[] = [];
  for (let drawn = 0; drawn < sessions; drawn++) {
    // A step that shares no factor with the list visits all of it, and courses of every size.
    const { course, ...what } = drawing[(drawn * 7) % drawing.length]!;
    const request = { ...drawnRequest({ course, ...what, seed: `account ${drawn}` }), explain: 'full' as const };
    const witness = new Witness();
    const session = unwrap(
      generateSession(
        course,
        request,
        models,
        plans.map((plan) => witness.watched(plan)),
      ),
    );
    const { picked, turnedAway } = session.trace as SelectionTrace;
    lies.push(...untrue(session, witness.all).map((lie) => `${course.id} ${what.skill} ${what.kind} ${drawn}: ${lie}`));
    for (const { by } of turnedAway) add(told, by);
    add(told, 'picked', picked.length);
    const how = [...picked, ...turnedAway].some(({ by }) => by === 'search') ? 'searched' : 'as picked';
    sessionsBy[how]++;
    for (const { name, isChanged } of witness.arranged) if (isChanged) add(changed, `${name}, ${how}`);
  }
  const total = [...told.values()].reduce((sum, each) => sum + each, 0);
  process.stdout.write(
    `\n${sessions} sessions, ${total} candidates accounted for, ${lies.length} of them not as it happened\n` +
      `${table([['', 'candidates'], ...told])}\n\n` +
      `${table([
        ['changes the order', ...Object.entries(sessionsBy).map(([how, count]) => `of ${count} ${how}`)],
        ...['openEasy', 'closeStrong'].map((name) => [
          name,
          ...Object.entries(sessionsBy).map(([how, count]) => percent(changed.get(`${name}, ${how}`) ?? 0, count)),
        ]),
      ])}\n`,
  );
  expect({ lies: lies.length, first: lies.slice(0, 10) }).toEqual({ lies: 0, first: [] });
  for (const name of ['openEasy', 'closeStrong']) {
    for (const [how, count] of Object.entries(sessionsBy)) {
      expect(count).toBeGreaterThan(10);
      expect([name, how, (changed.get(`${name}, ${how}`) ?? 0) / count > 0.1]).toEqual([name, how, true]);
    }
  }
});
