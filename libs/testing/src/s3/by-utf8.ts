/**
 * The order of S3's listings: by the bytes of UTF-8
 *
 * @example 'Z' before 'a' before 'ñ' before '～' before '😀', of which the last two are the other way round in UTF-16
 */
export const byUtf8 = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));
