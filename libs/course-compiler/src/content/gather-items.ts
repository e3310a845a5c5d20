import { asId, type SkillId } from '@session-generator/domain';

import type { Problem } from '../problem.js';
import type { CourseSource, ItemSource } from '../source/course-source.js';
import { acceptedAnswers } from './accepted-answers.js';
import { ComponentIds } from './component-ids.js';
import { sideOf, type Item, type SkillOfCourse } from './item.js';

/** Every skill and every component of a course, in the order in which they are taught: words before phrases. */
export function gatherItems(
  source: CourseSource,
  tags: { readonly learning: string; readonly from: string },
  problems: Problem[],
): { readonly skills: readonly SkillOfCourse[]; readonly items: readonly Item[] } {
  const ids = new ComponentIds(problems);
  const skills = source.units
    .flatMap((unit) => unit.skills)
    .map((skill, row) => ({ id: asId<SkillId>(skill.id), row, source: skill }));
  const items: Item[] = [];
  for (const { id: skill, row: skillRow, source: taught } of skills) {
    const shared = (kind: Item['kind'], item: ItemSource) =>
      ({ row: items.length, id: ids.idOf(skill, kind, item), kind, skill, skillRow, source: item }) as const;
    for (const word of taught.words) {
      items.push({
        ...shared('word', word),
        word,
        text: sideOf(acceptedAnswers(word.text, word.otherTexts, [], word.place, problems), tags.learning),
        meaning: sideOf(acceptedAnswers(word.meaning, word.otherMeanings, [], word.place, problems), tags.from),
      });
    }
    for (const phrase of taught.phrases) {
      const { place, text, otherTexts, textPatterns, meaning, otherMeanings, meaningPatterns } = phrase;
      items.push({
        ...shared('phrase', phrase),
        phrase,
        text: sideOf(acceptedAnswers(text, otherTexts, textPatterns, place, problems), tags.learning),
        meaning: sideOf(acceptedAnswers(meaning, otherMeanings, meaningPatterns, place, problems), tags.from),
      });
    }
  }
  return { skills, items };
}
