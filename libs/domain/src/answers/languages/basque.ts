import { neutral, type AnswerLanguage } from './answer-language.js';

/** Basque: nothing is written in two ways, and nearly everything is told by endings. See `AnswerLanguage`. */
export const basque: AnswerLanguage = {
  ...neutral,
  same: [['ok', 'okay', 'ados']],
  numerals: {
    ...neutral.numerals,
    ones: 'zero bat bi hiru lau bost sei zazpi zortzi bederatzi hamar hamaika hamabi hamahiru hamalau hamabost hamasei hamazazpi hemezortzi/hamazortzi hemeretzi',
    tens: [
      [20, 'hogei'],
      [40, 'berrogei'],
      [60, 'hirurogei'],
      [80, 'laurogei'],
    ],
    built: (ten, one) => `${ten}ta ${one}`,
    hundreds: 'ehun berrehun hirurehun laurehun bostehun seiehun zazpiehun zortziehun bederatziehun',
    joined: (hundred, rest) => [`${hundred} eta ${rest}`, `${hundred} ta ${rest}`],
    thousand: 'mila',
    and: 'eta/ta',
    ordinal: (cardinal, number) =>
      (number === 1 ? 'lehen/lehenengo/batgarren' : `${cardinal}garren`).replace(/bostgarren/, 'bosgarren/bostgarren'),
    hundredth: 'ehungarren',
    ordinalSign: '\\.',
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
  polite: 'mesedez',
};
