import { isDeepStrictEqual } from 'node:util';

import type { Course } from '@session-generator/domain';

import { diffChallenges, type AnswerDifference, type ChallengeDifference } from './diff-challenges.js';
import { moved } from './moved.js';

/** What changed for learners from one state of a course to another. */
export interface CourseDiff {
  readonly units: OrderedDifference<UnitEntry>;
  readonly skills: OrderedDifference<SkillEntry>;
  readonly words: Difference<ComponentEntry>;
  readonly phrases: Difference<ComponentEntry>;
  /** The components for which another answer is right, or one is right no more. */
  readonly answers: readonly AnswerDifference[];
  readonly challenges: ChallengeDifference;
}

export interface Difference<Entry> {
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
  /** Those of one id that are not alike. */
  readonly changed: readonly { readonly before: Entry; readonly after: Entry }[];
}

export interface OrderedDifference<Entry> extends Difference<Entry> {
  /** The fewest whose moving explains the new order, each with what it followed and follows; absent for the first of all. */
  readonly moved: readonly { readonly id: string; readonly followed?: string; readonly follows?: string }[];
}

export interface UnitEntry {
  readonly id: string;
  readonly name: string;
}

export interface SkillEntry {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
  /** The skills that it declares to stand on; absent where it declares nothing. */
  readonly prerequisites?: readonly string[];
}

export interface ComponentEntry {
  readonly id: string;
  readonly skill: string;
  readonly text: string;
  readonly meaning: string;
}

/**
 * Diff courses
 *
 * What is of one id is one thing, whatever else it became; so is a word or phrase whose former id that was. It looks at
 * everything, challenges too.
 */
export function diffCourses(before: Course, after: Course): CourseDiff {
  return {
    units: ordered(unitsOf(before), unitsOf(after)),
    skills: ordered(skillsOf(before), skillsOf(after)),
    words: difference(componentsOf(before, 0, idIn(after)), componentsOf(after, 0)),
    phrases: difference(componentsOf(before, 1, idIn(after)), componentsOf(after, 1)),
    ...diffChallenges(before, after),
  };
}

function difference<Entry extends { readonly id: string }>(
  before: readonly Entry[],
  after: readonly Entry[],
): Difference<Entry> {
  const former = new Map(before.map((entry) => [entry.id, entry]));
  const latter = new Map(after.map((entry) => [entry.id, entry]));
  return {
    added: after.filter(({ id }) => !former.has(id)),
    removed: before.filter(({ id }) => !latter.has(id)),
    changed: after.flatMap((entry) => {
      const was = former.get(entry.id);
      return was && !isDeepStrictEqual(was, entry) ? [{ before: was, after: entry }] : [];
    }),
  };
}

function ordered<Entry extends { readonly id: string }>(
  before: readonly Entry[],
  after: readonly Entry[],
): OrderedDifference<Entry> {
  const [was, is] = [before.map(({ id }) => id), after.map(({ id }) => id)];
  const places = moved(was, is).map((id) => {
    const [followed, follows] = [was[was.indexOf(id) - 1], is[is.indexOf(id) - 1]];
    return { id, ...(followed === undefined ? {} : { followed }), ...(follows === undefined ? {} : { follows }) };
  });
  return { ...difference(before, after), moved: places };
}

const unitsOf = ({ units }: Course): readonly UnitEntry[] => units.map(({ id, name }) => ({ id, name }));

const skillsOf = ({ skills, units }: Course): readonly SkillEntry[] =>
  skills.map(({ id, name, unit, prerequisites }) => ({
    id,
    unit: units[unit]!.id,
    name,
    ...(prerequisites ? { prerequisites: prerequisites.map((row) => skills[row]!.id) } : {}),
  }));

/** What a component is called now, if it has another id in that course. */
const idIn =
  (course: Course) =>
  (id: string): string => {
    const row = course.rowOf(id);
    return row === undefined ? id : course.componentId(row);
  };

const componentsOf = (
  course: Course,
  kind: 0 | 1,
  idOf: (id: string) => string = (id) => id,
): readonly ComponentEntry[] =>
  Array.from({ length: course.components.count }, (_, row) => row)
    .filter((row) => course.components.kind[row] === kind)
    .map((row) => {
      const { text, meaning } = course.componentTexts(row);
      const skill = course.skills[course.components.skill[row]!]!.id;
      return { id: idOf(course.componentId(row)), skill, text, meaning };
    });
