import { error, type Place, type Problem } from '../problem.js';
import { readYamlFile, type YamlFile } from './yaml-file.js';
import { YamlMap, type Shape } from './yaml-map.js';

/** Reads a file whose top is a mapping; what is wrong with it is added to the problems. */
export async function openMap(
  folder: string,
  path: string,
  listedAt: Place,
  shape: Shape,
  problems: Problem[],
): Promise<{ readonly file: YamlFile; readonly map: YamlMap } | undefined> {
  const { file, problems: found } = await readYamlFile(folder, path, listedAt);
  problems.push(...found);
  if (!file) return undefined;
  const map = YamlMap.of(file, file.root, shape, problems);
  if (map) return { file, map };
  problems.push(
    error(
      'not-a-mapping',
      file.placeOf(file.root),
      'The file holds no keys.',
      `Write ${shape.keys[0]}: and what belongs under it.`,
    ),
  );
  return undefined;
}

export const missingKey = (key: string, place: Place): Problem =>
  error('missing-key', place, `"${key}" is missing.`, `Add it: ${key}:`);
