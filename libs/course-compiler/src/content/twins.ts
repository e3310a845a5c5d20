import { fold, type ComponentId } from '@session-generator/domain';

import { warning, type Problem } from '../problem.js';
import type { Item } from './item.js';

const most = 4;

/**
 * Twins
 *
 * Words that one prompt asks for, as their best meaning is the same and their texts are not: whoever is asked for one
 * may answer with another, and is right. The author is told once for each prompt of a skill. From the second word on
 * they are given, so that one prompt is not asked again as if it were another where sentences ask for the word.
 *
 * @example "are" for są, jesteście, jesteśmy and jesteś
 */
export function twinsOf(items: readonly Item[], problems: Problem[]): ReadonlySet<ComponentId> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    if (item.kind !== 'word') continue;
    const prompt = `${item.skillRow} ${item.meaning.answers[0]!.folded}`;
    const group = groups.get(prompt);
    if (!group) groups.set(prompt, [item]);
    else if (group.every(({ text }) => fold(text.best) !== fold(item.text.best))) group.push(item);
  }
  const later = new Set<ComponentId>();
  for (const [first, ...others] of groups.values()) {
    if (!first || others.length === 0) continue;
    others.forEach(({ id }) => later.add(id));
    const texts = [first, ...others].slice(0, most).map(({ text }) => `"${text.best}"`);
    const more = others.length >= most ? ' and others' : '';
    problems.push(
      warning(
        'one-prompt',
        others[0]!.source.place,
        `"${first.meaning.best}" asks for ${texts.join(', ')}${more} alike, and each is right for all.`,
        'If they differ, say how, as in "you (plural)" or "farmer (a woman)"; if not, write one under Synonyms of the other.',
      ),
    );
  }
  return later;
}
