import type { Numerals } from '../languages/answer-language.js';

/** A number that is spelt over so many words: `21`, or `21.` where it is an ordinal. */
export interface SpeltNumber {
  readonly number: string;
  readonly length: number;
}

/**
 * Number words
 *
 * Reads numbers that are spelt as a language spells them: what stands below two thousand is looked up, and thousands are
 * read by what stands before and after their word. Ordinals go to a hundred.
 *
 * @example in English "two thousand and five" is 2005, "nineteen eighty-four" is 1984 and "twenty-first" is 21.
 */
export class NumberWords {
  private readonly known = new Map<string, string>();
  private readonly words = new Set<string>();
  private readonly thousands: readonly string[];
  private readonly joiners: readonly string[];

  constructor(
    private readonly numerals: Numerals,
    keyOf: (text: string) => string,
  ) {
    const forms = (spelt: string) => spelt.split('/').filter((form) => form !== '');
    const add = (spelt: string, number: string) => {
      for (const form of forms(spelt)) if (!this.known.has(keyOf(form))) this.known.set(keyOf(form), number);
    };
    const below100 = cardinals(numerals);
    below100.forEach((all, number) => all.forEach((form) => add(form, String(number))));
    (numerals.hundreds ? numerals.hundreds.split(/\s+/) : []).forEach((spelt, at) => {
      if (spelt === '_') return;
      const hundred = (at + 1) * 100;
      const [alone = '', before = alone] = spelt.replaceAll('~', ' ').split('|');
      add(alone, String(hundred));
      for (const start of forms(before)) {
        below100.slice(1).forEach((all, index) => {
          for (const rest of all) {
            for (const joined of numerals.joined(start, rest)) add(joined, String(hundred + index + 1));
          }
        });
      }
    });
    for (let number = 1; number <= mostOrdinal && below100.length > 0; number++) {
      const spelt =
        number === 100 ? [numerals.hundredth] : below100[number]!.map((form) => numerals.ordinal(form, number));
      spelt.forEach((form) => add(form, `${number}.`));
    }
    this.thousands = forms(numerals.thousand).map(keyOf);
    this.joiners = ['', ...forms(numerals.and).map(keyOf)];
    for (const phrase of [...this.known.keys(), ...this.thousands, ...this.joiners, ...forms(numerals.one)]) {
      for (const word of phrase.split(' ')) if (word !== '') this.words.add(word);
    }
  }

  get isEmpty(): boolean {
    return this.known.size === 0;
  }

  /** What counts as spelt below two thousand, and the ordinals. */
  get entries(): Iterable<readonly [string, string]> {
    return this.known;
  }

  /** The longest number that begins with a word. */
  read(keys: readonly string[], at: number): SpeltNumber | undefined {
    let most = 0;
    while (most < mostWords && at + most < keys.length && this.isOfNumber(keys[at + most]!)) most++;
    for (let length = most; length > 0; length--) {
      const number = this.numberOf(length === 1 ? keys[at]! : keys.slice(at, at + length).join(' '));
      if (number !== undefined) return { number, length };
    }
    return undefined;
  }

  private isOfNumber(key: string): boolean {
    return this.words.has(key) || (this.numerals.isJoined && this.thousands.some((word) => key.includes(word)));
  }

  private numberOf(text: string): string | undefined {
    return this.known.get(text) ?? this.thousandsOf(text) ?? (this.numerals.hasYears ? this.yearOf(text) : undefined);
  }

  private thousandsOf(text: string): string | undefined {
    for (const word of this.thousands) {
      const at = text.indexOf(word);
      if (at < 0) continue;
      const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
      if (!this.numerals.isJoined && (/[^ ]$/.test(before) || /^[^ ]/.test(after))) continue;
      const count = this.multiplier(before.trim());
      const rest = this.remainder(after.trim());
      if (count !== undefined && rest !== undefined) return String(count * 1000 + rest);
    }
    return undefined;
  }

  private multiplier(text: string): number | undefined {
    if (text === '' || this.numerals.one.split('/').includes(text)) return 1;
    const number = Number(this.known.get(text));
    return number > 0 && number < 1000 ? number : undefined;
  }

  private remainder(text: string): number | undefined {
    if (text === '') return 0;
    for (const joiner of this.joiners) {
      if (!text.startsWith(joiner)) continue;
      const number = Number(this.known.get(text.slice(joiner.length).trim()));
      if (number > 0 && number < 1000) return number;
    }
    return undefined;
  }

  /** @example nineteen eighty four */
  private yearOf(text: string): string | undefined {
    const words = text.split(' ');
    for (let at = 1; at < words.length; at++) {
      const [century, rest] = [words.slice(0, at), words.slice(at)].map((part) =>
        Number(this.known.get(part.join(' '))),
      ) as [number, number];
      if (century > 10 && century < 100 && rest > 9 && rest < 100) return String(century * 100 + rest);
    }
    return undefined;
  }
}

const mostOrdinal = 100;
const mostWords = 9;

/** The forms of each number below a hundred. */
function cardinals({ ones, tens, built }: Numerals): readonly (readonly string[])[] {
  if (ones === '') return [];
  const forms = ones.split(/\s+/).map((each) => each.split('/'));
  const all: (readonly string[])[] = [...forms];
  tens.forEach(([ten, spelt], at) => {
    const next = tens[at + 1]?.[0] ?? 100;
    for (let number = ten; number < next; number++) {
      all[number] = spelt
        .split('/')
        .flatMap((form) =>
          number === ten ? [form] : forms[number - ten]!.flatMap((one) => built(form, one).split('/')),
        );
    }
  });
  return all;
}
