import { asId, type CourseId, type Language } from '@session-generator/domain';

import { warning, type Problem } from '../problem.js';
import type { CourseSource, LanguageSource } from '../source/course-source.js';

/** The id and the languages of a course, their tags in canonical form. */
export function languagesOf({ learning, from }: CourseSource, problems: Problem[]) {
  const languages = { learning: languageOf(learning, problems), from: languageOf(from, problems) };
  return { id: asId<CourseId>(`${languages.learning.tag}-from-${languages.from.tag}`), ...languages };
}

/** `rus` is `ru`; a tag that is none, such as `foo bar`, is kept, without what an id cannot hold. */
function languageOf({ tag, name, place }: LanguageSource, problems: Problem[]): Language {
  const canonical = canonicalTag(tag);
  const kept = canonical ?? tag.replace(/[^\p{L}\p{N}-]+/gu, '-');
  if (canonical === undefined || !isKnown(canonical)) {
    problems.push(
      warning(
        'unknown-language',
        place,
        `"${tag}" is no known language tag; it is kept.`,
        'Write a BCP 47 tag, such as es or pt-BR.',
      ),
    );
  } else if (canonical !== tag) {
    problems.push(warning('language-tag', place, `"${tag}" is read as "${canonical}".`, `Write "${canonical}".`));
  }
  return { tag: kept, name };
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Intl knows a name for it; four letters, such as `test`, are well formed but no language. */
const isKnown = (tag: string): boolean =>
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) !== undefined;
