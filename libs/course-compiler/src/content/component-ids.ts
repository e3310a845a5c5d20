import { asId, type ComponentId, type ComponentKind } from '@session-generator/domain';

import { warning, type Problem } from '../problem.js';
import type { ItemSource } from '../source/course-source.js';

/**
 * Component ids
 *
 * Skill + `w` or `p` + the learning-side text, so that editing a translation never changes one; `~2` for a repeat; the
 * author's own `Id` instead where there is one, so that not even editing the text does.
 *
 * @example 'basics/food/w/el pan', and the second of that text 'basics/food/w/el pan~2'
 */
export class ComponentIds {
  private readonly taken = new Map<string, number>();

  constructor(private readonly problems: Problem[]) {}

  idOf(skill: string, kind: ComponentKind, item: ItemSource): ComponentId {
    const own = item.id?.text;
    if (own !== undefined && !this.taken.has(own)) return this.take(own);
    if (item.id) {
      const message = `The id "${item.id.text}" is taken already; it is not used.`;
      this.problems.push(
        warning('duplicate-id', item.id.place, message, 'Give every word and phrase an id of its own.'),
      );
    }
    return this.take(`${skill}/${kind === 'word' ? 'w' : 'p'}/${item.text}`);
  }

  private take(wanted: string): ComponentId {
    let repeat = this.taken.get(wanted) ?? 0;
    let id = wanted;
    while (this.taken.has(id)) id = `${wanted}~${++repeat + 1}`;
    this.taken.set(wanted, repeat);
    if (id !== wanted) this.taken.set(id, 0);
    return asId<ComponentId>(id);
  }
}
