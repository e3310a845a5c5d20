import {
  type Course,
  type ChallengeTypeName,
  challengeTypeNames,
  generateSession,
  type SessionKind,
  type SessionRequest,
  sessionKinds,
} from '@session-generator/domain';
import { aLearner, inLetters } from '@session-generator/testing';

import { otherCourses, shippedCourse } from './courses.js';
import { drawnFrom } from './drawn.js';
import { drawnRequest } from './drawn-request.js';
import { puzzleOf, verdictsOn } from './exact-search-of-session.js';
import { judged } from './judged.js';
import { evenModels, models } from './models.js';
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
          tally.add(`${name}, ${kind}`, one.session.report);
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
            tally.add(group, generateSession(course, { ...drawn, length: 15, learner }, models).report);
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
  const counts = new Map<string, { necessary: number; needless: number; unproved: number }>();
  const needless: string[] = [];
  let [sessions, relaxed, proved] = [0, 0, 0];
  for (const [, course] of opened) {
    for (const skill of skillsOf(course)) {
      for (const kind of sessionKinds) {
        for (const seed of seeds(12)) {
          const request = smallRequest(course, skill, kind, seed);
          const session = generateSession(course, request, evenModels);
          sessions++;
          if (session.report.relaxations.length === 0) continue;
          relaxed++;
          const puzzle = puzzleOf(course, request, session.report.fillers, evenModels);
          if (puzzle.pieces.length > 40) continue;
          proved++;
          for (const { invariant, is, instead } of verdictsOn(session, puzzle)) {
            const count = counts.get(invariant) ?? { necessary: 0, needless: 0, unproved: 0 };
            counts.set(invariant, count);
            count[is]++;
            if (instead) {
              const ids = session.challenges.map(({ id }) => id);
              needless.push(
                `${course.id} ${course.skills[skill]!.id} ${kind} of ${request.length}, seed ${seed}: ${invariant} of ` +
                  `${[...new Set(session.report.relaxations.map((relaxation) => relaxation.invariant))].join('+')} in ` +
                  `"${inLetters(course, ids)}", where "${inLetters(course, instead)}" does without`,
              );
            }
          }
        }
      }
    }
  }
  const rows = [...counts].map(([name, { necessary, needless: not, unproved }]) => [name, necessary, not, unproved]);
  process.stdout.write(
    `\n${sessions} small sessions, ${relaxed} relaxed (${percent(relaxed, sessions)}), ${proved} of them with a pool of at most 40\n` +
      `${table([['relaxation', 'necessary', 'needless', 'unproved'], ...rows])}\n`,
  );
  expect(proved).toBeGreaterThan(100);
  expect({ needless: needless.length, first: needless.slice(0, 10) }).toEqual({ needless: 0, first: [] });
});

/** At most 8 challenges, of few types: small enough to search exactly, and to be in want of something. */
function smallRequest(course: Course, skill: number, kind: SessionKind, seed: string): SessionRequest {
  const request = drawnRequest({ course, skill, kind, seed: `small ${seed}` });
  const drawn = drawnFrom(`${course.id} ${skill} ${kind} ${seed}`);
  const types = new Set<ChallengeTypeName>(challengeTypeNames.filter((type) => drawn.happens(type, 0.4)));
  const challengeTypes = types.size > 0 ? types : new Set<ChallengeTypeName>(['select-meaning']);
  return { ...request, length: drawn.between('length', 1, 8), challengeTypes };
}
