import type { ComponentId } from '@session-generator/domain';

import { error, type Place, type Problem } from '../problem.js';
import type { Written } from '../source/course-source.js';
import type { Item, SkillOfCourse } from './item.js';

/**
 * Former ids
 *
 * What learners know is kept by the ids of words and phrases. A renamed skill file, or an edited text, gives them other
 * ids; `Formerly` says which they had, so that nothing is lost. Of a skill it holds for all that the skill teaches; of a
 * word or phrase it is an id, or the text that it had in this skill.
 *
 * An error: what is still the id of something else, and what two claim. What an item says goes before what its skill says.
 *
 * @example `Skill: { Formerly: m/a }` in `m/numbers.yaml`: `m/numbers/w/uno` was `m/a/w/uno`
 */
export function formerIds(
  skills: readonly SkillOfCourse[],
  items: readonly Item[],
  problems: Problem[],
): ReadonlyMap<ComponentId, readonly string[]> {
  const formerSkills = skillsBefore(skills, problems);
  const living = new Set<string>(items.map(({ id }) => id));
  const claims = new Map<string, Claim>();
  for (const item of items) {
    for (const written of item.source.formerly ?? []) {
      for (const claim of claimsOf(item, written, formerSkills.get(item.skillRow) ?? [])) {
        if (claim.id !== item.id) stake(claim, living, claims, problems);
      }
    }
  }
  for (const item of items) {
    for (const skill of formerSkills.get(item.skillRow) ?? []) {
      const id = inSkill(skill, item);
      // A skill says it of all, so that what one of them says for itself, or still is, counts for more.
      if (id !== undefined && !living.has(id) && !claims.has(id)) claims.set(id, { id, item, certain: true });
    }
  }
  const former = new Map<ComponentId, string[]>();
  for (const { id, item, dropped } of claims.values()) {
    if (!dropped) former.set(item.id, [...(former.get(item.id) ?? []), id]);
  }
  return former;
}

interface Claim {
  readonly id: string;
  readonly item: Item;
  /** Where it is written, if the item says it for itself. */
  readonly place?: Place;
  /** Whether that id is meant, and not only one of its readings. */
  readonly certain: boolean;
  readonly dropped?: boolean;
}

function stake(claim: Claim, living: ReadonlySet<string>, claims: Map<string, Claim>, problems: Problem[]): void {
  const { id, item, place, certain } = claim;
  const other = claims.get(id);
  if (living.has(id)) {
    if (certain) problems.push(stillThere(id, place!, 'a word or phrase'));
  } else if (!other || (certain && !other.certain)) claims.set(id, claim);
  else if (certain) {
    if (other.item !== item) problems.push(claimedTwice(id, place!, other.place!));
  } else if (!other.certain && other.item !== item) claims.set(id, { ...other, dropped: true });
}

/**
 * An id, if it holds `/w/` or `/p/`; else a text that the item had here, or in the skill under its former ids; or the
 * author's own `Id`, which may be any text.
 */
function claimsOf(item: Item, { text, place }: Written, formerSkills: readonly string[]): readonly Claim[] {
  if (/\/[wp]\/./.test(text)) return [{ id: text, item, place, certain: true }];
  const kind = item.kind === 'word' ? 'w' : 'p';
  return [
    { id: `${item.skill}/${kind}/${text}`, item, place, certain: true },
    ...formerSkills.map((skill) => ({ id: `${skill}/${kind}/${text}`, item, place, certain: false })),
    { id: text, item, place, certain: false },
  ];
}

/** What the id of an item was in a skill of that id; an `Id` of the author's own was the same. */
function inSkill(skill: string, { id, skill: now, kind }: Item): string | undefined {
  return id.startsWith(`${now}/${kind === 'word' ? 'w' : 'p'}/`) ? `${skill}${id.slice(now.length)}` : undefined;
}

/** The ids that each skill had, by its row. */
function skillsBefore(skills: readonly SkillOfCourse[], problems: Problem[]): ReadonlyMap<number, readonly string[]> {
  const living = new Set<string>(skills.map(({ id }) => id));
  const claimed = new Map<string, Place>();
  const before = new Map<number, string[]>();
  for (const { id, row, source } of skills) {
    for (const { text, place } of source.formerly ?? []) {
      const former = text.includes('/') ? text : `${id.slice(0, id.lastIndexOf('/'))}/${text}`;
      const stem = former.replace(/\.ya?ml$/i, '');
      const other = claimed.get(stem);
      if (stem === id) continue;
      if (living.has(stem)) problems.push(stillThere(stem, place, 'a skill'));
      else if (other) problems.push(claimedTwice(stem, place, other));
      else {
        claimed.set(stem, place);
        before.set(row, [...(before.get(row) ?? []), stem]);
      }
    }
  }
  return before;
}

const stillThere = (id: string, place: Place, what: string): Problem =>
  error(
    'living-former-id',
    place,
    `"${id}" is still the id of ${what} here.`,
    'Take it out of Formerly, or give what is there now an Id of its own.',
  );

const claimedTwice = (id: string, place: Place, other: Place): Problem =>
  error(
    'former-id-taken',
    place,
    `"${id}" is in Formerly at ${other.file}:${other.line} already.`,
    'Keep it where what learners know of it belongs.',
  );
