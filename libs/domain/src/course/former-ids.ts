/**
 * Current challenge id
 *
 * The id that a challenge has now, if a component in its id was renamed: the one that it is about, before the `#`, or the
 * phrase that it shows, after the first `@` behind it. `undefined` if neither was. `renamed` gives the current id of a
 * component by a former one.
 *
 * @example `m/a/w/uno#listen/none/tap` is `m/numbers/w/uno#listen/none/tap` once `m/a/w/uno` is `m/numbers/w/uno`
 */
export function currentChallengeId(id: string, renamed: (component: string) => string | undefined): string | undefined {
  // A text may hold the sign too, so each is tried.
  for (let at = id.indexOf('#'); at >= 0; at = id.indexOf('#', at + 1)) {
    const about = id.slice(0, at);
    const [form, variant] = splitAt(id.slice(at), '@');
    const newAbout = renamed(about);
    const newVariant = variant === undefined ? undefined : renamedIn(variant, renamed);
    if (newAbout === undefined && newVariant === undefined) continue;
    const shown = newVariant ?? variant;
    return `${newAbout ?? about}${form}${shown === undefined ? '' : `@${shown}`}`;
  }
  return undefined;
}

/** A phrase, or a phrase and a number behind an `@`. */
function renamedIn(variant: string, renamed: (component: string) => string | undefined): string | undefined {
  const whole = renamed(variant);
  if (whole !== undefined) return whole;
  const at = variant.lastIndexOf('@');
  const phrase = at < 0 ? undefined : renamed(variant.slice(0, at));
  return phrase === undefined ? undefined : `${phrase}${variant.slice(at)}`;
}

function splitAt(text: string, sign: string): readonly [string, string | undefined] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
