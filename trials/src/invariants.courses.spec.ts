import { type Course, generateSession, unwrap, sessionKinds } from '@session-generator/domain';
import { aLearner } from '@session-generator/testing';

import { otherCourses, shippedCourse } from './courses.js';
import { drawnRequest } from './drawn-request.js';
import { judged } from './judged.js';
import { models } from './models.js';
import { smallCasesOf } from './small-cases.js';
import { percent, table } from './table.js';
import { TallyOfRelaxations } from './tally-of-relaxations.js';

const opened: [string, Course][] = [];
beforeAll(async () => {
  for (const [name, open] of [['Shipped Spanish', shippedCourse] as const, ...Object.entries(otherCourses)]) {
    opened.push([name, await open()]);
  }
});

const skillsOf = (course: Course): readonly number[] => course.skills.map((_, skill) => skill);
const seeds = (count: number): readonly string[] => Array.from({ length: count }, (_, seed) => String(seed));

test('20 sessions a skill of each kind break nothing that their report does not declare, and declare nothing that they keep', () => {
  const tally = new TallyOfRelaxations();
  const faults = opened.flatMap(([name, course]) =>
    sessionKinds.flatMap((kind) =>
      skillsOf(course).flatMap((skill) =>
        seeds(20).flatMap((seed) => {
          const one = judged(course, drawnRequest({ course, skill, kind, seed }), models);
          // Of what was never met there is nothing to practise, and some of the states that are drawn leave a skill so.
          const isEmpty = one.session.challenges.length === 0;
          tally.add(isEmpty ? `Empty, ${kind}` : `${name}, ${kind}`, one.session.report);
          return one.faults;
        }),
      ),
    ),
  );
  tally.print('The share of sessions with each relaxation: learner, length and constraints drawn');
  expect({ faults: faults.length, first: faults.slice(0, 25) }).toEqual({ faults: 0, first: [] });
});

describe('Lessons of 15 on skills of at least 6 words and 3 phrases', () => {
  const all = { canListen: true, canSpeak: true, canType: true };
  const constraints = {
    'with everything': all,
    'without audio': { ...all, canListen: false },
    'without audio, microphone and typing': { canListen: false, canSpeak: false, canType: false },
  };
  const tally = new TallyOfRelaxations();

  beforeAll(() => {
    for (const [group, able] of Object.entries(constraints)) {
      for (const [, course] of opened) {
        for (const skill of skillsOf(course).filter((row) => isWhole(course, row))) {
          for (const seed of seeds(3)) {
            const drawn = drawnRequest({ course, skill, kind: 'lesson', seed });
            const learner = aLearner({ constraints: able });
            tally.add(group, unwrap(generateSession(course, { ...drawn, length: 15, learner }, models)).report);
          }
        }
      }
    }
    tally.print('Lessons of 15 of a learner who is new to the course');
  });

  test.each([
    ['without audio', 0.03],
    ['without audio, microphone and typing', 0.1],
  ])('%s relax something in at most a share of %d', (group, most) => {
    expect(tally.share(group)).toBeLessThanOrEqual(most);
  });
});

function isWhole(course: Course, skill: number): boolean {
  const { words, phrases } = course.skills[skill]!;
  return words.end - words.start >= 6 && phrases.end - phrases.start >= 3;
}

test('on small cases, what a session relaxes had to be relaxed', () => {
  const cases = opened.flatMap(([, course]) => smallCasesOf(course, seeds(12)));
  const relaxed = cases.filter(({ session }) => session.report.relaxations.length > 0);
  const searched = relaxed.filter(({ verdicts }) => verdicts);
  const verdicts = searched.flatMap(({ verdicts: own }) => own!);
  const count = (name: string, is: string) =>
    verdicts.filter((verdict) => verdict.invariant === name && verdict.is === is).length;
  const names = [...new Set(verdicts.map(({ invariant }) => invariant))];
  process.stdout.write(
    `\n${cases.length} small sessions, ${relaxed.length} relaxed (${percent(relaxed.length, cases.length)}), ` +
      `${searched.length} of them of a pool small enough to search\n` +
      `${table([
        ['relaxation', 'necessary', 'needless', 'unproved'],
        ...names.map((name) => [name, ...['necessary', 'needless', 'unproved'].map((is) => count(name, is))]),
      ])}\n`,
  );
  expect(count('cap', 'necessary')).toBeGreaterThan(100);
  const needless = cases.flatMap((one) => one.needless);
  expect({ needless: needless.length, first: needless.slice(0, 10) }).toEqual({ needless: 0, first: [] });
});
