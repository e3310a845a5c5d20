import { fold, type Course } from '@session-generator/domain';

/** A word or phrase of one revision. */
export interface LostComponent {
  readonly id: string;
  readonly kind: 'word' | 'phrase';
  readonly skill: string;
  readonly text: string;
  readonly meaning: string;
}

/** One that seems to be there still, under another id. */
export interface Moved {
  readonly from: LostComponent;
  readonly to: LostComponent;
}

/** What learners of the revision before lose by the one after: what they know is kept by ids. */
export interface Lost {
  /** Everything that no id of the revision after, former ones included, stands for. */
  readonly components: readonly LostComponent[];
  /** Those of them that seem to have moved. */
  readonly moved: readonly Moved[];
  /** How many have another id now, and keep what learners know by `Formerly`. */
  readonly renamed: number;
}

/**
 * Lost of
 *
 * Pairs what disappears with what is new, from the surest to the least sure, and each only where it is clear which is meant:
 * text and meaning in what is the same skill, text and meaning anywhere, then text or meaning alone in the same skill. A
 * skill is the same by its id, by what its author calls it (`Skill: Id`) where that is said once, or because most of what
 * was paired so far went there.
 */
export function lostOf(before: Course, after: Course): Lost {
  const former = componentsOf(before);
  const components = former.filter(({ id }) => after.rowOf(id) === undefined);
  const renamed = former.filter(({ id }) => {
    const row = after.rowOf(id);
    return row !== undefined && after.componentId(row) !== id;
  });
  const taken = new Set(renamed.map(({ id }) => after.componentId(after.rowOf(id)!) as string));
  const fresh = componentsOf(after).filter(({ id }) => before.rowOf(id) === undefined && !taken.has(id));
  return { components, moved: paired(components, fresh, sameByName(before, after)), renamed: renamed.length };
}

type Skills = ReadonlyMap<string, string>;

function paired(lost: readonly LostComponent[], fresh: readonly LostComponent[], byName: Skills): readonly Moved[] {
  const moved: Moved[] = [];
  const pair = (same: Skills | undefined, keyOf: (component: LostComponent) => string) => {
    const rest = (all: readonly LostComponent[], side: 'from' | 'to') => {
      const done = new Set(moved.map((each) => each[side]));
      return all.filter((component) => !done.has(component));
    };
    const key = (component: LostComponent, skill: string) =>
      [component.kind, same ? skill : '', keyOf(component)].join('\n');
    const [from, to] = [
      groupsBy(rest(lost, 'from'), (each) => key(each, same?.get(each.skill) ?? each.skill)),
      groupsBy(rest(fresh, 'to'), (each) => key(each, each.skill)),
    ];
    for (const [name, all] of from) {
      const others = to.get(name) ?? [];
      // Alike in one skill, they are told apart only by their order: `~2` is the second.
      if (all.length === others.length && (same || all.length === 1)) {
        moved.push(...all.map((one, at) => ({ from: one, to: others[at]! })));
      }
    }
  };
  const both = ({ text, meaning }: LostComponent) => `${fold(text)}\n${fold(meaning)}`;
  pair(byName, both);
  pair(undefined, both);
  const same = new Map([...sameByMoves(moved), ...byName]);
  pair(same, both);
  pair(same, ({ text }) => fold(text));
  pair(same, ({ meaning }) => fold(meaning));
  return moved.sort((one, other) => lost.indexOf(one.from) - lost.indexOf(other.from));
}

/** The skill of each id, and those with one label on either side. */
function sameByName(before: Course, after: Course): Skills {
  const [was, is] = [labelled(before), labelled(after)];
  const living = new Set<string>(after.skills.map(({ id }) => id));
  return new Map(
    before.skills.flatMap(({ id, label }): [string, string][] => {
      if (living.has(id)) return [[id, id]];
      const [one, ...more] = label === undefined ? [] : (was.get(label) ?? []);
      const [other, ...others] = label === undefined ? [] : (is.get(label) ?? []);
      return one && other && more.length + others.length === 0 ? [[id, other.id]] : [];
    }),
  );
}

const labelled = ({ skills }: Course) => groupsBy(skills, ({ label = '' }) => label);

/** Where most of what a skill taught went. */
function sameByMoves(moved: readonly Moved[]): Skills {
  const bySkill = groupsBy(moved, ({ from }) => from.skill);
  return new Map(
    [...bySkill].map(([skill, all]) => {
      const targets = [...groupsBy(all, ({ to }) => to.skill)];
      const [most] = targets.sort(([, one], [, other]) => other.length - one.length);
      return [skill, most![0]];
    }),
  );
}

export function groupsBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const componentsOf = (course: Course): readonly LostComponent[] =>
  Array.from({ length: course.components.count }, (_, row) => {
    const { text, meaning } = course.componentTexts(row);
    return {
      id: course.componentId(row),
      kind: course.components.kind[row] === 0 ? 'word' : 'phrase',
      skill: course.skills[course.components.skill[row]!]!.id,
      text,
      meaning,
    };
  });
