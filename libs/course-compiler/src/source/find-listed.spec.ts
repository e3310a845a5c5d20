import { folderOf, courseFiles, words } from '../spec/course-on-disk.js';
import { findListed } from './find-listed.js';
import { readCourseSource } from './read-course-source.js';

const composed = 'caf\u00e9';
const decomposed = 'cafe\u0301';

describe('findListed', () => {
  it.each([
    ['as it is written', decomposed, [composed, decomposed], decomposed],
    ['in NFC', decomposed, [composed], composed],
    ['that is the same in NFC', composed, [decomposed], decomposed],
    ['of no other letter', composed, ['cafe'], undefined],
  ])('finds the name %s', async (_, listed, onDisk, found) => {
    const folder = await folderOf(Object.fromEntries(onDisk.map((name) => [`m/${name}.yaml`, ''])));
    expect(await findListed(folder, `m/${listed}.yaml`)).toBe(found && `m/${found}.yaml`);
  });

  it('finds folders likewise', async () => {
    const folder = await folderOf({ [`${decomposed}/skills/${composed}.yaml`]: '' });
    expect(await findListed(folder, `${composed}/skills/${decomposed}.yaml`)).toBe(
      `${decomposed}/skills/${composed}.yaml`,
    );
  });
});

describe('a course with odd file names', () => {
  it.each([
    ['decomposed letters in the list and on the disk', decomposed, decomposed, composed],
    ['decomposed letters on the disk only', composed, decomposed, composed],
    ['two spaces', 'two  spaces', 'two  spaces', 'two  spaces'],
    ['braces', '{a}', '{a}', '{a}'],
  ])('is read with %s, its ids in NFC', async (_, listed, onDisk, id) => {
    const folder = await folderOf({
      'course.yaml': courseFiles({})['course.yaml']!.replace('[m]', `["${listed}"]`),
      [`${onDisk}/module.yaml`]: `Module: { Name: M }\nSkills: ["${listed}.yaml", last.yaml]`,
      [`${onDisk}/skills/${onDisk}.yaml`]: `Skill: { Name: S }\n${words('a = b')}`,
      [`${onDisk}/skills/last.yaml`]: `Skill: { Name: T, Prerequisites: ["${listed}/${listed}"] }\n${words('c = d')}`,
    });
    const { source, problems } = await readCourseSource(folder);
    expect(problems).toEqual([]);
    expect(source!.units.map((unit) => unit.id)).toEqual([id]);
    expect(source!.units[0]!.skills.map((skill) => skill.id)).toEqual([`${id}/${id}`, `${id}/last`]);
    expect(source!.units[0]!.skills[1]!.prerequisites).toMatchObject([{ text: `${id}/${id}` }]);
    expect(source!.units[0]!.skills[0]!.place.file).toBe(`${onDisk}/skills/${onDisk}.yaml`);
  });

  it('never takes another name for one with braces, and says which is near', async () => {
    const files = { ...courseFiles({ a: words('a = b') }), 'm/module.yaml': 'Module: { Name: M }\nSkills: "{a}.yaml"' };
    const { problems } = await readCourseSource(await folderOf(files));
    expect(problems).toMatchObject([
      { code: 'missing-file', message: '"m/skills/{a}.yaml" does not exist.', hint: 'Did you mean "a.yaml"?' },
    ]);
  });
});
