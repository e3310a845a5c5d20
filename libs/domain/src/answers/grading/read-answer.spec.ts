import * as fc from 'fast-check';

import { answerLanguage } from '../languages/answer-languages.js';
import { evenScript } from './even-script.js';
import { gradeText } from './grade-text.js';
import { rulesOf } from './language-rules.js';
import { readAnswer } from './read-answer.js';
import { readNumber } from './read-number.js';
import { wordsOf } from './words.js';

describe('wordsOf', () => {
  test.each([
    ['It costs 1,250.50 euros.', 'It · costs · 1,250.50 · euros'],
    ['10 000 or 3,50 or 3.', '10 000 · or · 3,50 · or · 3'],
    ['12.05.2024 at 10:30', '12 · 05 · 2024 · at · 10 · 30'],
    ['$5, 5 €', '$5 · 5 €'],
    ['1,00,000 rupees', '1,00,000 · rupees'],
    ['the U.S. and EE. UU. at 5 p.m.', 'the · U.S. · and · EE. UU. · at · 5 · p.m.'],
    ['I am. A cat.', 'I · am · A · cat'],
    ["rock'n'roll", "rock'n'roll"],
  ])('%s', (text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words.split(' · '));
  });
});

describe('readNumber', () => {
  test.each([
    ['1.000', '1000', '1'],
    ['1,250', '1250', '1.25'],
    ['1 250', '1250', undefined],
    ["1'250", '1250', undefined],
    ['1.250,50', '1250.5', undefined],
    ['1,250.50', '1250.5', undefined],
    ['1.250.500', '1250500', undefined],
    ['1,00,000', '100000', undefined],
    ['3,50', '3.5', undefined],
    ['3.5', '3.5', undefined],
    ['0.125', '0.125', undefined],
    ['$5', '5$', undefined],
    ['5 €', '5€', undefined],
  ])('%s is %s', (text, key, decimal) => {
    expect(readNumber(text)).toEqual({ key, decimal });
  });

  test('of other signs reads nothing', () => {
    for (const text of ['350', '10:30', '3rd', '']) expect(readNumber(text)).toBeUndefined();
  });
});

describe('evenScript', () => {
  test.each([
    ['Ａｎａ １２', 'Ana 12'],
    ['ｶﾞｿﾘﾝ コ−ヒ−', 'ガソリン コーヒー'],
    ['٣ ۳ ३ ৩ ๓ ３', '3 3 3 3 3 3'],
    ['١٬٢٥٠٫٥', '1,250.5'],
    ['ג׳ירפה צה״ל', "ג'ירפה צה'ל"],
    ['pel·lícula coŀlegi', "pel'lícula col'legi"],
    ['1.ª 21-й', '1a 21й'],
    ['ǆep ĳs ﬁn', 'džep ijs fin'],
    ['น\u0E49\u0E4D\u0E32'.normalize('NFC'), 'น\u0E49\u0E33'],
  ])('%s is %s', (text, even) => {
    expect(evenScript(text)).toBe(even);
  });
});

/** Each is right for the other, in digits and in words. */
describe('numbers in words', () => {
  test.each([
    ['en', 'one hundred and one', 101],
    ['en', 'nineteen hundred', 1900],
    ['en', 'nineteen eighty-four', 1984],
    ['en', 'two thousand and five', 2005],
    ['en', 'nine thousand nine hundred and ninety-nine', 9999],
    ['en', 'ten thousand', 10000],
    ['es', 'ciento uno', 101],
    ['es', 'mil novecientos noventa y nueve', 1999],
    ['es', 'dos mil veinticinco', 2025],
    ['es', 'quinientas', 500],
    ['es', 'diez mil', 10000],
    ['pt', 'cento e um', 101],
    ['pt', 'mil novecentos e noventa e nove', 1999],
    ['pt', 'dois mil e cinco', 2005],
    ['fr', 'cent un', 101],
    ['fr', 'mille neuf cent quatre-vingt-dix-neuf', 1999],
    ['fr', 'deux mille trois cents', 2300],
    ['fr', 'quatre-vingts', 80],
    ['de', 'hunderteins', 101],
    ['de', 'neunzehnhundertneunundneunzig', 1999],
    ['de', 'zweitausendfünf', 2005],
    ['de', 'zehntausend', 10000],
    ['it', 'centouno', 101],
    ['it', 'millenovecentonovantanove', 1999],
    ['it', 'duemilacinque', 2005],
    ['it', 'centoventitré', 123],
    ['ru', 'сто один', 101],
    ['ru', 'тысяча девятьсот девяносто девять', 1999],
    ['ru', 'две тысячи пять', 2005],
    ['ru', 'десять тысяч', 10000],
    ['eu', 'ehun eta bat', 101],
    ['eu', 'mila bederatziehun eta laurogeita hemeretzi', 1999],
    ['eu', 'bi mila eta bost', 2005],
  ])('%s: %s is %d', (language, spelt, number) => {
    const [words, digits] = [`x ${spelt} y`, `x ${number} y`];
    expect(gradeText({ accepted: [words], language }, digits).outcome).toBe('right');
    expect(gradeText({ accepted: [digits], language }, words).outcome).toBe('right');
    expect(gradeText({ accepted: [words], language }, `x ${number + 1} y`).outcome).toBe('wrong');
  });

  test.each([
    ['en', 'forty-second', '42nd'],
    ['en', 'hundredth', '100th'],
    ['es', 'vigésima primera', '21ª'],
    ['es', 'primer', '1er'],
    ['pt', 'décimo terceiro', '13º'],
    ['fr', 'première', '1re'],
    ['fr', 'vingt et unième', '21e'],
    ['fr', 'neuvième', '9ème'],
    ['de', 'dritten', '3.'],
    ['de', 'einundzwanzigste', '21.'],
    ['it', 'ventitreesima', '23ª'],
    ['it', 'terzo', '3º'],
    ['ru', 'двадцать третьего', '23-го'],
    ['ru', 'сороковой', '40-й'],
    ['eu', 'hogeita hirugarren', '23.'],
  ])('%s: %s is %s', (language, spelt, digits) => {
    expect(gradeText({ accepted: [`x ${spelt} y`], language }, `x ${digits} y`).outcome).toBe('right');
    expect(gradeText({ accepted: [`x ${digits} y`], language }, `x ${spelt} y`).outcome).toBe('right');
    expect(gradeText({ accepted: [`x ${spelt} y`], language }, `x ${digits.replace(/^\d+/, '97')} y`).outcome).toBe(
      'wrong',
    );
  });
});

