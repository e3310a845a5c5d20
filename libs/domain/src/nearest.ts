/**
 * Nearest
 *
 * The known name that a misspelt one most likely means, or up to three that are equally near. Case and joints (`_`, `-`,
 * `/`) do not count. Near is one slip in a short name (2 to 4 letters), two in a longer one, three from 12 letters on. An id
 * is also near if one step of its path is. If two names have as many parts, each part must be near, so that `fr-from-en`
 * never means `es-from-en`.
 *
 * @example nearest('food', ['basics/food', 'basics/people']) is ['basics/food']
 * @example nearest('last_seen_at', ['id', 'lastSeenAt']) is ['lastSeenAt']
 */
export function nearest(written: string, known: readonly string[]): readonly string[] {
  if (written.length > longest) return [];
  const sought = partsOf(written);
  if (sought.length === 0) return [];
  const slips = known.map((name) => slipsTo(sought, name));
  const least = slips.reduce((one, other) => Math.min(one, other), Infinity);
  return least === Infinity ? [] : known.filter((_, at) => slips[at] === least).slice(0, most);
}

/** ` Did you mean "basics/food"?`, or nothing. */
export const didYouMean = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` Did you mean ${names.map((name) => `"${name}"`).join(' or ')}?`;

const most = 3;

/** What is longer is not compared, so that no text is expensive. */
const longest = 100;

/** The parts between joints. Marks belong to their letters, in any script. */
const partsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '');

const mostSlips = (letters: number): number => (letters < 2 ? 0 : letters < 5 ? 1 : letters < 12 ? 2 : 3);

/** How many slips lie between, or Infinity if they are too many. To leave a folder out is half a slip. */
function slipsTo(sought: readonly string[], name: string): number {
  if (name.length > longest) return Infinity;
  const whole = slipsInParts(sought, partsOf(name));
  const steps = name.includes('/') ? name.split('/') : [];
  return Math.min(whole, ...steps.map((step) => slipsInParts(sought, partsOf(step)) + 0.5));
}

const slipsInParts = (sought: readonly string[], parts: readonly string[]): number =>
  sought.length === parts.length
    ? sought.reduce((slips, part, at) => slips + slipsBetween(part, parts[at]!), 0)
    : slipsBetween(sought.join(''), parts.join(''));

/**
 * Letters to insert, delete, replace or swap with a neighbour (optimal string alignment distance), or Infinity if they are
 * more than `mostSlips` of the longer one. So only a narrow band of the table is filled.
 */
function slipsBetween(one: string, other: string): number {
  const atMost = mostSlips(Math.max(one.length, other.length));
  if (Math.abs(one.length - other.length) > atMost) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = new Array<number>(other.length + 1).fill(Infinity);
    row[0] = i;
    let least = i;
    for (let j = Math.max(1, i - atMost); j <= Math.min(other.length, i + atMost); j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        last[j]! + 1,
        row[j - 1]! + 1,
        last[j - 1]! + (same ? 0 : 1),
        swapped ? before[j - 2]! + 1 : Infinity,
      );
      least = Math.min(least, row[j]!);
    }
    if (least > atMost) return Infinity;
    [before, last] = [last, row];
  }
  return last[other.length]! <= atMost ? last[other.length]! : Infinity;
}
