import { neutral, type AnswerLanguage } from './answer-language.js';

/**
 * German: an umlaut may be written with an e, and a sharp s as two; a preposition may run together with its article. How to
 * contribute: see `AnswerLanguage`.
 */
export const german: AnswerLanguage = {
  ...neutral,
  haveNamesCapitals: false,
  same: [
    ['ok', 'okay'],
    ['in dem', 'im'],
    ['an dem', 'am'],
    ['bei dem', 'beim'],
    ['von dem', 'vom'],
    ['zu dem', 'zum'],
    ['zu der', 'zur'],
    ...['in', 'an', 'auf', 'für', 'durch', 'um', 'über', 'unter', 'vor', 'hinter', 'wider'].map((preposition) => [
      `${preposition} das`,
      `${preposition}s`,
      `${preposition}'s`,
    ]),
    ...['vor', 'über', 'unter', 'hinter'].map((preposition) => [`${preposition} dem`, `${preposition}m`]),
    ['geht es', "geht's", 'gehts'],
    ['gibt es', "gibt's", 'gibts'],
    ['ich habe', "ich hab'", 'ich hab'],
  ],
  letters: [
    ['ä', 'ae'],
    ['ö', 'oe'],
    ['ü', 'ue'],
    ['ß', 'ss'],
  ],
  numerals: {
    ...neutral.numerals,
    ones: 'null eins/ein/eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: [
      [20, 'zwanzig'],
      [30, 'dreißig'],
      [40, 'vierzig'],
      [50, 'fünfzig'],
      [60, 'sechzig'],
      [70, 'siebzig'],
      [80, 'achtzig'],
      [90, 'neunzig'],
    ],
    built: (ten, one) => `${one}und${ten}`,
    hundreds: `hundert/einhundert ${'zwei drei vier fünf sechs sieben acht neun _ elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
      .split(' ')
      .map((one) => (one === '_' ? one : `${one}hundert`))
      .join(' ')}`,
    joined: (hundred, rest) => [hundred + rest, `${hundred}und${rest}`],
    thousand: 'tausend',
    and: 'und',
    isJoined: true,
    ordinal: (cardinal, number) => {
      const stem = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' }[number] ?? `${cardinal}${number < 20 ? 't' : 'st'}`;
      return ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending).join('/');
    },
    hundredth: 'hundertste/hundertsten/hundertster',
    ordinalSign: '\\.',
  },
  endings: [
    '- e en er em es ern',
    '- s',
    '- n',
    'e en er em es',
    '- in innen',
    'e in innen',
    'e st t en est et te test ten tet',
    '- st t en',
    'e er st ste sten',
  ],
  words: `schon schön den denn das dass dann wann wenn wen man mann mein kein ein eine einen einem einer eines dein sein
    kann kannte kennt könnt könnte konnte kennen können mutter mütter vater väter bruder brüder tochter töchter apfel äpfel
    garten gärten vogel vögel mantel mäntel hunde hand hund mund rund wand wald bald halt kalt alt haus maus laus raus tag
    hier bier vier viel fiel tier tür nicht nichts nacht macht acht recht rechts licht mich mir dich dir dick ihn ihm ihnen
    ihr ihre sie sich sicher lesen lassen leben lieben liegen legen fliegen lügen machen mögen kirche kirsche küche kuchen
    suchen stadt statt staat seite saite heute leute häute weiß weise wein weint fahren fuhren führen schlafen schaffen
    diese dieser diesen dieses jede jeder jeden jedes wie wir wird wirt wer wo war wahr was wasser besser messer essen
    bitte bitter butter blatt platt platz salz satz stein stern stuhl still stiel spiel ziel zeit seit weit zehn zahn zahl
    buch bauch tisch fisch frisch tasche tasse kasse klasse nase hase hose rose reise reis eis heiß heißt`,
  ownLetters: 'äöü',
  alike: 'fv sz ck äe td',
  suffixed: { s: 'es', n: 'einen', ne: 'eine', nen: 'einen' },
  articles: { words: 'der die das den dem ein eine einen', areFree: false },
  polite: 'bitte',
};
