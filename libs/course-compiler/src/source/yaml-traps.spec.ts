import { problemsOf } from '../spec/course-on-disk.js';

/** What is told of a phrase with this text and this translation; column 13 is where the text begins. */
const told = async (text: string, translation = 'two words', more = '') =>
  problemsOf(
    `Phrases:\n  - Phrase: ${text}\n    Translation: ${translation}\n${more}  - Phrase: x\n    Translation: y\n`,
  );

describe('text that YAML takes away', () => {
  it.each([
    [
      'Kamer #5 is vrij',
      '3:19 warning lost-text: The text "Kamer" ends here: YAML takes "#5 is vrij" for a comment. Put quotes around the whole text: "Kamer #5 is vrij" (A comment has a space after its #.)',
    ],
    [
      'De toets #',
      '3:22 warning lost-text: The text "De toets" ends here: YAML takes "#" for a comment. Put quotes around the whole text: "De toets #" (A comment has a space after its #.)',
    ],
    [
      'Druk op # nu.',
      '3:21 warning lost-text: The text "Druk op" ends here: YAML takes "# nu." for a comment. Put quotes around the whole text: "Druk op # nu." (A comment has a space after its #.)',
    ],
    [
      '&co is hier',
      '3:13 warning lost-text: YAML takes "&co" for a name of its own: what is read is "is hier". Put quotes around the whole text: "&co is hier"',
    ],
    [
      '!kom hier',
      '3:13 warning lost-text: YAML takes "!kom" for a name of its own: what is read is "hier". Put quotes around the whole text: "!kom hier"',
    ],
  ])('is told: %s', async (text, line) => {
    expect(await told(text)).toEqual([line]);
  });

  it.each(['C#', 'a#b', 'Kamer # a comment', 'Kamer #TODO a better one', '"Kamer #5"', "'Kamer' #5", 'x & y', 'Hi!'])(
    'is none where nothing is lost: %s',
    async (text) => {
      expect(await told(text)).toEqual([]);
    },
  );

  it('is told also where all of it is lost', async () => {
    expect((await told('a', '#1')).map((line) => line.slice(0, 100))).toEqual([
      '3:5 error missing-translation: "a" has no "Translation". Add Translation:',
      '4:18 warning lost-text: YAML takes "#1" for a comment, so "Translation" is empty. Put quotes around ',
    ]);
  });

  it('is a colon in a list, or a comma where one answer was meant', async () => {
    const list = (items: string) => told('Hoi, Jan!', 'Hi, John!', `    Alternative translations: ${items}\n`);
    expect(await list('[Hello, John!]')).toEqual([
      '5:32 warning split-by-commas: YAML splits this list at each comma: "Hello" and "John!" are accepted. If that is not meant, put quotes around: ["Hello, John!"]',
    ]);
    expect(await list('\n      - Hello: John!')).toEqual([
      '6:9 warning wrong-kind: YAML reads "Hello: John!" as a key and its value; it is not used. Put quotes around it: "Hello: John!"',
    ]);
    expect(await list('["Hello, John!", "Hey, John!"]')).toEqual([]);
    expect(await list('[Hello John!, Hey John!]')).toEqual([]);
  });

  it('is the brackets of a pattern', async () => {
    const pattern = (items: string) => told('Hallo', 'Hello', `    Translation patterns: ${items}\n`);
    expect(await pattern('[Hello/Hi]')).toEqual([
      '5:33 warning doubtful-pattern: A slash stands outside brackets at character 6 of "Hello/Hi". Did you mean "[Hello/Hi]", in quotes?',
    ]);
    expect(await pattern('["[Hello/Hi]", 100 km/h, "(Well) hello"]')).toEqual([]);
  });
});

describe('a file that is not YAML', () => {
  it.each([
    [
      "'s avonds",
      'c',
      `3:13 The quote ' that opens here is never closed. Close it, or if it belongs to the text, put double quotes around the text: "'s avonds"`,
    ],
    [
      '"open',
      'c',
      `3:13 The quote " that opens here is never closed. Close it, or if it belongs to the text, put single quotes around the text: '"open'`,
    ],
    [
      "'t is 'n huis",
      'c',
      `3:13 A text that begins with ' ends at ' for YAML, but here more follows. Put quotes around the whole text: "'t is 'n huis"`,
    ],
    [
      "'l'eau'",
      'c',
      `3:13 A text that begins with ' ends at ' for YAML, but here more follows. Put quotes around the whole text: "l'eau"`,
    ],
    [
      '"Hoi" zei ze',
      'c',
      `3:13 A text that begins with " ends at " for YAML, but here more follows. Put quotes around the whole text: '"Hoi" zei ze'`,
    ],
    [
      '{plural} you',
      'c',
      '3:13 A text that begins with { ends at } for YAML, but here more follows. Put quotes around the whole text: "{plural} you"',
    ],
    [
      '[Hello',
      'c',
      '3:13 The [ that opens here is never closed. Close it with ], or if it belongs to a text, put quotes around the text.',
    ],
    [
      '[a #5, b]',
      'c',
      '3:13 The [ that opens here is never closed: YAML takes "#5, b]" for a comment. Put quotes around each text that holds " #".',
    ],
    ['b: c', 'd', '3:13 This text holds ": ", which YAML reads as a key and its value. Put quotes around it: "b: c"'],
    ['@b', 'c', '3:13 A text cannot begin with @ without quotes. Put quotes around it: "@b"'],
    ['a', '- b', '4:18 A text cannot begin with - without quotes. Put quotes around it: "- b"'],
    [
      '**b**',
      'c',
      '3:13 A text that begins with * is a reference to another text for YAML, and there is none of that name. Put quotes around it: "**b**"',
    ],
    ['>b', 'c', '3:13 A text cannot begin with > without quotes. Put quotes around it: ">b"'],
    [
      'a',
      '"\\d"',
      '4:19 \\d has no meaning between double quotes. Write \\\\ for the sign \\ itself, or use single quotes.',
    ],
    [
      'a\n\tHint: b',
      'c',
      '4:1 This line is indented with a tab. Indent with ordinary spaces, as many as the lines around it.',
    ],
    [
      'a\n\u00a0   Hint: b',
      'c',
      '4:1 This line is indented with a space of another kind. Indent with ordinary spaces, as many as the lines around it.',
    ],
    ['a\n    Hint:b', 'c', '4:9 "Hint" and its value need a colon and a space between them. Write Hint: b'],
    [
      'a\n      Hint: b',
      'c',
      '4:7 This line is indented deeper than the text above it, so YAML reads both as one text. Begin it below the key above.',
    ],
    [
      'a\n   Hint: b',
      'c',
      '4:1 This line does not begin in the column of the lines that it belongs to. Indent it like them. A text that goes on from the line above needs more spaces than its key has.',
    ],
    [
      'a #5\n      goes on',
      'c',
      '3:15 YAML takes "#5" for a comment, so the text cannot go on in the next line. Put quotes around the whole text.',
    ],
  ])('is told where its author made the fault: %j', async (text, translation, line) => {
    expect(await told(text, translation)).toEqual([line.replace(/^(\S+) /, '$1 error unparsable-file: ')]);
  });
});
