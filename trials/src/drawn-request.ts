import {
  challengeTypeNames,
  type Course,
  type Learner,
  type SessionKind,
  type SessionRequest,
} from '@session-generator/domain';
import { aDay, aHistory, aLearner, aMoment, aSessionRequest } from '@session-generator/testing';

import { type Drawn, drawnFrom } from './drawn.js';

/** How much of a course a learner has met when the session is asked for. */
export const states = ['fresh', 'some skills met', 'all met', 'half of the skill met'] as const;
export type State = (typeof states)[number];

export interface Drawing {
  readonly course: Course;
  readonly skill: number;
  readonly kind: SessionKind;
  /** Names the draw: the same seed gives the same request. */
  readonly seed: string;
  readonly state?: State;
}

/**
 * A request for a session of a skill with everything else drawn by seed: what the learner has met, was just shown and
 * can do, and the length (5 to 20)
 */
export function drawnRequest({ course, skill, kind, seed, state }: Drawing): SessionRequest {
  const drawn = drawnFrom(`${course.id}/${course.skills[skill]!.id}/${kind}/${seed}`);
  return aSessionRequest({
    course: course.id,
    kind,
    scope: { of: 'skill', skill: course.skills[skill]!.id },
    length: drawn.between('length', 5, 20),
    learner: drawnLearner(course, skill, state ?? drawn.oneOf('state', states), drawn),
    challengeTypes: new Set(challengeTypeNames),
    seed,
  });
}

export const drawnLearner = (course: Course, skill: number, state: State, drawn: Drawn): Learner =>
  aLearner({
    history: aHistory(
      Object.fromEntries(
        metRows(course, skill, state, drawn).map((row) => [course.componentId(row), drawnState(row, drawn)]),
      ),
    ),
    ability: drawn.between('ability', -20, 20) / 10,
    constraints: {
      canListen: !drawn.happens('deaf', 1 / 3),
      canSpeak: !drawn.happens('mute', 1 / 3),
      canType: !drawn.happens('cannot type', 1 / 3),
    },
    recent: drawn.happens('just learnt', 1 / 4) ? recentlyShown(course, skill, drawn) : [],
  });

function metRows(course: Course, skill: number, state: State, drawn: Drawn): readonly number[] {
  const all = Array.from({ length: course.components.count }, (_, row) => row);
  const skillOf = (row: number): number => course.components.skill[row]!;
  switch (state) {
    case 'fresh':
      return [];
    case 'some skills met':
      return all.filter((row) => skillOf(row) <= skill && drawn.happens(`skill ${skillOf(row)}`, 1 / 2));
    case 'all met':
      return all.filter((row) => skillOf(row) <= skill);
    case 'half of the skill met':
      return all.filter((row) => skillOf(row) <= skill && drawn.happens(`met ${row}`, 1 / 2));
  }
}

const drawnState = (row: number, drawn: Drawn) => ({
  lastSeenAt: aMoment - drawn.between(`minutes ${row}`, 10, 60 * 24 * 60) * 60_000,
  right: drawn.between(`right ${row}`, 0, 9),
  wrong: drawn.between(`wrong ${row}`, 1, 4),
});

/** A few challenges of the skill, shown within the last two days. */
function recentlyShown(course: Course, skill: number, drawn: Drawn): Learner['recent'] {
  const { words, phrases } = course.skills[skill]!;
  const rows = [words, phrases].flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));
  return rows.flatMap((component) => {
    const { start, end } = course.challengesAbout(component);
    if (start === end || !drawn.happens(`recent ${component}`, 1 / 2)) return [];
    const challenge = course.challengeId(drawn.between(`recently ${component}`, start, end - 1));
    return [{ challenge, at: aMoment - Math.floor((drawn.between(`ago ${component}`, 1, 47) * aDay) / 24) }];
  });
}
