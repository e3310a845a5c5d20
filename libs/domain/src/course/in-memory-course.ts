import { forms } from '../forms/forms.js';
import { hash32 } from '../hash.js';
import type { RevisionId } from '../ids.js';
import type { CourseContent } from './content.js';
import type { Course, RowRange } from './course.js';

/**
 * A course over plain values: for tests, previews, and teams that keep their content elsewhere.
 *
 * @throws where the content names a component, skill, unit or form that it does not hold, or is out of order
 */
export function courseOf(content: CourseContent, revision: RevisionId): Course {
  const { units, skills, components, challenges } = content;
  const unitRow = rowsById(units);
  const skillRow = rowsById(skills);
  const componentRow = rowsById(components);
  const challengeRow = rowsById(challenges);
  const formRow = new Map(forms.map(({ name }, row) => [name, row]));
  const row = <Id>(rows: ReadonlyMap<Id, number>, id: Id): number => {
    const found = rows.get(id);
    if (found === undefined) throw new Error(`The content names "${String(id)}", which it does not hold`);
    return found;
  };
  const about = Int32Array.from(challenges, (challenge) => (challenge.about ? row(componentRow, challenge.about) : -1));
  const exercised = challenges.map(({ exercises }) => exercises.map((id) => row(componentRow, id)));
  const aboutRanges = rangesBy(components.length, about);
  const amongRanges = rangesBy(
    skills.length,
    challenges.map((challenge) => (challenge.about ? -1 : row(skillRow, challenge.skill))),
  );
  const componentSkill = components.map(({ skill }) => row(skillRow, skill));
  const rangeOfKind = (kind: 'word' | 'phrase') =>
    rangesBy(
      skills.length,
      components.map((component, at) => (component.kind === kind ? componentSkill[at]! : -1)),
    );
  const words = rangeOfKind('word');
  const phrases = rangeOfKind('phrase');
  const skillUnit = skills.map(({ unit }) => row(unitRow, unit));
  const unitSkills = rangesBy(units.length, skillUnit);

  return {
    id: content.id,
    revision,
    learning: content.learning,
    from: content.from,
    units: units.map(({ id, name }, at) => ({ id, name, skills: unitSkills[at]! })),
    skills: skills.map(({ id, name, emoji, prerequisites }, at) => ({
      id,
      name,
      ...(emoji === undefined ? {} : { emoji }),
      unit: skillUnit[at]!,
      words: words[at]!,
      phrases: phrases[at]!,
      ...(prerequisites === undefined ? {} : { prerequisites: prerequisites.map((skill) => row(skillRow, skill)) }),
    })),
    components: {
      count: components.length,
      kind: Uint8Array.from(components, ({ kind }) => (kind === 'word' ? 0 : 1)),
      skill: Int32Array.from(componentSkill),
    },
    challenges: {
      count: challenges.length,
      form: Uint8Array.from(challenges, ({ form }) => row(formRow, form)),
      about,
      phrase: Int32Array.from(challenges, ({ phrase }) => (phrase ? row(componentRow, phrase) : -1)),
      difficulty: Float64Array.from(challenges, ({ difficulty }) => difficulty),
      idHash: Uint32Array.from(challenges, ({ id }) => hash32(id)),
      sensitive: Uint8Array.from(challenges, ({ sensitivity }) => (sensitivity.length > 0 ? 1 : 0)),
    },
    rowOf: (id) => componentRow.get(id),
    componentId: (component) => components[component]!.id,
    componentTexts: (component) => components[component]!,
    challengeRowOf: (id) => challengeRow.get(id),
    challengeId: (challenge) => challenges[challenge]!.id,
    challengesAbout: (component) => aboutRanges[component]!,
    challengesAmong: (skill) => amongRanges[skill]!,
    exercisedBy: (challenge) => exercised[challenge]!,
    challenge: (challenge) => challenges[challenge]!,
  };
}

const rowsById = (items: readonly { readonly id: string }[]): Map<string, number> =>
  new Map(items.map(({ id }, row) => [id, row]));

/** The range of rows of each owner, given the owner of each row (-1 for none). Rows of one owner must stand together. */
function rangesBy(owners: number, ownerOf: ArrayLike<number>): readonly RowRange[] {
  const ranges: RowRange[] = Array.from({ length: owners }, () => ({ start: 0, end: 0 }));
  for (let at = 0; at < ownerOf.length; at++) {
    const owner = ownerOf[at]!;
    if (owner < 0) continue;
    const range = ranges[owner]!;
    if (range.end > range.start && range.end !== at) throw new Error(`Row ${at} of the content is out of order`);
    ranges[owner] = { start: range.end > range.start ? range.start : at, end: at + 1 };
  }
  return ranges;
}
