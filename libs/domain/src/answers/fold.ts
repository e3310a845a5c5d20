/**
 * Fold
 *
 * What is left of a text when writing it differently is not answering differently: NFC, lower case, apostrophes
 * gone, other punctuation and spaces as one space, and no space beside a letter of a script that writes without.
 * A text of punctuation alone is left as it is.
 *
 * @example fold('¿Cómo  estás, Ana?') is 'cómo estás ana'
 * @example fold('你好， 世界。') is '你好世界'
 */
export function fold(text: string): string {
  const folded = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`´]/g, '')
    .replace(/[\p{P}\p{Z}\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(besideUnspaced, '')
    .trim();
  return folded === '' ? text.trim() : folded;
}

const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const besideUnspaced = new RegExp(`(?<=${unspaced}) | (?=${unspaced})`, 'gu');
