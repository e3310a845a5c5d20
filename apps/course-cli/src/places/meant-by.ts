/**
 * Meant by
 *
 * The ids that a text may stand for: the very id, else all that begin with it.
 *
 * @example meantBy('es-from', ['es-from-en', 'eu-from-en']) is ['es-from-en']
 */
export function meantBy<Id extends string>(written: string, ids: readonly Id[]): readonly Id[] {
  const exact = ids.filter((id) => id === written);
  return exact.length > 0 || written === '' ? exact : ids.filter((id) => id.startsWith(written));
}
