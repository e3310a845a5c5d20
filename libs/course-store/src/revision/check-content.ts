import type { CourseContent } from '@session-generator/domain';

/**
 * What only the whole of a content can show and what `courseOf` takes on trust: no id twice, and no text that UTF-8
 * cannot hold.
 *
 * @throws one error that names the first of each fault
 */
export function checkContent(content: CourseContent): void {
  const faults = [
    ...(['units', 'skills', 'components', 'challenges'] as const).flatMap((table) => {
      const twice = repeated(content[table].map(({ id }) => id as string));
      return twice.length === 0 ? [] : [`${table} repeat ${twice.slice(0, shown).map(quoted).join(', ')}`];
    }),
    ...formerlyTwice(content),
    ...illFormed(content)
      .slice(0, shown)
      .map((text) => `${quoted(text)} is not well-formed Unicode`),
  ];
  if (faults.length > 0) throw new Error(`Course "${content.id}" cannot be written: ${faults.join('; ')}`);
}

const shown = 10;
const quoted = (text: string): string => JSON.stringify(text);

function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

function formerlyTwice({ components }: CourseContent): readonly string[] {
  const former = components.flatMap(({ formerly = [] }) => formerly);
  if (former.length === 0) return [];
  const twice = repeated([...components.map(({ id }) => id as string), ...former]);
  return twice.length === 0 ? [] : [`former ids repeat ${twice.slice(0, shown).map(quoted).join(', ')}`];
}

/** Every text anywhere in a value with half of a surrogate pair: written as UTF-8 it would come back as another text. */
function illFormed(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(illFormed) : [];
}
