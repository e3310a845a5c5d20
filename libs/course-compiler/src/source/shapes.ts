import type { Shape } from './yaml-map.js';

/** Every key that an author may write, LibreLingo's and ours. The README of this package explains each. */
export const shapes = {
  courseFile: shape('course.yaml', 'Course', 'Modules', 'Settings'),
  course: shape('Course', 'Language', 'For speakers of', 'License', 'Repository', 'Special characters'),
  language: shape('a language', 'Name', 'IETF BCP 47', 'Dictionary'),
  license: shape('License', 'Name', 'Short name', 'Link'),
  settings: shape('Settings', 'Audio'),
  audio: shape('Audio', 'Enabled', 'TTS'),
  moduleFile: shape('module.yaml', 'Module', 'Skills'),
  module: shape('Module', 'Name'),
  skillFile: shape(
    'a skill file',
    'Skill',
    'New words',
    'Phrases',
    'Mini-dictionary',
    'Two-way-dictionary',
    'New Characters',
  ),
  skill: shape('Skill', 'Name', 'Id', 'Formerly', 'Thumbnails', 'Emoji', 'Prerequisites'),
  word: withInstead(
    { 'Alternative versions': 'Synonyms', 'Alternative translations': 'Also accepted' },
    shape(
      'a word',
      'Word',
      'Synonyms',
      'Translation',
      'Also accepted',
      'Images',
      'Emoji',
      'Part of speech',
      'Id',
      'Formerly',
      'Hint',
      'Audio',
      'Sensitivity',
    ),
  ),
  phrase: withInstead(
    { Synonyms: 'Alternative versions', 'Also accepted': 'Alternative translations' },
    shape(
      'a phrase',
      'Phrase',
      'Alternative versions',
      'Version patterns',
      'Translation',
      'Alternative translations',
      'Translation patterns',
      'Uses',
      'Id',
      'Formerly',
      'Hint',
      'Audio',
      'Sensitivity',
    ),
  ),
} as const;

function shape(name: string, ...keys: string[]): Shape {
  return { name, keys };
}

function withInstead(instead: Shape['instead'] & object, base: Shape): Shape {
  return { ...base, instead };
}