describe('readAnswer', () => {
  const read = (language: string, text: string) =>
    readAnswer(text, rulesOf(answerLanguage(language))).map(({ key }) => key);

  test.each([
    ['en', "I'd've gone", 'i would have gone'],
    ['en', "shouldn't've", 'should not have'],
    ['en', "the kids'll", 'the kids will'],
    ['en', 'neighbourhood organised', 'neighborhood organized'],
    ['en', 'our four hours, a surprise exercise', 'our four hours a surprise exercise'],
    ['en', 'practice practise advice advise', 'practice practize advice advise'],
    ['de', "aufs Bett, auf's Bett", 'auf das bett auf das bett'],
    ['nl', "'t is m'n", 'het is mijn'],
    ['tr', 'ISPARTA İzmir', 'ısparta izmir'],
    ['vi', 'hòa khỏe', 'hoà khoẻ'],
    ['ro', 'ţară şi', 'țară și'],
    ['fa', 'کتاب من', 'كتاب من'],
    ['lt', 'Jis', 'jis'],
    ['und', 'гoд', 'год'],
  ])('%s: %s', (language, text, keys) => {
    expect(read(language, text)).toEqual(keys.split(' '));
  });

  test('shows words as they were written', () => {
    expect(readAnswer('٣ كتب', rulesOf(answerLanguage('ar'))).map(({ text }) => text)).toEqual(['٣', 'كتب']);
  });
});

describe('the laws of reading', () => {
  const outcome = (language: string, accepted: string, answer: string) =>
    gradeText({ accepted: [accepted], language }, answer).outcome;
  const number = fc.integer({ min: 1_000, max: 9_999_999 });
  const grouped = (value: number, sign: string) => String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/g, sign);

  test('thousands are parted in any style, or not', () => {
    const sign = fc.constantFrom('', '.', ',', ' ', '\u202F', "'", '’');
    fc.assert(
      fc.property(number, sign, sign, (value, one, other) => {
        expect(outcome('en', `x ${grouped(value, one)} y`, `x ${grouped(value, other)} y`)).toBe('right');
        expect(outcome('en', `x ${grouped(value, one)} y`, `x ${grouped(value + 1, other)} y`)).toBe('wrong');
      }),
    );
  });

  test('a decimal sign is either, and never nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99 }), (whole, part) => {
        expect(outcome('es', `x ${whole},${part} y`, `x ${whole}.${part} y`)).toBe('right');
        expect(outcome('es', `x ${whole},${part} y`, `x ${whole}${part} y`)).toBe('wrong');
      }),
    );
  });

  test('digits of any script are the same', () => {
    const zero = fc.constantFrom(0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10);
    fc.assert(
      fc.property(fc.nat(99_999), zero, (value, from) => {
        const native = String(value).replace(/\d/g, (digit) => String.fromCharCode(from + Number(digit)));
        expect(outcome('und', `a ${value} b`, `a ${native} b`)).toBe('right');
        expect(outcome('und', `a ${native} b`, `a ${value} b`)).toBe('right');
      }),
    );
  });

  test('points may be left out, and none may be another', () => {
    const point = fc.constantFrom('\u05B0', '\u05B4', '\u05B7', '\u05B8');
    const letter = fc.constantFrom(...'אבגדהוזחט');
    fc.assert(
      fc.property(fc.array(fc.tuple(letter, point, point), { minLength: 2, maxLength: 6 }), (letters) => {
        const [pointed, otherwise] = [1, 2].map((at) => letters.map((each) => each[0] + each[at]!).join(''));
        const bare = letters.map(([each]) => each).join('');
        expect(outcome('he', pointed!, bare)).toBe('right');
        expect(outcome('he', bare, pointed!)).toBe('right');
        expect(outcome('he', pointed!, otherwise!)).toBe(pointed === otherwise ? 'right' : 'slip');
      }),
    );
  });

  test('capitals of a language are its small letters', () => {
    const word = fc.stringMatching(/^[abcçdefgğhıijklmnoöprsştuüvyz]{1,9}$/);
    fc.assert(
      fc.property(word, (text) => {
        const capitals = text.replaceAll('i', 'İ').replaceAll('ı', 'I').toUpperCase();
        expect(outcome('tr', `${text}.`, capitals)).toBe('right');
        expect(outcome('tr', `${text}.`, capitals.replaceAll('İ', 'I'))).toBe('right');
      }),
    );
  });
});
