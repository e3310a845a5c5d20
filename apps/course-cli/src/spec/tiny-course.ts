import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The files of a course, by their path below its folder. */
export type CourseFiles = Readonly<Record<string, string>>;

/** A real small course: one skill of six words and four phrases, with nothing wrong. */
export const tinyCourse: CourseFiles = {
  'course.yaml': `
Course:
  Language: { Name: Spanish, IETF BCP 47: es }
  For speakers of: { Name: English, IETF BCP 47: en }
  License: { Name: CC BY-SA 4.0, Short name: CC BY-SA 4.0, Link: https://creativecommons.org/licenses/by-sa/4.0/ }
  Special characters: ["ñ"]
Modules:
  - basics
`,
  'basics/module.yaml': `
Module:
  Name: Basics
Skills:
  - food.yaml
`,
  'basics/skills/food.yaml': `
Skill:
  Name: Food
New words:
  - { Word: el pan, Translation: the bread, Emoji: 🍞 }
  - { Word: el agua, Translation: the water, Emoji: 💧 }
  - { Word: la manzana, Translation: the apple, Emoji: 🍎 }
  - { Word: el queso, Translation: the cheese, Emoji: 🧀 }
  - { Word: la leche, Translation: the milk, Emoji: 🥛 }
  - { Word: el arroz, Translation: the rice, Emoji: 🍚 }
Phrases:
  - { Phrase: Como pan, Translation: I eat bread }
  - { Phrase: Bebo agua, Translation: I drink water }
  - { Phrase: Ella come una manzana, Translation: She eats an apple }
  - { Phrase: El queso es bueno, Translation: The cheese is good }
`,
};

/** The same with a file that is listed and missing. */
export const brokenCourse: CourseFiles = {
  ...tinyCourse,
  'basics/module.yaml': `${tinyCourse['basics/module.yaml']}  - drinks.yaml\n`,
};

/** The same with a misspelt key. */
export const courseWithWarning: CourseFiles = {
  ...tinyCourse,
  'basics/skills/food.yaml': tinyCourse['basics/skills/food.yaml']!.replace('Emoji: 🍞', 'Emojy: 🍞'),
};

/** A fresh folder that holds these courses, each in a folder of its name. */
export function folderOf(courses: Readonly<Record<string, CourseFiles>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'course-cli-'));
  for (const [name, files] of Object.entries(courses)) {
    for (const [path, text] of Object.entries(files)) {
      const file = join(root, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text.trimStart());
    }
  }
  return root;
}
