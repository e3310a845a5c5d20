import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { compileFolder } from './compile-all.js';
import { formatProblem } from './problem.js';
import { shapes } from './source/shapes.js';
import { folderOf } from './spec/course-on-disk.js';

const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');

describe('the README', () => {
  it('explains every key that an author may write', () => {
    const keys = Object.values(shapes).flatMap((shape) => shape.keys);
    expect(keys.filter((key) => !readme.includes(`\`${key}\``) && !readme.includes(`\`${key}:`))).toEqual([]);
  });

  it('shows a course that compiles without a warning, with every type of challenge about a component', async () => {
    const files = [...readme.matchAll(/`([\w/]+\.yaml)`\n\n```yaml\n([\s\S]*?)```/g)];
    const folder = await folderOf(Object.fromEntries(files.map(([, path, text]) => [path!, text!])));
    const { compiled, problems } = await compileFolder(folder);
    expect(files).toHaveLength(4);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(Object.keys(compiled!.coverage.challengesByType)).toHaveLength(8);
    const produced = compiled!.content.challenges.find(
      (each) => each.form === 'translate/to-learning/type' && each.phrase?.includes('como'),
    );
    expect(produced!.accepted).toEqual(['Yo como pan.', 'Yo como el pan.', 'como pan.', 'como el pan.']);
  });
});
