import { type Alternates, type Course, generateSession, sessionKinds, unwrap } from '@session-generator/domain';
import { type AlternateBreach, checkAlternates, invariants } from '@session-generator/testing';

import { otherCourses, shippedCourse } from './courses.js';
import { drawnRequest } from './drawn-request.js';
import { models } from './models.js';
import { table } from './table.js';

const sessions = 2_000;
const kinds = ['easier', 'harder', 'withoutAudio', 'withoutMicrophone', 'afterMistake'] as const;

test('2,000 sessions keep with any one of their alternates what they keep without', async () => {
  const courses: Course[] = [];
  for (const open of [shippedCourse, ...Object.values(otherCourses)]) courses.push(await open());
  const drawing = courses.flatMap((course) =>
    sessionKinds.flatMap((kind) => course.skills.map((_, skill) => ({ course, kind, skill }))),
  );
  const given = new Map<keyof Alternates, number>();
  const breaches: AlternateBreach[] = [];
  for (let drawn = 0; drawn < sessions; drawn++) {
    const seed = `alternates ${Math.floor(drawn / drawing.length)}`;
    const { course, ...what } = drawing[drawn % drawing.length]!;
    const request = { ...drawnRequest({ course, ...what, seed }), alternates: 'full' as const };
    const session = unwrap(generateSession(course, request, models));
    breaches.push(...checkAlternates(session, course, request, models));
    for (const each of Object.values(session.alternates ?? {})) {
      for (const name of Object.keys(each) as (keyof Alternates)[]) given.set(name, (given.get(name) ?? 0) + 1);
    }
  }
  const names = ['fit', ...invariants] as const;
  const count = (alternate: string, name: string) =>
    breaches.filter((each) => each.alternate === alternate && each.invariant === name).length;
  const total = [...given.values()].reduce((sum, each) => sum + each, 0);
  process.stdout.write(
    `\n${sessions} sessions with ${total} alternates: breaches beyond those of the session itself, by invariant\n` +
      `${table([
        ['', 'alternates', 'a session', ...names],
        ...kinds.map((kind) => [
          kind,
          given.get(kind) ?? 0,
          ((given.get(kind) ?? 0) / sessions).toFixed(1),
          ...names.map((name) => count(kind, name)),
        ]),
      ])}\n`,
  );
  expect(total).toBeGreaterThan(10_000);
  for (const kind of kinds) expect([kind, (given.get(kind) ?? 0) > 100]).toEqual([kind, true]);
  expect({ breaches: breaches.length, first: breaches.slice(0, 10) }).toEqual({ breaches: 0, first: [] });
});
