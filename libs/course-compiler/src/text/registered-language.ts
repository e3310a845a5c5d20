import { createRequire } from 'node:module';

/**
 * Registered language
 *
 * Whether every part of a canonical tag is in the IANA registry of language subtags, which has some 8,000 languages, far
 * more than Node has names for. Private use counts: `x-mine`, `qaa`, and all that follows a single letter.
 */
export function isRegistered(tag: string): boolean {
  const parts = tag.toLowerCase().split('-');
  const singleton = parts.findIndex((part) => part.length === 1);
  const [language = '', ...rest] = singleton < 0 ? parts : parts.slice(0, singleton);
  if (singleton === 0) return parts.length > 1;
  return has('language', language) && rest.every((part) => kinds.some((kind) => has(kind, part)));
}

/** The tag of a language by its English name, such as `nl` for `Dutch`. */
export function tagNamed(name: string): string | undefined {
  const sought = name.trim().toLowerCase();
  const found = registry('registry').find(
    ({ Type, Description = [] }) => Type === 'language' && Description.some((each) => each.toLowerCase() === sought),
  );
  return found?.Subtag;
}

const kinds = ['script', 'region', 'variant', 'extlang'] as const;

/** Ranges that the registry keeps for private use. */
const privateUse = { language: /^q[a-t][a-z]$/, script: /^qa[a-b][a-x]$/, region: /^(aa|q[m-z]|x[a-z]|zz)$/ };

function has(kind: 'language' | (typeof kinds)[number], part: string): boolean {
  return Object.hasOwn(registry(kind), part) || (kind in privateUse && privateUse[kind as 'script'].test(part));
}

type Subtags = Readonly<Record<string, number>>;

interface Registry extends Readonly<Record<'language' | (typeof kinds)[number], Subtags>> {
  readonly registry: readonly {
    readonly Type: string;
    readonly Subtag?: string;
    readonly Description?: readonly string[];
  }[];
}

const require = createRequire(import.meta.url);

const readers: { readonly [Name in keyof Registry]: () => Registry[Name] } = {
  language: () => require('language-subtag-registry/data/json/language.json'),
  script: () => require('language-subtag-registry/data/json/script.json'),
  region: () => require('language-subtag-registry/data/json/region.json'),
  variant: () => require('language-subtag-registry/data/json/variant.json'),
  extlang: () => require('language-subtag-registry/data/json/extlang.json'),
  registry: () => require('language-subtag-registry/data/json/registry.json'),
};

/** Read when it is first asked for: most courses are in a language that Node has a name for. */
const registry = <Name extends keyof Registry>(name: Name): Registry[Name] => readers[name]();
