import type { AnswerLanguage } from './answer-language.js';

/** An umlaut may be written with an e, and a sharp s as two. */
export const german: AnswerLanguage = {
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
    ['geht es', "geht's"],
    ['ich habe', "ich hab'", 'ich hab'],
  ],
  letters: [
    ['ä', 'ae'],
    ['ö', 'oe'],
    ['ü', 'ue'],
    ['ß', 'ss'],
  ],
  numerals:
    'null eins/ein/eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  endings: [
    ['', 'e'],
    ['', 'n'],
    ['', 'en'],
    ['', 'er'],
    ['e', 'en'],
    ['e', 'er'],
    ['e', 'es'],
    ['', 's'],
    ['', 'in'],
    ['en', 'em'],
    ['er', 'es'],
  ],
  elided: [],
};

/** The dots of ё are left out in print. */
export const russian: AnswerLanguage = {
  same: [['ок', 'окей']],
  letters: [['ё', 'е']],
  numerals:
    'ноль один/одна/одно два/две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать',
  endings: [
    ['', 'а'],
    ['', 'ы'],
    ['', 'и'],
    ['а', 'у'],
    ['а', 'ы'],
    ['а', 'е'],
    ['я', 'ю'],
    ['я', 'и'],
    ['ый', 'ая'],
    ['ый', 'ое'],
    ['ий', 'ая'],
    ['ая', 'ое'],
    ['о', 'а'],
    ['т', 'ть'],
    ['й', 'я'],
    ['й', 'е'],
    ['ет', 'ут'],
    ['ит', 'ят'],
  ],
  elided: [],
};

export const basque: AnswerLanguage = {
  same: [['ok', 'okay', 'ados']],
  letters: [],
  numerals:
    'zero bat bi hiru lau bost sei zazpi zortzi bederatzi hamar hamaika hamabi hamahiru hamalau hamabost hamasei hamazazpi hemezortzi hemeretzi hogei',
  endings: [
    ['', 'a'],
    ['a', 'ak'],
    ['', 'k'],
    ['', 'ak'],
    ['k', 'ek'],
    ['ak', 'ek'],
    ['', 'n'],
    ['an', 'en'],
    ['ra', 'ri'],
    ['', 't'],
  ],
  elided: [],
};
