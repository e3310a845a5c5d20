import {
  asId,
  challengeTypes,
  steps,
  type ChallengeContent,
  type ChallengeId,
  type ComponentId,
  type ComponentContent,
  type MadeChallenge,
  type Material,
  type SkillId,
} from '@session-generator/domain';

import { balance } from './balance.js';
import { unfairness } from './fairness.js';
import type { CourseTags } from './item.js';
import { RevealingHints } from './revealing-hints.js';
import { isSelfAnswering } from './self-answering.js';

export const mostAbout = 64;

/** Challenges in the order of content, and what was made and left out. */
export interface MadeOfCourse {
  readonly challenges: readonly ChallengeContent[];
  /** More than `mostAbout` a component. */
  readonly surplus: number;
  /** Why challenges were not fair, and how many of each. */
  readonly unfair: Readonly<Record<string, number>>;
  /** The components whose translation would be their own text, so that nothing asks for it. */
  readonly selfAnswering: ReadonlySet<ComponentId>;
}

/**
 * Makes every challenge of a course: those about each component in order, the easiest step first, then those among the
 * words of each skill. Each is checked before it leaves.
 */
export function makeChallenges(
  components: readonly ComponentContent[],
  materials: readonly Material[],
  twins: ReadonlySet<ComponentId>,
  tags: CourseTags,
): MadeOfCourse {
  const unfair: Record<string, number> = {};
  const selfAnswering = new Set<ComponentId>();
  const hints = new RevealingHints(tags);
  const skillOf = new Map(components.map(({ id, skill }) => [id, skill]));
  const keepFair = (made: MadeChallenge, skill: SkillId): readonly ChallengeContent[] => {
    const challenge = contentOf(made, skill);
    if (isSelfAnswering(challenge)) {
      if (challenge.about !== undefined) selfAnswering.add(challenge.about);
      return [];
    }
    const why = unfairness(challenge);
    if (why === undefined) return [hints.marked(challenge)];
    unfair[why] = (unfair[why] ?? 0) + 1;
    return [];
  };

  const about = new Map<string, MadeChallenge[]>(components.map(({ id }) => [id, []]));
  for (const material of materials) {
    for (const made of challengeTypes.flatMap((type) => type.makeAbout?.(material) ?? [])) {
      about.get(made.about!)!.push(made);
    }
  }
  let surplus = 0;
  const challenges = components.flatMap(({ id, skill }) => {
    const all = easiestFirst(about.get(id)!, skill, skillOf).flatMap((made) => keepFair(made, skill));
    const fair = twins.has(id) ? withoutSamePrompt(all) : all;
    const kept = balance(fair, ({ form }) => form, mostAbout);
    surplus += fair.length - kept.length;
    return kept;
  });
  const bySkill = wordsBySkill(materials);
  const among = [...bySkill].flatMap(([skill, words]) =>
    challengeTypes.flatMap((type) => type.makeAmong?.(words) ?? []).flatMap((made) => keepFair(made, skill)),
  );
  return { challenges: [...challenges, ...among], surplus, unfair, selfAnswering };
}

/** Without what asks for a word by a prompt that another word has too, if a gap asks for it as well. */
const withoutSamePrompt = (challenges: readonly ChallengeContent[]): readonly ChallengeContent[] =>
  challenges.some(({ form }) => form === 'missing-word/to-learning/type')
    ? challenges.filter(({ form }) => form !== 'translate/to-learning/type' && form !== 'speak/to-learning/say')
    : challenges;

/** By step; within a step in the order made, phrases of the component's own skill before others. */
const easiestFirst = (
  made: readonly MadeChallenge[],
  skill: SkillId,
  skillOf: ReadonlyMap<string, SkillId>,
): readonly MadeChallenge[] => {
  const away = ({ phrase }: MadeChallenge) => Number(phrase !== undefined && skillOf.get(phrase) !== skill);
  return [...made].sort(
    (one, other) => steps.indexOf(one.form.step) - steps.indexOf(other.form.step) || away(one) - away(other),
  );
};

function wordsBySkill(materials: readonly Material[]): ReadonlyMap<SkillId, readonly Material[]> {
  const groups = new Map<SkillId, Material[]>();
  for (const material of materials) {
    if (material.kind !== 'word') continue;
    const group = groups.get(material.skill);
    if (group) group.push(material);
    else groups.set(material.skill, [material]);
  }
  return groups;
}

function contentOf(made: MadeChallenge, skill: SkillId): ChallengeContent {
  const { form, variant, ...rest } = made;
  const name = `${made.about ?? skill}#${form.name}${variant === undefined ? '' : `@${variant}`}`;
  return { id: asId<ChallengeId>(name), ...rest, form: form.name, skill, difficulty: rounded(made.difficulty) };
}

const rounded = (logits: number): number => Math.round(logits * 1000) / 1000;
