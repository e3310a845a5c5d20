import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files by their path below `src`, each with its text. */
type Tree = Readonly<Record<string, string>>;

/**
 * Imports run one way
 *
 * No circle of imports between the folders of a tree. A file at its root counts as a folder of its own.
 *
 * @returns each group of folders that reach each other, such as `selection ↔ session`, with an import of each
 */
function circlesIn(tree: Tree): readonly string[] {
  const folderOf = (path: string): string => path.split('/')[0]!.replace(/\.ts$/, '');
  const imports = new Map<string, Map<string, string>>();
  for (const [path, text] of Object.entries(tree)) {
    const from = folderOf(path);
    for (const [, specifier] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^']+)\.js'/g)) {
      const target = join(dirname(path), specifier!);
      const to = folderOf(target);
      if (to !== from)
        imports.set(from, (imports.get(from) ?? new Map<string, string>()).set(to, `${path} → ${target}`));
    }
  }
  const reach = (start: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const left = [start];
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
      for (const next of imports.get(at)?.keys() ?? []) if (!seen.has(next)) left.push((seen.add(next), next));
    }
    return seen;
  };
  const reached = new Map([...imports.keys()].map((folder) => [folder, reach(folder)]));
  const groups = new Map<string, readonly string[]>();
  for (const folder of [...imports.keys()].filter((each) => reached.get(each)!.has(each)).sort()) {
    const group = [...reached.get(folder)!].filter((other) => reached.get(other)?.has(folder)).sort();
    groups.set(group.join(' ↔ '), group);
  }
  return [...groups].map(([name, group]) => {
    const inside = group.flatMap((from) =>
      [...imports.get(from)!].filter(([to]) => group.includes(to)).map(([, why]) => why),
    );
    return `${name}: ${inside.join(', ')}`;
  });
}

/** The code below a folder, without specs and samples. */
function treeAt(folder: string): Tree {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !/\.(spec|sample)\.ts$/.test(path),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

describe('imports between folders', () => {
  test('run in no circle', () => {
    const tree = treeAt(__dirname);
    expect(Object.keys(tree).length).toBeGreaterThan(10);
    expect(circlesIn(tree)).toEqual([]);
  });

  test('are seen to run in a circle, also through a third folder and for types only', () => {
    const tree = {
      'bread/bake.ts': `import { flour } from '../mill/flour.js';`,
      'mill/flour.ts': `import type {\n  Field,\n} from '../field.js';`,
      'field.ts': `export { type Bread } from './bread/bake.js';`,
      'butter/churn.ts': `import { bake } from '../bread/bake.js';`,
    };
    expect(circlesIn(tree)).toEqual([
      'bread ↔ field ↔ mill: bread/bake.ts → mill/flour, field.ts → bread/bake, mill/flour.ts → field',
    ]);
    expect(circlesIn({ ...tree, 'field.ts': '' })).toEqual([]);
  });
});
