import { neutral, type AnswerLanguage } from './answer-language.js';

/**
 * French: ligatures, spellings before and after the reform of 1990, and what is cut short before a vowel. How to contribute:
 * see `AnswerLanguage`.
 */
export const french: AnswerLanguage = {
  ...neutral,
  same: [
    ['ok', 'okay'],
    ['monsieur', 'm', 'mr'],
    ['madame', 'mme'],
    ['île', 'ile'],
    ['clé', 'clef'],
    ['weekend', 'week end'],
  ],
  letters: [
    ['aî', 'ai'],
    ['oût', 'out'],
    ['oîte', 'oite'],
    ['dîn', 'din'],
    ['brûl', 'brul'],
    ['flût', 'flut'],
    ['évén', 'évèn'],
    ['œ', 'oe'],
    ['æ', 'ae'],
  ],
  numerals: {
    ...neutral.numerals,
    ones: 'zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    tens: [
      [20, 'vingt'],
      [30, 'trente'],
      [40, 'quarante'],
      [50, 'cinquante'],
      [60, 'soixante'],
      [80, 'quatre-vingt/quatre-vingts'],
    ],
    built: (ten, one) => `${ten} ${one}/${ten} et ${one}`,
    hundreds: `cent ${'deux trois quatre cinq six sept huit neuf'
      .split(' ')
      .map((one) => `${one}~cents/${one}~cent|${one}~cent`)
      .join(' ')}`,
    thousand: 'mille/mil',
    ordinal: (cardinal, number) =>
      number === 1
        ? 'premier/première/premiers/premières'
        : `${cardinal
            .replace(/e$|(?<=vingt)s$/, '')
            .replace(/cinq$/, 'cinqu')
            .replace(/f$/, 'v')}ième${number === 2 ? '/second/seconde' : ''}`,
    hundredth: 'centième',
    ordinalSign: 'er|re|ere|ère|e|eme|ème|ième|nd|nde',
  },
  endings: [
    '- s',
    '- e es',
    'e es',
    '- x',
    '- le les',
    '- ne nes',
    '- te tes',
    'x se ses sement',
    'f ve ves',
    'al aux ale ales',
    'er ere ers eres',
    'eur euse eurs euses',
    `e es ons ez ent er ee ees ais ait ions iez aient ant erai eras era erons erez eront`,
    'is it issons issez issent ir i ie ies issais issait',
    's t ons ez ent re u ue us ues ais ait aient ant',
  ],
  words: `poisson boisson poison dessert désert cheveu cheval chevaux cheveux nos nous vos vous son sont sans sang mes mais
    ces ses dans dent dont donc leur heure peau peu pain bain main mère père frère mer femme ferme homme pomme somme fils
    fille ville moi mois fois bois vin vingt vent vend vert verre vers ver temps tant jour jaune jeune cours court cette cet
    tout tous toute quand notre votre autre cher faire foire loin lion matin marin gare guerre livre libre lire dire rire
    boire voire voir noir soir sœur cœur corps coup cou sous sur sûr dos deux doux eux yeux jeux feux dix six lit lait
    laid fait fête tête bête plage place page rue roue rouge route chat chaud chose chien chaise fraise rêve reine peine
    belle balle salle sale sel ciel miel elle elles aile île ils plus plat plan pleut peut pont port porte poste poire
    poivre pauvre était étais suis sait mange monde mode moins avec avoir savoir`,
  alike: 'ckq sçc gj',
  elided: {
    l: 'le la',
    d: 'de',
    j: 'je',
    c: 'ce',
    n: 'ne',
    m: 'me',
    s: 'se si',
    t: 'te tu',
    qu: 'que',
    jusqu: 'jusque',
    lorsqu: 'lorsque',
    puisqu: 'puisque',
    quoiqu: 'quoique',
    quelqu: 'quelque',
    presqu: 'presque',
  },
  contracted: [
    ['au', 'à le'],
    ['aux', 'à les'],
    ['du', 'de le'],
    ['des', 'de les'],
  ],
  articles: { words: 'le la les l un une des', areFree: false },
  openers:
    "en au aux à dans après avant pendant depuis aujourd'hui demain hier maintenant quand si parce chaque parfois s'il",
  polite: "s'il vous plaît/s'il te plaît",
};
