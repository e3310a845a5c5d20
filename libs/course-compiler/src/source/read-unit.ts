import { warning, type Place, type Problem } from '../problem.js';
import type { UnitSource } from './course-source.js';
import { missingKey, openMap } from './open-map.js';
import { readList } from './read-list.js';
import { readSkill, type LanguageNames } from './read-skill.js';
import { shapes } from './shapes.js';

/** A module: its `module.yaml`, and the skills that it lists, from the folder `skills` beside it. Ids are in NFC. */
export async function readUnit(
  folder: string,
  path: string,
  listedAt: Place,
  names: LanguageNames,
  problems: Problem[],
): Promise<UnitSource | undefined> {
  const opened = await openMap(folder, `${path}/module.yaml`, listedAt, shapes.moduleFile, problems);
  if (!opened) return undefined;
  const { map: top } = opened;
  const id = path.normalize('NFC');
  const name = top.map('Module', shapes.module)?.text('Name');
  if (!name) {
    problems.push(
      warning('missing-name', top.place, `The module has no name; it is called "${id}".`, 'Add Module: Name.'),
    );
  }
  if (!top.has('Skills')) problems.push(missingKey('Skills', top.place));
  const skills = await readList(top.names('Skills'), 'skill', problems, (file, place) =>
    readSkill(folder, `${path}/skills/${file}`, `${id}/${stemOf(file)}`, place, names, problems),
  );
  return { id, name: name ?? id, place: top.place, skills };
}

const stemOf = (file: string): string => file.normalize('NFC').replace(/\.ya?ml$/i, '');
