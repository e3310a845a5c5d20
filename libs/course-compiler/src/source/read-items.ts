import { error, type Problem } from '../problem.js';
import { cleanText } from './clean-text.js';
import type { ItemSource, Written } from './course-source.js';
import { remarkProblems, type SideKeys } from './remarks.js';
import { splitByCommas } from './split-by-commas.js';
import type { YamlFile } from './yaml-file.js';
import { YamlMap, type Shape } from './yaml-map.js';

/** How a kind of item is written. */
export interface ItemKeys {
  readonly list: string;
  readonly shape: Shape;
  readonly text: SideKeys;
  readonly meaning: SideKeys;
}

/** The items of a list: each needs its text and a translation, or the course is refused. */
export function readItems<Item>(
  file: YamlFile,
  top: YamlMap,
  { list, shape, text: textKeys, meaning: meaningKeys }: ItemKeys,
  problems: Problem[],
  rest: (item: YamlMap, shared: ItemSource) => Item,
): readonly Item[] {
  return top.list(list).flatMap((node): Item[] => {
    const place = file.placeOf(node);
    const item = YamlMap.of(file, node, shape, problems);
    const text = item?.written(textKeys.text);
    const meaning = item?.written(meaningKeys.text);
    if (!text) {
      const message = `This item of "${list}" has no "${textKeys.text}".`;
      problems.push(error('missing-text', place, message, `Add ${textKeys.text}:`));
    }
    if (!meaning) {
      const what = text ? `"${text.text}"` : `This item of "${list}"`;
      const message = `${what} has no "${meaningKeys.text}".`;
      problems.push(error('missing-translation', place, message, `Add ${meaningKeys.text}:`));
    }
    if (!item || !text || !meaning) return [];
    const otherTexts = item.listed(textKeys.others);
    const otherMeanings = item.listed(meaningKeys.others);
    const sides = [
      { keys: textKeys, text, others: otherTexts },
      { keys: meaningKeys, text: meaning, others: otherMeanings },
    ];
    problems.push(...remarkProblems(sides), ...sides.flatMap(splitByCommas));
    const id = item.written('Id');
    const formerly = item.names('Formerly').map(asFormerly);
    const hint = item.text('Hint');
    const audio = item.text('Audio');
    return [
      rest(item, {
        place,
        ...(id ? { id } : {}),
        ...(formerly.length > 0 ? { formerly } : {}),
        text: text.text,
        meaning: meaning.text,
        otherTexts: otherTexts.map((other) => other.text),
        otherMeanings: otherMeanings.map((other) => other.text),
        ...(hint ? { hint } : {}),
        ...(audio ? { audio } : {}),
        sensitivity: item.texts('Sensitivity'),
      }),
    ];
  });
}

/** An id stays as it is written; a text is cleaned, as it was when it was the text of an item. */
const asFormerly = ({ text, place }: Written): Written => ({
  text: /\/[wp]\/./.test(text) ? text.normalize('NFC') : cleanText(text),
  place,
});
