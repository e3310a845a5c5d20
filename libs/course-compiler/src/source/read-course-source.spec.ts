import { symlink } from 'node:fs/promises';
import { join } from 'node:path';

import { formatProblem } from '../problem.js';
import { courseFiles, folderOf, problemsIn, problemsOf, sourceOf, words } from '../spec/course-on-disk.js';
import { readCourseSource } from './read-course-source.js';

const read = async (files: Readonly<Record<string, string | Uint8Array>>) => readCourseSource(await folderOf(files));
const told = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  (await read(files)).problems.map(formatProblem);

const named = (skill: string): string => `Skill: { Name: S }\n${skill}`;

describe('a course source', () => {
  it('is read with everything that an author may write', async () => {
    const source = await sourceOf({
      food: `Skill: { Name: Food, Emoji: 🍎, Prerequisites: [m/greetings], Thumbnails: [bread1] }
New words:
  - Word: el pan
    Id: bread
    Synonyms: [el panecillo]
    Translation: the bread
    Also accepted: [bread]
    Images: [bread1, bread2]
    Emoji: 🍞
    Part of speech: Noun
    Hint: Everywhere.
    Audio: bread.mp3
    Sensitivity: [food]
Phrases:
  - Phrase: Como pan.
    Alternative versions: [Yo como pan.]
    Version patterns: ["(Yo) como [pan/el pan]."]
    Translation: I eat bread.
    Alternative translations: [I am eating bread.]
    Translation patterns: ["[I am/I'm] eating bread."]
    Uses: [el pan]
Mini-dictionary:
  Learnt:
    - como: I eat
  Known:
    - eat: [comer, como]
Two-way-dictionary:
  - (I) eat: (yo) como
`,
    });
    expect(source).toMatchObject({
      learning: { tag: 'es', name: 'Learnt' },
      from: { tag: 'en', name: 'Known' },
      audio: true,
      units: [{ id: 'm', name: 'M' }],
    });
    const [skill] = source.units[0]!.skills;
    expect(skill).toMatchObject({
      id: 'm/food',
      name: 'Food',
      emoji: '🍎',
      prerequisites: [{ text: 'm/greetings' }],
      words: [
        {
          id: { text: 'bread' },
          text: 'el pan',
          otherTexts: ['el panecillo'],
          meaning: 'the bread',
          otherMeanings: ['bread'],
          images: ['bread1', 'bread2'],
          emoji: '🍞',
          partOfSpeech: 'noun',
          hint: 'Everywhere.',
          audio: 'bread.mp3',
          sensitivity: ['food'],
          place: { file: 'm/skills/food.yaml', line: 3, column: 5 },
        },
      ],
      phrases: [
        {
          otherTexts: ['Yo como pan.'],
          textPatterns: [{ text: '(Yo) como [pan/el pan].' }],
          meaningPatterns: [{ text: "[I am/I'm] eating bread." }],
          uses: [{ text: 'el pan' }],
        },
      ],
      dictionary: {
        learning: [
          { term: 'como', meanings: ['I eat'] },
          { term: 'como', meanings: ['(I) eat'] },
        ],
        from: [
          { term: 'eat', meanings: ['comer', 'como'] },
          { term: 'eat', meanings: ['(yo) como'] },
        ],
      },
    });
  });

  it('takes every value for the text it is: on, no, null, 007, 1.0 and dates', async () => {
    const texts = ['on', 'no', 'null', '007', '1.0', '2020-01-01', '~'];
    const list = texts.map((text) => `  - { Word: ${text}, Translation: ${text} }`).join('\n');
    const source = await sourceOf({ s: `New words:\n${list}` });
    expect(source.units[0]!.skills[0]!.words.map(({ text, meaning }) => [text, meaning])).toEqual(
      texts.map((text) => [text, text]),
    );
  });

  it('is silent where audio is off, however that is written', async () => {
    for (const off of ['False', 'false', 'no', 'off']) {
      const source = await sourceOf({ s: words('a = b') }, { settings: `Settings: { Audio: { Enabled: ${off} } }` });
      expect(source.audio).toBe(false);
    }
  });

  it('takes one module or skill without a list, with a slash at its end or ./ before it', async () => {
    const files = { ...courseFiles({ s: words('a = b') }) };
    files['course.yaml'] = files['course.yaml']!.replace('[m]', './m/');
    files['m/module.yaml'] = 'Module: { Name: M }\nSkills: ./s.yaml';
    const { source } = await read(files);
    expect(source!.units[0]!.skills.map(({ id }) => id)).toEqual(['m/s']);
  });
});

