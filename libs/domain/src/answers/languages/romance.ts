import type { AnswerLanguage } from './answer-language.js';

const genderAndNumber = [
  ['o', 'a'],
  ['os', 'as'],
  ['o', 'os'],
  ['a', 'as'],
  ['', 's'],
  ['', 'es'],
  ['', 'a'],
] as const;

export const spanish: AnswerLanguage = {
  same: [
    ['ok', 'okay', 'okey'],
    ['señor', 'sr'],
    ['señora', 'sra'],
    ['usted', 'ud', 'vd'],
    ['ustedes', 'uds', 'vds'],
    ['solo', 'sólo'],
    ['este', 'éste'],
    ['esta', 'ésta'],
    ['ese', 'ése'],
    ['esa', 'ésa'],
    ['guion', 'guión'],
    ['periodo', 'período'],
    ['video', 'vídeo'],
    ['futbol', 'fútbol'],
  ],
  letters: [],
  numerals:
    'cero uno/una/un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  endings: [...genderAndNumber, ['o', 'e'], ['a', 'e'], ['o', 'as'], ['n', '']],
  elided: [],
};

export const portuguese: AnswerLanguage = {
  same: [
    ['ok', 'okay'],
    ['senhor', 'sr'],
    ['senhora', 'sra'],
    ['ótimo', 'óptimo'],
    ['fato', 'facto'],
    ['ação', 'acção'],
    ['está', 'tá'],
    ['para', 'pra'],
    ['em um', 'num'],
    ['em uma', 'numa'],
  ],
  letters: [],
  numerals:
    'zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte',
  endings: [...genderAndNumber, ['ão', 'ões'], ['o', 'e'], ['a', 'e'], ['m', '']],
  elided: [],
};

export const french: AnswerLanguage = {
  same: [
    ['ok', 'okay', "d'accord"],
    ['monsieur', 'm', 'mr'],
    ['madame', 'mme'],
    ['août', 'aout'],
    ['connaître', 'connaitre'],
    ['coûter', 'couter'],
    ['île', 'ile'],
    ['clé', 'clef'],
  ],
  letters: [
    ['œ', 'oe'],
    ['æ', 'ae'],
  ],
  numerals:
    'zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  endings: [
    ['', 'e'],
    ['', 's'],
    ['', 'es'],
    ['e', 'es'],
    ['', 'x'],
    ['é', 'ée'],
    ['é', 'er'],
    ['', 'nt'],
    ['l', 'lle'],
  ],
  elided: ['l', 'd', 'j', 'c', 'n', 'm', 's', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu'],
};

export const italian: AnswerLanguage = {
  same: [
    ['ok', 'okay'],
    ['signor', 'sig'],
    ["un po'", 'un pò', 'un po'],
    ['perché', 'perchè'],
    ['poiché', 'poichè'],
    ['né', 'nè'],
    ['sé', 'sè'],
  ],
  letters: [],
  numerals:
    'zero uno/una/un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  endings: [
    ['o', 'a'],
    ['o', 'i'],
    ['a', 'e'],
    ['e', 'i'],
    ['i', 'e'],
    ['a', 'i'],
    ['co', 'chi'],
    ['ca', 'che'],
  ],
  elided: ['l', 'd', 'un', 'c', 'n', 'm', 's', 't', 'v', 'dell', 'all', 'dall', 'nell', 'sull', 'quell', 'quest'],
};
