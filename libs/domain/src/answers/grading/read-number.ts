/** What is read of a number in digits with signs. */
export interface ReadNumber {
  /** Digits, a full stop before decimals, and its currency last. */
  readonly key: string;
  /** What it is where the key has decimals, of a number whose one sign stands before exactly three digits. */
  readonly decimal: string | undefined;
}

/**
 * Read number
 *
 * A sign before exactly three digits parts thousands, in the style of any country; another is that of decimals. Nothing of
 * a number that is no such number.
 *
 * @example "1.250", "1,250" and "1 250" are 1250, "1.250,50" is 1250.5, "3,50" is 3.5, "$5" and "5 $" are 5$
 */
export function readNumber(text: string): ReadNumber | undefined {
  const currency = /\p{Sc}/u.exec(text)?.[0] ?? '';
  const bare = text.replace(/^\p{Sc} ?| ?\p{Sc}$/u, '');
  if (!/^\d[\d.,'’ \u00A0\u202F]*$/.test(bare)) return undefined;
  const signs = bare.replace(/\d/g, '');
  if (signs === '') return currency === '' ? undefined : { key: bare + currency, decimal: undefined };
  const [, whole = '', last = '', rest = ''] = /^(.*)([^\d])(\d+)$/.exec(bare)!;
  const isOnly = signs.length === 1;
  const areThousands = rest.length === 3 && (isOnly ? !whole.startsWith('0') : signs.startsWith(last));
  const digits = (written: string) => written.replace(/\D/g, '');
  const decimals = (written: string) => written.replace(/0+$/, '').replace(/^(?=\d)/, '.');
  return areThousands
    ? {
        key: digits(bare) + currency,
        decimal: isOnly && /[.,]/.test(last) ? whole + decimals(rest) + currency : undefined,
      }
    : { key: digits(whole) + decimals(rest) + currency, decimal: undefined };
}

/** @example of "10.30" and "10h30" it is "10 30" */
export function readClock(text: string): string | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-4])(?:\.| ?h ?)([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : `${Number(hours)} ${Number(minutes)}`;
}
