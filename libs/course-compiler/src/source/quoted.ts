/**
 * Quoted
 *
 * A text in the quotes that YAML needs least escaping for: what an author is told to write.
 *
 * @example quoted("'s avonds") is `"'s avonds"`; quoted('"Hi" is short') is `'"Hi" is short'`
 */
export const quoted = (text: string): string => (/["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);

/** A text as an author may write it anywhere, also in a list in brackets: in quotes only if it needs them. */
export const yamlText = (text: string): string => (/^[\p{L}\p{N}¿¡][^:#,[\]{}"\\]*$/u.test(text) ? text : quoted(text));
