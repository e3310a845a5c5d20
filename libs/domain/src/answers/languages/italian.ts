import { neutral, type AnswerLanguage } from './answer-language.js';

/** Italian: what is cut short before a vowel, and accents that lean the other way. See `AnswerLanguage`. */
export const italian: AnswerLanguage = {
  ...neutral,
  same: [
    ['ok', 'okay'],
    ['signor', 'sig'],
    ["un po'", 'un pò', 'un po'],
    ['né', 'nè'],
    ['sé', 'sè'],
  ],
  numerals: {
    ...neutral.numerals,
    ones: 'zero uno/una/un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: [
      [20, 'venti'],
      [30, 'trenta'],
      [40, 'quaranta'],
      [50, 'cinquanta'],
      [60, 'sessanta'],
      [70, 'settanta'],
      [80, 'ottanta'],
      [90, 'novanta'],
    ],
    built: (ten, one) => (/^[uo]/.test(one) ? ten.slice(0, -1) : ten) + (one === 'tre' ? 'tré' : one),
    hundreds: 'cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento',
    joined: (hundred, rest) => [
      hundred + (rest === 'tre' ? 'tré' : rest),
      ...(/^[ou]/.test(rest) ? [hundred.slice(0, -1) + rest] : []),
    ],
    thousand: 'mila/mille',
    isJoined: true,
    ordinal: (cardinal, number) => {
      const irregular = 'prim second terz quart quint sest settim ottav non decim'.split(' ')[number - 1];
      const stem = irregular ?? `${cardinal.replace(/é$/, 'e').replace(/(?<!tr|se)[aeiou]$/, '')}esim`;
      return ['o', 'a', 'i', 'e'].map((ending) => stem + ending).join('/');
    },
    hundredth: 'centesimo/centesima',
    ordinalSign: '[oaie]',
  },
  spellings: [['(?<=ch|tr)è$', 'é']],
  endings: [
    'o a i e',
    'e i',
    'co chi ca che',
    'go ghi ga ghe',
    'io i ia ie',
    `o i a e iamo ate ete ite ano ono are ere ire ando endo ato ata ati ate uto uta uti ute ito ita iti ite ai ammo aste
      arono iate iammo iare iato iava iavo iavi iavamo iavano iano avo avi ava avamo avate avano evo evi eva evamo evate evano
      ivo ivi iva ivamo ivate ivano ero erai era eremo erete eranno iro irai ira iremo irete iranno`,
    're rsi rmi rti rci rvi rlo rla rli rle rgli rne',
    'ndo ndosi ndomi ndoti ndoci ndovi ndolo ndola ndoli ndole ndogli ndone',
  ],
  words: `pala palla nono nonno nona nonna pena penna sete sette caro carro capelli cappelli cappello capello casa cassa cosa
    libro libero pesce pesche pesca note notte tuta tutta molto morto mano cane carne latte letto lette mare male mele
    mela sono sonno suono vino vicino uomo uovo padre madre donna dona fame fumo fiume fiore sole solo sale scala scuola
    tazza piazza pizza pezzo prezzo porta parte parete perdere prendere parlare portare questo quello quella quelle quattro
    quarto quando quanto dove dopo due dieci dici amici`,
  alike: 'ckq gj sz',
  elided: {
    l: 'lo la',
    d: 'di da',
    un: 'una',
    c: 'ci',
    n: 'ne',
    m: 'mi',
    s: 'si',
    t: 'ti',
    v: 'vi',
    dov: 'dove',
    com: 'come',
    dell: 'dello della',
    all: 'allo alla',
    dall: 'dallo dalla',
    nell: 'nello nella',
    sull: 'sullo sulla',
    coll: 'collo colla',
    anch: 'anche',
    tutt: 'tutto tutta',
    senz: 'senza',
    quand: 'quando',
    cos: 'cosa',
    bell: 'bello bella',
    nessun: 'nessuna',
    quell: 'quello quella',
    quest: 'questo questa',
  },
  contracted: Object.entries({ di: 'de', a: 'a', da: 'da', in: 'ne', su: 'su' }).flatMap(([preposition, stem]) =>
    ['l il', 'llo lo', 'lla la', 'll l', 'i i', 'gli gli', 'lle le'].map((each) => {
      const [ending = '', article = ''] = each.split(' ');
      return [stem + ending, `${preposition} ${article}`] as const;
    }),
  ),
  articles: { words: 'il lo la l i gli le un uno una', areFree: false },
  openers:
    'in nel nella a al alla alle dopo prima durante da oggi domani ieri adesso ora quando se perché mentre ogni per',
  polite: 'per favore/per piacere',
};
