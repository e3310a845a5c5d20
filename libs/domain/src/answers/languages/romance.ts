import { neutral, type AnswerLanguage } from './answer-language.js';

/** Endings of gender and number that Spanish and Portuguese share. */
const genderAndNumber = ['o a os as', 'e a os as es o', '- s', '- es', '- a as es'];

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
    ones: 'cero uno/una/un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiuna/veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
    tens: [
      [30, 'treinta'],
      [40, 'cuarenta'],
      [50, 'cincuenta'],
      [60, 'sesenta'],
      [70, 'setenta'],
      [80, 'ochenta'],
      [90, 'noventa'],
      [100, 'cien'],
    ],
    built: (ten, one) => `${ten} y ${one}`,
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
};

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
    ['em um', 'num'],
    ['em uma', 'numa'],
    ['de um', 'dum'],
    ['de uma', 'duma'],
  ],
  numerals: {
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
      [100, 'cem'],
    ],
    built: (ten, one) => `${ten} e ${one}`,
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
    ['do', 'de o'],
    ['da', 'de a'],
    ['dos', 'de os'],
    ['das', 'de as'],
    ['no', 'em o'],
    ['na', 'em a'],
    ['nos', 'em os'],
    ['nas', 'em as'],
    ['ao', 'a o'],
    ['aos', 'a os'],
    ['pelo', 'por o'],
    ['pela', 'por a'],
  ],
  articles: { words: 'o a os as um uma uns umas', areFree: false },
};

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
    ['août', 'aout'],
    ['connaître', 'connaitre'],
    ['coûter', 'couter'],
    ['île', 'ile'],
    ['clé', 'clef'],
    ['weekend', 'week end'],
  ],
  letters: [
    ['œ', 'oe'],
    ['æ', 'ae'],
  ],
  numerals: {
    ones: 'zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    tens: [
      [20, 'vingt'],
      [30, 'trente'],
      [40, 'quarante'],
      [50, 'cinquante'],
      [60, 'soixante'],
      [80, 'quatre-vingt/quatre-vingts'],
      [100, 'cent'],
    ],
    built: (ten, one) => `${ten} ${one}/${ten} et ${one}`,
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
  },
  contracted: [
    ['au', 'à le'],
    ['aux', 'à les'],
    ['du', 'de le'],
    ['des', 'de les'],
  ],
  articles: { words: 'le la les l un une des', areFree: false },
};

/** Italian: what is cut short before a vowel, and accents that lean the other way. See `AnswerLanguage`. */
export const italian: AnswerLanguage = {
  ...neutral,
  same: [
    ['ok', 'okay'],
    ['signor', 'sig'],
    ["un po'", 'un pò', 'un po'],
    ['perché', 'perchè'],
    ['poiché', 'poichè'],
    ['né', 'nè'],
    ['sé', 'sè'],
  ],
  numerals: {
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
      [100, 'cento'],
    ],
    built: (ten, one) => (/^[uo]/.test(one) ? ten.slice(0, -1) : ten) + (one === 'tre' ? 'tré' : one),
  },
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
    quell: 'quello quella',
    quest: 'questo questa',
  },
  contracted: [
    ['del', 'di il'],
    ['dello', 'di lo'],
    ['della', 'di la'],
    ['dei', 'di i'],
    ['degli', 'di gli'],
    ['delle', 'di le'],
    ['al', 'a il'],
    ['allo', 'a lo'],
    ['alla', 'a la'],
    ['ai', 'a i'],
    ['alle', 'a le'],
    ['nel', 'in il'],
    ['nella', 'in la'],
    ['sul', 'su il'],
    ['sulla', 'su la'],
  ],
  articles: { words: 'il lo la l i gli le un uno una', areFree: false },
};
