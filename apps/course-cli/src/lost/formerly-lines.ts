import { yamlText, type Place } from '@session-generator/course-compiler';

import { groupsBy, type Moved } from './lost-of.js';

/** A line to paste into a source, and where. */
export interface FormerlyLine {
  /** Of the skill or item that it belongs to. */
  readonly place?: Place;
  /** What it belongs to: `Skill`, or the text of a word or phrase. */
  readonly of: string;
  readonly line: string;
}

/**
 * Formerly lines
 *
 * One line for a renamed skill, if that explains most of what moved there; one for each word or phrase else.
 *
 * @example `Formerly: m/a` under `Skill:` in m/skills/numbers.yaml
 */
export function formerlyLines(
  moved: readonly Moved[],
  livingSkills: ReadonlySet<string>,
  places: ReadonlyMap<string, Place>,
): readonly FormerlyLine[] {
  const renamed = renamedSkills(moved, livingSkills);
  const bySkill = [...groupsBy([...renamed], ([, now]) => now)].map(([now, pairs]) =>
    lineOf(
      now,
      'Skill',
      pairs.map(([was]) => was),
    ),
  );
  const byItem = [
    ...groupsBy(
      moved.filter((pair) => !isExplained(pair, renamed)),
      ({ to }) => to.id,
    ),
  ].map(([id, pairs]) => lineOf(id, pairs[0]!.to.text, pairs.map(writtenOf)));
  function lineOf(id: string, of: string, formerly: readonly string[]): FormerlyLine {
    const place = places.get(id);
    const texts = formerly.map(yamlText);
    const line = `Formerly: ${texts.length === 1 ? texts[0]! : `[${texts.join(', ')}]`}`;
    return { ...(place ? { place } : {}), of, line };
  }
  return [...bySkill, ...byItem];
}

/** Each skill that is gone, and the one that most of its words and phrases are in, otherwise unchanged. */
function renamedSkills(moved: readonly Moved[], living: ReadonlySet<string>): ReadonlyMap<string, string> {
  const whole = moved.filter((pair) => !living.has(pair.from.skill) && tailOf(pair.from) === tailOf(pair.to));
  return new Map(
    [...groupsBy(whole, ({ from }) => from.skill)].map(([skill, pairs]) => {
      const [most] = [...groupsBy(pairs, ({ to }) => to.skill)].sort(([, one], [, other]) => other.length - one.length);
      return [skill, most![0]];
    }),
  );
}

const isExplained = ({ from, to }: Moved, renamed: ReadonlyMap<string, string>): boolean =>
  renamed.get(from.skill) === to.skill && tailOf(from) !== undefined && tailOf(from) === tailOf(to);

/** What stands behind its skill in an id; an `Id` of the author's own has nothing there. */
const tailOf = ({ id, skill, kind }: Moved['from']): string | undefined =>
  id.startsWith(`${skill}/${kind === 'word' ? 'w' : 'p'}/`) ? id.slice(skill.length) : undefined;

/** A former text is enough within one skill. */
function writtenOf({ from, to }: Moved): string {
  const text = from.skill === to.skill ? tailOf(from)?.slice('/w/'.length) : undefined;
  return text === undefined || /\/[wp]\/./.test(text) ? from.id : text;
}
