/**
 * Listed path
 *
 * The path that a list of modules or skills names, inside its folder: without a slash at its end or `./` before it.
 * `undefined` where it would lead elsewhere (absolute, `..`, a backslash) or nowhere.
 *
 * @example listedPath('basics/') is 'basics'; listedPath('../secrets') is undefined
 */
export function listedPath(written: string): string | undefined {
  const parts = written.split('/').filter((part, at) => part !== '.' && (part !== '' || at === 0));
  const leadsAway = parts.some((part) => part === '..' || part === '' || /[\\:\0]/.test(part));
  return parts.length === 0 || leadsAway ? undefined : parts.join('/');
}
