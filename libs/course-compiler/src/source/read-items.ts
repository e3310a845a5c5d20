import { error, type Problem } from '../problem.js';
import type { ItemSource } from './course-source.js';
import type { YamlFile } from './yaml-file.js';
import { YamlMap, type Shape } from './yaml-map.js';

type Shared = Omit<ItemSource, 'otherTexts' | 'otherMeanings'>;

/** The items of a list: each needs its text and a translation, or the course is refused. */
export function readItems<Item>(
  file: YamlFile,
  top: YamlMap,
  list: string,
  shape: Shape,
  textKey: string,
  problems: Problem[],
  rest: (item: YamlMap, shared: Shared) => Item,
): readonly Item[] {
  return top.list(list).flatMap((node): Item[] => {
    const place = file.placeOf(node);
    const item = YamlMap.of(file, node, shape, problems);
    const text = item?.text(textKey);
    const meaning = item?.text('Translation');
    if (!text)
      problems.push(error('missing-text', place, `This item of "${list}" has no "${textKey}".`, `Add ${textKey}:`));
    if (!meaning)
      problems.push(
        error(
          'missing-translation',
          place,
          `${text ? `"${text}"` : `This item of "${list}"`} has no "Translation".`,
          'Add Translation:',
        ),
      );
    if (!item || !text || !meaning) return [];
    const id = item.written('Id');
    const hint = item.text('Hint');
    const audio = item.text('Audio');
    return [
      rest(item, {
        place,
        ...(id ? { id } : {}),
        text,
        meaning,
        ...(hint ? { hint } : {}),
        ...(audio ? { audio } : {}),
        sensitivity: item.texts('Sensitivity'),
      }),
    ];
  });
}
