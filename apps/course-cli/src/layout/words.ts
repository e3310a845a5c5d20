/**
 * A number with its noun.
 *
 * @example count(1, 'error') is `1 error`, count(1200, 'word') is `1,200 words`
 */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${thousands(number)} ${number === 1 ? noun : plural}`;

export const thousands = (number: number): string => number.toLocaleString('en-US');

/** @example bytes(1234567) is `1.2 MB` */
export function bytes(number: number): string {
  if (number < 1000) return `${number} B`;
  return number < 1e6 ? `${(number / 1e3).toFixed(0)} kB` : `${megabytes(number)} MB`;
}

export const megabytes = (number: number): string => (number / 1e6).toFixed(1);

/** @example seconds(1234) is `1.2 s`, seconds(56) is `0.06 s` */
export const seconds = (milliseconds: number): string =>
  `${(milliseconds / 1000).toFixed(milliseconds < 1000 ? 2 : 1)} s`;

/** @example percent(0.825) is `83%` */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Long enough to be told apart, short enough for a table: every command takes it for the whole. */
export const shortRevision = (revision: string): string => revision.slice(0, 12);

/** @example time(0) is `1970-01-01 00:00`, in UTC */
export const time = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ');
