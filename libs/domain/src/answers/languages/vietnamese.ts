import { neutral, type AnswerLanguage } from './answer-language.js';

/** Vietnamese: the mark of the tone stands on either of two vowels. See `AnswerLanguage`. */
export const vietnamese: AnswerLanguage = {
  ...neutral,
  letters: ['òa oà', 'óa oá', 'ỏa oả', 'õa oã', 'ọa oạ', 'òe oè', 'óe oé', 'ỏe oẻ', 'õe oẽ', 'ọe oẹ']
    .concat('ùy uỳ', 'úy uý', 'ủy uỷ', 'ũy uỹ', 'ụy uỵ')
    .map((both) => both.split(' ') as unknown as readonly [string, string]),
};
