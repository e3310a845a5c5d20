import { neutral, type AnswerLanguage } from './answer-language.js';
import { genderAndNumber } from './gender-and-number.js';
import { latinOrdinal } from './latin-ordinal.js';

/**
 * Spanish: abbreviations, spellings before and after the reform of 2010, and of both sides of the sea. How to contribute:
 * see `AnswerLanguage`.
 */
export const spanish: AnswerLanguage = {
  ...neutral,
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
  numerals: {
    ...neutral.numerals,
    ones: 'cero uno/una/un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiuna/veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
    tens: [
      [30, 'treinta'],
      [40, 'cuarenta'],
      [50, 'cincuenta'],
      [60, 'sesenta'],
      [70, 'setenta'],
      [80, 'ochenta'],
      [90, 'noventa'],
    ],
    built: (ten, one) => `${ten} y ${one}`,
    hundreds: `cien|ciento ${['dos', 'tres', 'cuatro', 'quin', 'seis', 'sete', 'ocho', 'nove'].map((each) => `${each}cientos/${each}cientas`.replace(/quinc/g, 'quin')).join(' ')}`,
    thousand: 'mil',
    ordinal: latinOrdinal(
      'primero/primer segundo tercero/tercer cuarto quinto sexto séptimo/sétimo octavo noveno décimo undécimo/decimoprimero duodécimo/decimosegundo decimotercero/decimotercer decimocuarto decimoquinto decimosexto decimoséptimo decimoctavo decimonoveno',
      'vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo',
    ),
    hundredth: 'centésimo/centésima',
    ordinalSign: '[oa]s?|e?r[oa]?|d[oa]|t[oa]|m[oa]|v[oa]|n[oa]',
  },
  endings: [
    ...genderAndNumber,
    `o as a amos ais an ar ando ado ada ados adas aba abas abamos aban e aste asteis aron are aras ara aremos aran aria
      arias ariamos arian es emos eis en er iendo ido ida idos idas ia ias iamos ian i iste io imos isteis ieron ere eras
      era eremos eran eria erias eriamos erian ir ire iras ira iremos iran iria irias iriamos irian`,
    // What is done to whom: levantar, levantarse, levantarte, verlo.
    'r rse rme rte rnos ros rlo rla rlos rlas rle rles',
    'ndo ndose ndome ndote ndonos ndoos ndolo ndola ndolos ndolas ndole ndoles',
  ],
  words: `pero perro caro carro casa caza cosa causa cara cama capa caja cana caña pelo palo polo pollo ano mano malo mesa
    misa masa vaso beso peso piso paso pasa vino vivo vive viene hora ahora hambre hombre hombro mujer mejor poco pozo libro
    libre litro libra nuevo nueve huevo sopa ropa cuatro cuarto tres tras seis siete siente hijo higo hilo gato pato plato
    plata calle valle cielo suelo este esto ese esa nosotros vosotros nuestro vuestro nuestra vuestra pasado pescado
    pesado cuento cuenta cuando cuanto leche noche coche debe bebe deber beber dedo miedo medio pierna piedra puerta puerto
    ciento siento sala sal sol sin sino luna lana rana rama ama amo alma arma hacia hasta hace hice nada nadie nariz mayor
    menor mejor lugar jugar pagar llegar llevar lavar llamar amar mar más rey ley hoy voy soy son con una uno por para parar
    pera perra tierra guerra sierra ella ello ellos ellas aquel aquí allí`,
  ownLetters: 'ñ',
  alike: 'bv csz gj kq yl hg',
  contracted: [
    ['al', 'a el'],
    ['del', 'de el'],
  ],
  articles: { words: 'el la los las un una unos unas', areFree: false },
  openers: 'en a al por después antes durante desde hoy mañana ayer ahora cuando si porque mientras cada normalmente',
  polite: 'por favor',
};
