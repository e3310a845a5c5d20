/**
 * An element of XML: a text is escaped, elements stand as they are
 *
 * @example element('Error', [element('Code', 'NoSuchKey')]) is <Error><Code>NoSuchKey</Code></Error>
 */
export const element = (name: string, content: string | number | boolean | readonly string[]): string =>
  `<${name}>${Array.isArray(content) ? content.join('') : escaped(String(content))}</${name}>`;

/** The texts of all elements of a name that hold nothing but text. */
export const textsIn = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text]) => unescaped(text!));

/** Control characters too: of those a parser makes a space, or nothing. */
// eslint-disable-next-line no-control-regex -- keys may hold them
const special = /[<>&"'\u0000-\u001f]/g;

const escaped = (text: string): string => text.replace(special, (character) => `&#${character.charCodeAt(0)};`);

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    return named[name] ?? whole;
  });

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