describe('a refused source', () => {
  it('tells everything that is wrong at once, each where it is', async () => {
    const files: Record<string, string> = {
      ...courseFiles({
        bare: 'Skill: { Name: Bare }',
        empty: '# later\n',
        bad: 'New words:\n  - Word: a\n    b: c: d',
      }),
      'course.yaml': courseFiles({})['course.yaml']!.replace('[m]', '[m, gone]'),
    };
    files['m/module.yaml'] =
      'Module: { Name: M }\nSkills:\n  - bare.yaml\n  - empty.yaml\n  - bad.yaml\n  - lost.yaml\n';
    const { source, problems } = await read(files);
    expect(source).toBeUndefined();
    expect(problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual([
      'course.yaml:4:14 missing-file',
      'm/module.yaml:6:5 missing-file',
      'm/skills/bad.yaml:3:8 unparsable-file',
      'm/skills/bare.yaml:1:1 teaches-nothing',
      'm/skills/empty.yaml:1:1 empty-file',
    ]);
    expect(problems.every(({ severity, hint }) => severity === 'error' && hint !== '')).toBe(true);
  });

  it('has an item without text or without translation', async () => {
    expect(
      await problemsOf(`New words:
  - Word: el pan
  - Translation: bread
  - just text
Phrases:
  - Phrase: ""
    Translation: nothing said
`),
    ).toEqual([
      '3:5 error missing-translation: "el pan" has no "Translation". Add Translation:',
      '4:5 error missing-text: This item of "New words" has no "Word". Add Word:',
      '5:5 error missing-text: This item of "New words" has no "Word". Add Word:',
      '5:5 error missing-translation: This item of "New words" has no "Translation". Add Translation:',
      '7:5 error missing-text: This item of "Phrases" has no "Phrase". Add Phrase:',
    ]);
  });

  it('has an answer pattern that is none, told to the character, with what to write instead', async () => {
    const patterns = `
      - c (d
      - "[I/] am [c] d"
      - '(Yes), c d'`;
    const phrase = 'Phrases:\n  - Phrase: a b\n    Translation: c d\n    Translation patterns:';
    expect(await problemsOf(`${phrase}${patterns}\n`)).toEqual([
      '6:11 error bad-pattern: "(" is never closed at character 3 of "c (d". Write ) where it ends, or \\( for the sign itself.',
      '7:13 error bad-pattern: An alternative is empty at character 4 of "[I/] am [c] d". Write (I) to leave it out.',
      '7:18 error bad-pattern: There is only one alternative at character 9 of "[I/] am [c] d". Write (c) where it may be left out, add another after a slash, or write \\[c\\] for brackets.',
      '8:10 warning doubtful-pattern: Leaving out (Yes) leaves a "," behind at character 1 of "(Yes), c d". Write (Yes,): the sign is left out too.',
    ]);
  });

  it('leads out of its folder', async () => {
    const files = { ...courseFiles({ s: named(words('a = b')) }) };
    files['m/module.yaml'] = 'Module: { Name: M }\nSkills: [../../secret.yaml, /etc/passwd, s.yaml]';
    expect((await read(files)).problems.map(({ code }) => code)).toEqual(['path-outside', 'path-outside']);
  });

  it('leads out of its folder by a link', async () => {
    const secret = join(await folderOf({ 'secret.yaml': words('a = b') }), 'secret.yaml');
    const module = courseFiles({ s: '', u: '' })['m/module.yaml']!;
    const linked = await folderOf({ ...courseFiles({ s: named(words('a = b')) }), 'm/module.yaml': module });
    await symlink(secret, join(linked, 'm/skills/u.yaml'));
    expect((await readCourseSource(linked)).problems.map(({ code }) => code)).toEqual(['path-outside']);
  });

  it('has no course.yaml, or one without languages or modules', async () => {
    expect(await told({ 'readme.md': '' })).toEqual([
      'course.yaml:1:1 error missing-file: "course.yaml" does not exist. Add the file, or take it out of the list.',
    ]);
    expect(
      (await read({ 'course.yaml': 'Course: { Language: { Name: X } }' })).problems.map(({ message }) => message),
    ).toEqual(['"Modules" is missing.', '"For speakers of" is missing.', '"IETF BCP 47" is missing.']);
    expect((await read({ 'course.yaml': '- a' })).problems.map(({ code }) => code)).toEqual(['not-a-mapping']);
  });

  it('has a file that is a folder, not UTF-8, or made to exhaust a reader', async () => {
    const files = courseFiles({ s: words('a = b') });
    const codes = async (more: Readonly<Record<string, string | Uint8Array>>) =>
      (await read({ ...files, ...more })).problems.map(({ code }) => code);
    expect(await codes({ 'm/skills/s.yaml': new Uint8Array([0x57, 0xff, 0xfe]) })).toEqual(['unreadable-file']);
    expect(await codes({ 'm/skills/s.yaml': '['.repeat(100_000) })).toEqual(['unparsable-file']);
    expect(await codes({ 'm/skills/s.yaml': `a: &a 1\nb: [${'*a,'.repeat(101)}]` })).toEqual(['too-many-aliases']);
    expect(await codes({ 'm/skills/s.yaml': ' '.repeat(5_000_000) })).toEqual(['too-large']);
    const { ['m/skills/s.yaml']: _, ...others } = files;
    expect((await read({ ...others, 'm/skills/s.yaml/x': '' })).problems.map(({ code }) => code)).toEqual([
      'unreadable-file',
    ]);
  });
});

describe('a source with warnings', () => {
  it('has misspelt and unknown keys, with what was meant', async () => {
    expect(
      await problemsOf(`New words:
  - Word: el pan
    Imagé: [bread1]
    Tone: 4
    Translation: bread
    Alternative translations: [loaf]
Phrases:
  - Phrase: Como pan.
    Translation: I eat bread.
    Also accepted: [I do]
new Words: []
`),
    ).toEqual([
      '4:5 warning misspelt-key: "Imagé" is not a key of a word; it is not used. Did you mean "Images"?',
      '5:5 warning unknown-key: "Tone" is not a key of a word; it is not used. Known: Word, Synonyms, Translation, Also accepted, Images, Emoji, Part of speech, Id, Formerly, Hint, Audio, Sensitivity.',
      '7:5 warning misspelt-key: "Alternative translations" is not a key of a word; it is not used. Did you mean "Also accepted"?',
      '11:5 warning misspelt-key: "Also accepted" is not a key of a phrase; it is not used. Did you mean "Alternative translations"?',
      '12:1 warning misspelt-key: "new Words" is not a key of a skill file; it is not used. Did you mean "New words"?',
    ]);
  });

  it('has a key twice (the last one counts), an empty list, a placeholder, a hint that says undefined', async () => {
    const skill = `Skill: { Name: S }
New words:
  - Word: el pan
    Translation: brad
    Translation: bread
    Images: [nothing]
    Emoji: bread
    Synonyms:
Phrases: []
Mini-dictionary:
  Learnt:
    - pan: undefined
    - come: [undefined, eats]
`;
    expect((await problemsIn({ s: skill })).map((line) => line.replace('m/skills/s.yaml:', ''))).toEqual([
      '5:5 warning duplicate-key: "Translation" stands here twice; the last one counts. Keep one.',
      '6:14 warning placeholder-picture: The picture "nothing" is a placeholder; it is not used. Name a picture, or give the word an Emoji.',
      '7:12 warning not-an-emoji: "bread" is not an emoji; it is not used. Write one emoji.',
      '8:5 warning empty-list: "Synonyms" is an empty list. Fill it, or take the key out.',
      '9:1 warning empty-list: "Phrases" is an empty list. Fill it, or take the key out.',
      '12:7 warning empty-hint: The hint for "pan" has no meaning but "undefined"; it is not used. Write what it means, or take the line out.',
    ]);
    const source = await sourceOf({ s: skill });
    expect(source.units[0]!.skills[0]).toMatchObject({
      words: [{ meaning: 'bread', images: [], otherTexts: [] }],
      dictionary: { learning: [{ term: 'come', meanings: ['eats'] }] },
    });
  });

  it('has no names, a list where a text belongs, a skill listed twice', async () => {
    const files = { ...courseFiles({ s: 'New words:\n  - Word: a\n    Translation: b\n    Hint: [c]\nSkill:\n' }) };
    files['m/module.yaml'] = 'Skills: [s.yaml, ./s.yaml]';
    const { source, problems } = await read(files);
    expect(problems.map(({ code }) => code)).toEqual(['missing-name', 'duplicate-id', 'missing-name', 'wrong-kind']);
    expect(source!.units).toMatchObject([{ id: 'm', name: 'm', skills: [{ id: 'm/s', name: 'm/s' }] }]);
  });

  it('is read through an alias, and with what YAML itself warns of', async () => {
    const source = await sourceOf({ s: 'New words:\n  - &a { Word: x, Translation: y }\n  - *a\n' });
    expect(source.units[0]!.skills[0]!.words.map(({ text }) => text)).toEqual(['x', 'x']);
  });
});
