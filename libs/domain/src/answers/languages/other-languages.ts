import { neutral, type AnswerLanguage } from './answer-language.js';

/**
 * German: an umlaut may be written with an e, and a sharp s as two; a preposition may run together with its article. How to
 * contribute: see `AnswerLanguage`.
 */
export const german: AnswerLanguage = {
  ...neutral,
  same: [
    ['ok', 'okay'],
    ['in dem', 'im'],
    ['an dem', 'am'],
    ['bei dem', 'beim'],
    ['von dem', 'vom'],
    ['zu dem', 'zum'],
    ['zu der', 'zur'],
    ['in das', 'ins'],
    ['an das', 'ans'],
    ['geht es', "geht's", 'gehts'],
    ['ich habe', "ich hab'", 'ich hab'],
  ],
  letters: [
    ['ä', 'ae'],
    ['ö', 'oe'],
    ['ü', 'ue'],
    ['ß', 'ss'],
  ],
  numerals: {
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
      [100, 'hundert/einhundert'],
    ],
    built: (ten, one) => `${one}und${ten}`,
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
  articles: { words: 'der die das den dem ein eine einen', areFree: false },
};

/** Russian: the dots of ё are left out in print. See `AnswerLanguage`. */
export const russian: AnswerLanguage = {
  ...neutral,
  same: [['ок', 'окей']],
  letters: [['ё', 'е']],
  numerals: {
    ones: 'ноль один/одна/одно два/две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
    tens: [
      [20, 'двадцать'],
      [30, 'тридцать'],
      [40, 'сорок'],
      [50, 'пятьдесят'],
      [60, 'шестьдесят'],
      [70, 'семьдесят'],
      [80, 'восемьдесят'],
      [90, 'девяносто'],
      [100, 'сто'],
    ],
    built: (ten, one) => `${ten} ${one}`,
  },
  endings: [
    '- а у ом е ы и ов ам ами ах',
    'а ы е у ой и ам ами ах -',
    'я и ю ей е ь ям ями ях',
    'ь я ю ем и е ей ям ями ях',
    'о а у ом е',
    'е я ю ем',
    'ый ая ое ые ого ому ым ом ой ую ых ыми',
    'ой ая ое ие ые ого ому им ом ую их ими',
    'ий яя ее ие его ему им ем ей юю их ими ая ое',
    'й я е и его ему им ем ей ю их ими',
    'у ешь ет ем ете ут',
    'у ишь ит им ите ат ить ил ила ило или',
    'ю ишь ит им ите ят ить ил ила ило или лю',
    'ю ешь ет ем ете ют ть л ла ло ли',
    'т ть л ла ло ли',
    // What is done to oneself: купать, купаться.
    'ть ться',
    'у усь',
    'ю юсь',
    'шь шься',
    'т тся',
    'м мся',
    'те тесь',
    'л лся',
    'ла лась',
    'ло лось',
    'ли лись',
  ],
  words: `кот кто дом дым стол стул стала стала мыло мало рука река мука муха мой мои мы вы год лес вес кошка ложка угол
    уголь мат мать брат брать врать жить шить быть пить бить ест есть еще уже где был бил был пил дал дела дело тело тепло
    сто это эта эти этот та то так там тут как какой такой какая такая наш ваш наша ваша его ее их им ей она они оно один
    мир мор море горе гора пора нора день тень пень пять пить сыр сын сон слон стена сцена цена`,
  alike: 'ао еи сз',
};

/** Basque: nothing is written in two ways, and nearly everything is told by endings. See `AnswerLanguage`. */
export const basque: AnswerLanguage = {
  ...neutral,
  same: [['ok', 'okay', 'ados']],
  numerals: {
    ones: 'zero bat bi hiru lau bost sei zazpi zortzi bederatzi hamar hamaika hamabi hamahiru hamalau hamabost hamasei hamazazpi hemezortzi/hamazortzi hemeretzi',
    tens: [
      [20, 'hogei'],
      [40, 'berrogei'],
      [60, 'hirurogei'],
      [80, 'laurogei'],
      [100, 'ehun'],
    ],
    built: (ten, one) => `${ten}ta ${one}`,
  },
  endings: [
    '- a ak ek k ari ei aren en an ean etan ra era tik etik ko eko arekin ekin az ik rik n',
    'a ak ek',
    '- t gu zu te zue',
    '- ko',
    'i iko tzen tuko',
    'n ten ngo go',
    'tu tzen tuko',
  ],
  words: `du dut dugu duzu dute da dira naiz zara gara nago dago zaude daude ditu ditut hau hori hura bat bai bi zu gu ni nik zuk guk
    etxe etxea ama aita ura lan lau lagun alaba anaia arreba ahizpa beltz beltza`,
  alike: 'sz bv tx',
};
