import { neutral, type AnswerLanguage } from './answer-language.js';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const hundreds = ones
  .split(' ')
  .slice(2)
  .map((one) => (one === 'ten' ? '_' : `${one}~hundred`));
const irregular: Readonly<Record<string, string>> = {
  ...{ one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth' },
};

/** What is a word of its own once its apostrophe is gone. */
const otherWords = new Set(["we're", "he'll", "she'll", "we'll", "i'll", "it's", "let's", "i'd", "she'd"]);

/** An apostrophe that is left out is no other word, but where it is. */
const alsoBare = (same: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  same.map((ways) => [
    ...ways,
    ...ways.filter((way) => way.includes("'") && !otherWords.has(way)).map((way) => way.replace("'", '')),
  ]);

/**
 * English: short forms are read as what they are short for; British and American spelling are both right; an article says
 * nothing about its noun. How to contribute: see `AnswerLanguage`.
 */
export const english: AnswerLanguage = {
  ...neutral,
  same: alsoBare([
    ['i am', "i'm"],
    ['you are', "you're"],
    ['we are', "we're"],
    ['they are', "they're"],
    ['i have', "i've"],
    ['you have', "you've"],
    ['we have', "we've"],
    ['they have', "they've"],
    ['i will', "i'll"],
    ['you will', "you'll"],
    ['he will', "he'll"],
    ['she will', "she'll"],
    ['it will', "it'll"],
    ['we will', "we'll"],
    ['they will', "they'll"],
    ['i would/had', "i'd"],
    ['you would/had', "you'd"],
    ['he would/had', "he'd"],
    ['she would/had', "she'd"],
    ['we would/had', "we'd"],
    ['they would/had', "they'd"],
    ['it is/has', "it's"],
    ['he is/has', "he's"],
    ['she is/has', "she's"],
    ['that is/has', "that's"],
    ['what is/has', "what's"],
    ['where is/has', "where's"],
    ['who is/has', "who's"],
    ['how is/has', "how's"],
    ['there is/has', "there's"],
    ['when is/has', "when's"],
    ['why is/has', "why's"],
    ['here is', "here's"],
    ['let us', "let's"],
    ['do not', "don't"],
    ['does not', "doesn't"],
    ['did not', "didn't"],
    ['is not', "isn't"],
    ['are not', "aren't"],
    ['was not', "wasn't"],
    ['were not', "weren't"],
    ['have not', "haven't"],
    ['has not', "hasn't"],
    ['had not', "hadn't"],
    ['can not', "can't", 'cannot'],
    ['could not', "couldn't"],
    ['will not', "won't"],
    ['would not', "wouldn't"],
    ['should not', "shouldn't"],
    ['must not', "mustn't"],
    ['need not', "needn't"],
    ['shall not', "shan't"],
    ['might not', "mightn't"],
    ['ought not', "oughtn't"],
    ['dare not', "daren't"],
    ...['could', 'should', 'would', 'might', 'must'].map((verb) => [`${verb} have`, `${verb}ve`]),
    ...['that', 'there', 'who'].map((word) => [`${word} will`, `${word}'ll`]),
    ...['it', 'that', 'there'].map((word) => [`${word} would/had`, `${word}'d`]),
    ['you all', "y'all"],
    ['madam', "ma'am"],
    ['come on', "c'mon"],
    ['math', 'maths'],
    ['while', 'whilst'],
    ['among', 'amongst'],
    ['airplane', 'aeroplane'],
    ...['toward', 'afterward', 'backward', 'forward', 'upward', 'downward'].map((word) => [word, `${word}s`]),
    ['ok', 'okay'],
    ['mom', 'mum'],
    ['tv', 'television'],
    ['mr', 'mister'],
    ['email', 'e mail'],
    ['first', '1st'],
    ['second', '2nd'],
    ['third', '3rd'],
  ]),
  letters: [
    ['grey', 'gray'],
    ['jewellery', 'jewelry'],
    ['pyjama', 'pajama'],
    ['moustache', 'mustache'],
    ['programme', 'program'],
    ['licence', 'license'],
    ['aluminium', 'aluminum'],
    ['plough', 'plow'],
    ['mould', 'mold'],
    ['sceptic', 'skeptic'],
    ['doughnut', 'donut'],
    ['cosy', 'cozy'],
    ['yoghurt', 'yogurt'],
    ['judgement', 'judgment'],
    ['ageing', 'aging'],
    ['omelette', 'omelet'],
    ['manoeuvre', 'maneuver'],
    ['encyclopaedia', 'encyclopedia'],
    ['offence', 'offense'],
    ['pretence', 'pretense'],
    ['defence', 'defense'],
  ],
  spellings: [
    // Of -our, -re, -ogue, -yse and the doubled l those that both countries have; hour, acre and vogue stay as they are.
    [
      '^((?:un|dis|multi)?(?:arm|behavi|cand|clam|col|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|tum|val|vap|vig))our(?!ous)',
      '$1or',
    ],
    ['^((?:kilo|centi|milli|amphi)?(?:cent|theat|met|lit|fib|calib|lust|meag|somb|spect|sab))re(s?)$', '$1er$2'],
    ['(?<=^(?:dial|catal|anal|monol|prol|epil))ogue(?=s?$)', 'og'],
    ['(?<=^(?:anal|paral|catal))ys(?=e|ing)', 'yz'],
    [
      '(?<=^(?:cancel|channel|chisel|counsel|dial|duel|equal|fuel|label|level|marvel|model|panel|pedal|quarrel|rival|shovel|signal|snorkel|total|travel|tunnel|unravel))l(?=ed$|ing$|ers?$|ous)',
      '',
    ],
    ['^(ski|wi)llful', '$1lful'],
    ['^(fulfi|enro|insta|disti)ll(s?|ments?)$', '$1l$2'],
    // What is always written with an s, such as surprise, is not of those that may have a z.
    [
      '^(?!(?:adv|advert|an|appra|ar|bru|cer|chast|chem|cho|circumc|compr|comprom|conc|cru|dem|desp|dev|disgu|enterpr|exc|exerc|expert|fra|franch|gu|hollanda|improv|inc|lia|likew|mala|marqu|mayonna|merchand|no|otherw|parad|po|porpo|pra|prec|prem|prom|ra|repr|rev|superv|surm|surpr|telev|torto|treat|turquo|val)is)(\\p{L}{2,})is(?=e[drs]?$|ers$|ing$|ations?$)',
      '$1iz',
    ],
    ['^(burn|dream|lean|leap|learn|spoil)t$', '$1ed'],
    ['^(sme|spe|spi)lt$', '$1lled'],
  ],
  tails: { "n't": 'not', "'ve": 'have', "'ll": 'will', "'re": 'are', "'d": 'would/had/did' },
  numerals: {
    ...neutral.numerals,
    ones,
    tens: [
      [20, 'twenty'],
      [30, 'thirty'],
      [40, 'forty'],
      [50, 'fifty'],
      [60, 'sixty'],
      [70, 'seventy'],
      [80, 'eighty'],
      [90, 'ninety'],
    ],
    hundreds: ['a~hundred/one~hundred/hundred', ...hundreds].join(' '),
    joined: (hundred, rest) => [`${hundred} and ${rest}`, `${hundred} ${rest}`],
    thousand: 'thousand',
    one: 'a',
    and: 'and',
    hasYears: true,
    ordinal: (cardinal) => cardinal.replace(/\w+$/, (last) => irregular[last] ?? `${last.replace(/y$/, 'ie')}th`),
    hundredth: 'hundredth/one hundredth',
    ordinalSign: 'st|nd|rd|th',
  },
  endings: [
    '- s ed ing',
    '- es ed ing',
    'e es ed ing',
    's ed',
    'y ies ied ying',
    '- er ers est',
    'e er ers est',
    'er est',
    'y ier iest ily',
    '- ly',
    '- n en',
  ],
  words: `the they them then than this thus these those there their three tree her here hear hers his him you your yours our
    ours hour four for from form form far fur were where wear when what who how now know no not note knot new knew
    never ever either neither none one once some same come home hole whole while white write wrote writer waiter water later
    late lately letter better butter bitter winter quite quiet quit lose loose lost last list least live life leave leaf
    left lift love glove give thing think thank want went wont hat has had have hate hand head heat heart hard heard hair
    house horse hose mouse mouth month moth see sea she said sad sand bad bed bread beard bird bear beer bean been mean
    meat meet meal male mail main man men many make take cake lake like bike tale tell tall talk walk work word world would
    wood could cold code wild wide wind wine mind mine line wife kind king ring sing song son sun soon moon noon room roof
    food foot good gold god full fall fill fell feel feet feed need week weak wake cook book look lock rock clock chair
    cheap cheer sheep ship shop shoe show snow slow blow blue true try tired tried train rain brain plain plane plan plant
    place plate steel steal still sweet street free dairy diary desert dessert angel angle custom costume advice advise
    price prize prince print paint point pain pair pear hope hop help held hall hill hell hello call cell sell sale salt
    bell ball bull bill tail toil toy boy buy by bay day say way why may my any and end ant aunt art arm car card care cat
    cut cup cap bat bag big bug dog dig door floor flour flower lower over oven open often of off too two to tow toe town
    down brown crown grown grow ground round sound south north worth worst word sword warm worm ward reward read red road
    ride side site sit set seat eat east west test rest best beast boat coat goat cost coast toast most must just dust
    rice nice mice ice eye bye rye run fun gun sick sink pink drink drank drunk dark park part party past paste taste
    wash wish fish dish dress press cross class glass grass gas guess guest through though thought tough bough bought brought
    brother bother mother father farther feather weather whether leather rather costly story store stone stove star start
    stay study sturdy sleep slept sheet short shirt skirt shot shout shut sharp shape share shore sure cure`,
  alike: 'ck ks sz ie ea oa',
  suffixed: { s: 'is has' },
  openers:
    'in on at after before during since today tomorrow yesterday tonight now sometimes usually when if because while every please',
  articles: { words: 'the a an', areFree: true },
  polite: 'please',
};
