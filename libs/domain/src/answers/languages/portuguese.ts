import { neutral, type AnswerLanguage } from './answer-language.js';
import { genderAndNumber } from './gender-and-number.js';
import { latinOrdinal } from './latin-ordinal.js';

/** @example joined('de', 'd', 'o a') is do = de o, da = de a */
const joined = (preposition: string, start: string, words: string): AnswerLanguage['contracted'] =>
  words.split(' ').map((word) => [start + word, `${preposition} ${word}`] as const);

/** Portuguese: what it writes otherwise in Brazil and in Portugal, and what runs together. See `AnswerLanguage`. */
export const portuguese: AnswerLanguage = {
  ...neutral,
  same: [
    ['ok', 'okay'],
    ['senhor', 'sr'],
    ['senhora', 'sra'],
    ['ótimo', 'óptimo'],
    ['fato', 'facto'],
    ['ação', 'acção'],
    ['está', 'tá'],
    ['para', 'pra'],
    ['para o', 'pro'],
    ['para os', 'pros'],
    ['para as', 'pras'],
    ['em um', 'num'],
    ['em uma', 'numa'],
    ['de um', 'dum'],
    ['de uma', 'duma'],
  ],
  numerals: {
    ...neutral.numerals,
    ones: 'zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove',
    tens: [
      [20, 'vinte'],
      [30, 'trinta'],
      [40, 'quarenta'],
      [50, 'cinquenta'],
      [60, 'sessenta'],
      [70, 'setenta'],
      [80, 'oitenta'],
      [90, 'noventa'],
    ],
    built: (ten, one) => `${ten} e ${one}`,
    hundreds: `cem|cento ${['duz', 'trez', 'quatroc', 'quinh', 'seisc', 'setec', 'oitoc', 'novec'].map((each) => `${each}entos/${each}entas`).join(' ')}`,
    joined: (hundred, rest) => [`${hundred} e ${rest}`],
    thousand: 'mil',
    and: 'e',
    ordinal: latinOrdinal(
      'primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo',
      'vigésimo trigésimo quadragésimo quinquagésimo sexagésimo septuagésimo octogésimo nonagésimo',
    ),
    hundredth: 'centésimo/centésima',
    ordinalSign: '[oa]s?',
  },
  endings: [
    ...genderAndNumber,
    'ao oes a as aes aos',
    'l is',
    'm ns',
    `o as a amos ais am ar ando ado ada ados adas ava avas avamos avam ei aste ou aram arei aras ara aremos arao aria arias
      ariamos ariam e es emos eis em er endo ido ida idos idas ia ias iamos iam i este eu eram imos ir iu iram indo erei era
      eremos erao eria eriam irei ira iremos irao iria iriam`,
  ],
  words: `avó avô caro carro casa caça coisa causa cama mão mãe mau mais meu mas pai peixe sim sem nos nós faca vaca pato prato
    gato rato novo nove homem ontem hora agora dois doze sete seis fala fila filha folha falha velho vermelho ovo ova pão
    pau são sul sol sal mar mal mel sono sonho banho ganho vinho vizinho linha minha tinha dia tia rua lua livro livre
    quatro quarto quarta quando quanto porta porto perto preto prato parte tarde tarda cabelo cavalo camelo chá já ela ele
    este isto isso esse essa aquele por para parar pera pero pelo poder podre padre pedra`,
  alike: 'bv csz gj kq xc',
  contracted: [
    ...joined('de', 'd', 'o a os as ele ela eles elas este esta isto esse essa isso aquele aquela aquilo aqui ali'),
    ...joined('em', 'n', 'o a os as ele ela eles elas este esta isto esse essa isso aquele aquela aquilo'),
    ...joined('por', 'pel', 'o a os as'),
    ['ao', 'a o'],
    ['aos', 'a os'],
    ['à', 'a a'],
    ['às', 'a as'],
  ],
  articles: { words: 'o a os as um uma uns umas', areFree: false },
  openers:
    'em no na nos nas ao à às por depois antes durante desde hoje amanhã ontem agora quando se porque enquanto cada',
  polite: 'por favor/se faz favor',
};
