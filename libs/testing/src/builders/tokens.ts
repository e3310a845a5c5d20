/** A token of a text, and where it stands in it, in UTF-16 units. */
export interface Token {
  readonly token: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens of a text without the punctuation around them: words, or characters in scripts without spaces. */
export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(isUnspaced(text) ? character : word)].map(({ 0: token, index }) => ({
    token,
    start: index,
    end: index + token.length,
  }));

/** What joins the tokens of a text. */
export const joinerOf = (text: string): string => (isUnspaced(text) ? '' : ' ');

const isUnspaced = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
const character = /[\p{L}\p{N}]\p{M}*/gu;
const word = /[\p{L}\p{M}\p{N}'’-]+/gu;
