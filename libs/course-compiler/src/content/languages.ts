import { asId, type CourseId, type Language } from '@session-generator/domain';

import { warning, type Problem } from '../problem.js';
import type { CourseSource, LanguageSource } from '../source/course-source.js';
import { isRegistered, tagNamed } from '../text/registered-language.js';

/** The id and the languages of a course, their tags in canonical form. */
export function languagesOf({ learning, from }: CourseSource, problems: Problem[]) {
  const languages = { learning: languageOf(learning, problems), from: languageOf(from, problems) };
  return { id: asId<CourseId>(`${languages.learning.tag}-from-${languages.from.tag}`), ...languages };
}

/** `rus` is `ru`; a tag that is none, such as `foo bar`, is kept, without what an id cannot hold. */
function languageOf({ tag, name, place }: LanguageSource, problems: Problem[]): Language {
  const canonical = canonicalTag(tag);
  const kept = canonical ?? tag.replace(/[^\p{L}\p{N}-]+/gu, '-');
  if (canonical === undefined) {
    const message = `"${tag}" is not written as a language tag; it is kept.`;
    problems.push(warning('unknown-language', place, message, instead(tag, name)));
  } else if (!isKnown(canonical)) {
    const message = `"${tag}" is not in the registry of languages; it is kept.`;
    problems.push(warning('unknown-language', place, message, instead(tag, name)));
  } else if (canonical !== tag) {
    problems.push(warning('language-tag', place, `"${tag}" is read as "${canonical}".`, `Write "${canonical}".`));
  }
  return { tag: kept, name };
}

/** Tags for private use only, such as `x-mine`, are well formed, but no locales. */
function canonicalTag(tag: string): string | undefined {
  if (/^x(-[a-z0-9]{1,8})+$/i.test(tag)) return tag.toLowerCase();
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Node has no name for most languages that have a tag; the registry has them all, but takes a moment to read. */
const isKnown = (tag: string): boolean => hasName(tag) || isRegistered(tag);

function hasName(tag: string): boolean {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** `pt_BR` is `pt-BR`; `Dutch`, or a language of that name, is `nl`. */
function instead(tag: string, name: string): string {
  const hyphened = canonicalTag(tag.trim().replace(/[_\s]+/g, '-'));
  const meant = hyphened !== undefined && isKnown(hyphened) ? hyphened : (tagNamed(tag) ?? tagNamed(name));
  return meant === undefined
    ? 'Write a BCP 47 tag, such as es, pt-BR or rsk, or one for private use, such as x-mine.'
    : `Did you mean "${meant}"?`;
}
