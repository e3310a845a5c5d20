import { error, warning, type Place, type Problem } from '../problem.js';
import type { SkillSource, Written } from './course-source.js';
import { openMap } from './open-map.js';
import { keepPictures } from './keep-pictures.js';
import { readDictionary } from './read-dictionary.js';
import { readEmoji } from './read-emoji.js';
import { readPhrases } from './read-phrases.js';
import { readWords } from './read-words.js';
import { shapes } from './shapes.js';

/** What a `Mini-dictionary` calls the two languages. */
export interface LanguageNames {
  readonly learning: string | undefined;
  readonly from: string | undefined;
}

/** A skill: its words, its phrases and the dictionary for its hints. */
export async function readSkill(
  folder: string,
  path: string,
  id: string,
  listedAt: Place,
  names: LanguageNames,
  problems: Problem[],
): Promise<SkillSource | undefined> {
  const opened = await openMap(folder, path, listedAt, shapes.skillFile, problems);
  if (!opened) return undefined;
  const { file, map: top } = opened;
  if (!top.has('New words') && !top.has('Phrases')) {
    problems.push(
      error('teaches-nothing', top.place, 'The skill has neither "New words" nor "Phrases".', 'Add one of these keys.'),
    );
  }
  const about = top.map('Skill', shapes.skill);
  const name = about?.text('Name');
  if (!name) {
    problems.push(
      warning('missing-name', top.place, `The skill has no name; it is called "${id}".`, 'Add Skill: Name.'),
    );
  }
  keepPictures(about?.listed('Thumbnails') ?? [], problems);
  if (top.has('New Characters')) {
    const message = '"New Characters" is read by LibreLingo, but nothing is made of it here.';
    problems.push(warning('unused-key', top.placeOf('New Characters'), message, 'Teach the characters as words.'));
  }
  const emoji = about && readEmoji(about, problems);
  const label = about?.text('Id');
  const formerly = about?.names('Formerly') ?? [];
  return {
    id,
    name: name ?? id,
    place: top.place,
    ...(emoji === undefined ? {} : { emoji }),
    ...(label === undefined ? {} : { label }),
    ...(formerly.length === 0 ? {} : { formerly: formerly.map(inNfc) }),
    ...(about?.has('Prerequisites') ? { prerequisites: about.names('Prerequisites').map(inNfc) } : {}),
    words: readWords(file, top, problems),
    phrases: readPhrases(file, top, problems),
    dictionary: readDictionary(file, top, names, problems),
  };
}

const inNfc = ({ text, place }: Written): Written => ({ text: text.normalize('NFC'), place });
