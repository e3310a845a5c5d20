import { problemsOf } from '../spec/course-on-disk.js';

const word = (text: string, meaning: string, more = '') =>
  `New words:\n  - Word: ${JSON.stringify(text)}\n    Translation: ${JSON.stringify(meaning)}\n${more}`;
const phrase = (text: string, meaning: string) =>
  `Phrases:\n  - Phrase: ${JSON.stringify(text)}\n    Translation: ${JSON.stringify(meaning)}\n`;
const remarks = async (skill: string) =>
  (await problemsOf(skill))
    .filter((line) => line.includes(' remark: '))
    .map((line) => line.replace(/^.* remark: /, ''));

describe('a remark', () => {
  it.each([
    [
      word('zuek zineten', 'you (plural) were'),
      '"you (plural) were": what stands in parentheses need not be typed. Remark? Write Translation: "you were" and ' +
        'Hint: "plural". Part of the answer? Write Translation: "you were" and Also accepted: ["you plural were"].',
    ],
    [
      phrase('Zuek?', 'Are you(plural) doctors?'),
      '"Are you(plural) doctors?": what stands in parentheses need not be typed. Remark? Write ' +
        'Translation: "Are you doctors?" and Hint: "plural". Part of the answer? Write ' +
        'Translation: "Are you doctors?" and Translation patterns: ["Are you (plural) doctors?"].',
    ],
    [
      word('книга（书）', 'book(s)'),
      '"книга（书）": what stands in parentheses need not be typed. Remark? Write Word: "книга" and Hint: "书". ' +
        'Part of the answer? Write Word: "книга" and Synonyms: ["книга书"].',
    ],
    [
      word('libro', 'book(s)'),
      '"book(s)": what stands in parentheses need not be typed. Write Translation: "book" and Also accepted: ["books"]',
    ],
    [
      word('hura', 'he/she'),
      '"he/she": either side of the slash is accepted. Write Translation: "he" and Also accepted: ["she"]',
    ],
    [
      phrase('Hura etxera doa.', 'He/she goes home.'),
      '"He/she goes home.": either side of the slash is accepted. Write Translation: "He goes home." and ' +
        'Translation patterns: ["[He/She] goes home."]',
    ],
    [
      word('rozmowa', 'talk', '    Also accepted: [chat / conversation]\n'),
      '"chat / conversation": either side of the slash is accepted. Write each on its own: ' +
        'Also accepted: ["chat", "conversation"]',
    ],
    [
      word('niño/a', 'child (boy/girl)'),
      '"niño/a": either side of the slash is accepted. Write one of them, and the other in full under Synonyms.',
    ],
    [
      word('usted', 'you [formal]'),
      '"you [formal]": what stands in brackets need not be typed. Write Translation: "you" and Hint: "formal"',
    ],
    [
      phrase('Hura doa.', '[He/She] goes.'),
      '"[He/She] goes.": brackets are shown as they are: this is no place for a pattern. Write ' +
        'Translation: "He goes." and Translation patterns: ["[He/She] goes."]',
    ],
  ])('is told once an item, with what to write', async (skill, told) => {
    expect(await remarks(skill)).toEqual([told]);
  });

  it.each([
    '1/2',
    '24/7',
    '120 km/h',
    '3 €/kg',
    'and/or',
    'y/o',
    'n/a',
    'AC/DC',
    'https://example.org/a/b',
    '01/02/2020',
    '/',
  ])('is no slash that stands for itself: %s', async (text) => {
    expect(await remarks(word('a', text) + phrase('b', `It is ${text}.`))).toEqual([]);
  });
});
