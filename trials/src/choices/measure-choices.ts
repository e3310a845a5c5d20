import type { CourseSource } from '@session-generator/course-compiler';
import {
  accepts,
  challengeTypes,
  fold,
  forms,
  shuffleFrom,
  type ChallengeContent,
  type CourseContent,
} from '@session-generator/domain';

/** A count of what is so among all that could be. */
export interface Share {
  part: number;
  of: number;
}

/** What the choices of a course are like, by the name of each measure. */
export type Measures = Readonly<Record<string, Share>>;

/** Parts of speech that the author gives, by the folded text of a word. */
export type PartsOfSpeech = ReadonlyMap<string, string>;

export const partsOfSpeechIn = ({ units }: CourseSource): PartsOfSpeech =>
  new Map(
    units
      .flatMap(({ skills }) => skills)
      .flatMap(({ words }) => words)
      .flatMap(({ text, partOfSpeech }) => (partOfSpeech === undefined ? [] : [[fold(text), partOfSpeech] as const])),
  );

const seeds = ['1', '2', '3'];

/**
 * Measure choices
 *
 * Every challenge to choose in is shown three times, as sessions show it, and what a learner sees is judged: from the
 * content alone, by rules of this file and not by those of the compiler.
 */
export function measureChoices(content: CourseContent, parts: PartsOfSpeech): Measures {
  const course = new Knowledge(content, parts);
  const measures: Record<string, Share> = {};
  const count = (name: string, isSo: boolean): void => {
    const share = (measures[name] ??= { part: 0, of: 0 });
    share.of++;
    if (isSo) share.part++;
  };
  for (const challenge of content.challenges) {
    judgeAlone(challenge, course, count);
    const type = formOf(challenge).type;
    if (formOf(challenge).way !== 'choose') continue;
    for (const seed of seeds) {
      const presented = challengeTypes
        .find(({ name }) => name === type)!
        .realise(challenge, shuffleFrom(seed, `realise ${challenge.id}`));
      const shown = presented.choices!.map(({ text, picture }) =>
        picture === undefined ? text! : 'emoji' in picture ? picture.emoji : picture.id,
      );
      const wrong = shown.filter((text) => text !== challenge.accepted[0]);
      judgeShown(challenge, wrong, course, count);
    }
  }
  return measures;
}

type Count = (name: string, isSo: boolean) => void;

const formOf = ({ form }: ChallengeContent) => forms.find(({ name }) => name === form)!;

/** What can be told of a challenge before its choices are drawn. */
function judgeAlone(challenge: ChallengeContent, course: Knowledge, count: Count): void {
  const { form, prompt, accepted, about, phrase } = challenge;
  const isReadAloud = form === 'speak/none/say';
  if (prompt.text !== undefined && !prompt.gapAt && !isReadAloud) {
    count('prompt is its answer', accepts(challenge, prompt.text));
  }
  if (prompt.gapAt && about !== undefined && about !== phrase) {
    count('gap of another meaning', !course.meansIt(about, prompt.meaning ?? ''));
  }
  if (phrase !== undefined && about === phrase && /^(?:translate|speak\/to|judge)/.test(form)) {
    const said = ` ${fold(prompt.hints.map((hint) => ('reveals' in hint && hint.reveals ? '' : hint.meaning)).join(' '))} `;
    count(
      'hints tell the answer, unmarked',
      fold(accepted[0]!)
        .split(' ')
        .every((token) => said.includes(` ${token} `)),
    );
  }
}

/** What a learner sees in one draw. */
function judgeShown(challenge: ChallengeContent, wrong: readonly string[], course: Knowledge, count: Count): void {
  const { prompt, accepted, about, phrase } = challenge;
  const right = accepted[0]!;
  const { type } = formOf(challenge);
  if (type === 'select-picture') return;
  const learning = formOf(challenge).direction === 'to-learning';
  count(`${type}: two choices`, wrong.length < 2);
  count(
    `${type}: capital differs`,
    wrong.some((text) => capital(text) !== capital(right)),
  );
  count(
    `${type}: sign differs`,
    wrong.some((text) => signs(text) !== signs(right)),
  );
  count(
    'odd one out',
    [capital, signs, firstWord(learning ? course.learning : course.from), manyWords].some((feature) =>
      isOdd(feature, right, wrong),
    ),
  );
  const row = Math.max(course.skillRow(about!), phrase === undefined ? 0 : course.skillRow(phrase));
  for (const text of wrong) count('of a later skill', course.firstSkill(text, learning) > row);
  if (type === 'missing-word') {
    const isInflected = about !== phrase && !course.isDictionaryForm(right);
    if (isInflected) {
      count(
        'inflected gap: all dictionary forms',
        wrong.every((text) => course.isDictionaryForm(text)),
      );
      for (const text of wrong) {
        count('inflected gap: choice inflected', !course.isDictionaryForm(text));
        count('inflected gap: choice ends alike', fold(text).at(-1) === fold(right).at(-1));
      }
    }
    for (const text of wrong) {
      if (about === phrase) count('gap of a sentence: choice ends alike', fold(text).at(-1) === fold(right).at(-1));
    }
  }
  if (type !== 'judge') {
    const [own, others] = [course.partOf(about!), wrong.map((text) => course.partOfText(text, learning))];
    for (const other of others) {
      if (own !== undefined && other !== undefined) count('part of speech differs', own !== other);
    }
  }
  if (type !== 'judge') return;
  const near = wrong.map((text) => sharesHalf(right, text));
  count('judge: no near miss', !near.some(Boolean));
  for (const isNear of near) count('judge: choice is a near miss', isNear);
  const given = namesIn(right, prompt.text ?? '', course);
  const differs = wrong.map((text) => !sameNames(given, course.namesOf(text)));
  count('judge: name gives it away', differs.length > 0 && differs.every(Boolean));
  count('judge: names differ', differs.some(Boolean));
}

const capital = (text: string): string => String(/^\P{L}*\p{Lu}/u.test(text));
const signs = (text: string): string => `${/^\p{P}*/u.exec(text)![0]} ${/\p{P}*$/u.exec(text)![0]}`;
const manyWords = (text: string): string => String(fold(text).split(' ').length > 2);
const firstWord =
  (common: ReadonlySet<string>) =>
  (text: string): string => {
    const [first = '', ...rest] = fold(text).split(' ');
    return String(rest.length > 0 && common.has(first));
  };

/** Whether the right one alone has what all wrong ones have otherwise. */
const isOdd = (feature: (text: string) => string, right: string, wrong: readonly string[]): boolean =>
  wrong.length > 1 && wrong.every((text) => feature(text) !== feature(right));

/** Without accents and the English genitive, so that "México" and "Mexico's" are one name. */
const tokensOf = (text: string): readonly string[] =>
  fold(
    text
      .replace(/['’]s(?!\p{L})/gu, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, ''),
  ).split(' ');

function sharesHalf(right: string, wrong: string): boolean {
  const [own, other] = [new Set(tokensOf(right)), new Set(tokensOf(wrong))];
  const both = [...own].filter((token) => other.has(token)).length;
  return 2 * both >= Math.max(own.size, other.size);
}

/** Names, numbers and cognates: the longer tokens that a prompt and its right answer share. */
const namesIn = (right: string, prompt: string, course: Knowledge): ReadonlySet<string> => {
  const asked = new Set(tokensOf(prompt));
  return new Set(tokensOf(right).filter((token) => asked.has(token) && course.isName(token)));
};

const sameNames = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((token) => other.has(token));

/** What the components of a course tell of its texts. */
class Knowledge {
  readonly learning: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  private readonly rows: Map<string, number>;
  private readonly first = [new Map<string, number>(), new Map<string, number>()] as const;
  private readonly firstToken = [new Map<string, number>(), new Map<string, number>()] as const;
  private readonly dictionary = new Set<string>();
  private readonly names = new Set<string>();
  private readonly common = new Set<string>();
  private readonly texts = new Map<string, { readonly text: string; readonly meaning: string }>();
  private readonly meanings = new Map<string, Set<string>>();

  constructor(
    content: CourseContent,
    private readonly parts: PartsOfSpeech,
  ) {
    this.rows = new Map(content.skills.map(({ id }, row) => [id as string, row]));
    for (const { id, skill, kind, text, meaning } of content.components) {
      const row = this.rows.get(skill)!;
      this.rows.set(id, row);
      this.texts.set(id, { text, meaning });
      this.meanings.set(id, new Set(tokensOf(meaning).map(stem)));
      [text, meaning].forEach((side, at) => {
        lower(this.first[at]!, fold(side), row);
        for (const [word] of side.matchAll(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/gu)) this.common.add(tokensOf(word)[0]!);
        tokensOf(side).forEach((token) => lower(this.firstToken[at]!, token, row));
      });
      if (kind === 'word') {
        const tokens = tokensOf(text);
        this.dictionary.add(tokens.join(' '));
        if (tokens.length === 2) this.dictionary.add(tokens[1]!);
      }
      const meant = new Set(tokensOf(meaning));
      for (const token of tokensOf(text))
        if (meant.has(token) && isTelling(token, text, meaning)) this.names.add(token);
    }
    for (const { about, form, accepted } of content.challenges) {
      if (about === undefined || !/^(?:select-meaning|translate)\/from/.test(form)) continue;
      const stems = this.meanings.get(about) ?? new Set<string>();
      accepted.forEach((text) => tokensOf(text).forEach((token) => stems.add(stem(token))));
      this.meanings.set(about, stems);
    }
    const words = content.components.filter(({ kind }) => kind === 'word');
    this.learning = common(words.map(({ text }) => text));
    this.from = common(words.map(({ meaning }) => meaning));
  }

  skillRow = (id: string): number => this.rows.get(id) ?? 0;
  isDictionaryForm = (text: string): boolean => this.dictionary.has(tokensOf(text).join(' '));
  isName = (token: string): boolean => this.names.has(token) && !(token.length < 5 && this.common.has(token));

  firstSkill(text: string, learning: boolean): number {
    const side = learning ? 0 : 1;
    const whole = this.first[side].get(fold(text)) ?? Infinity;
    return Math.min(whole, Math.max(...tokensOf(text).map((token) => this.firstToken[side].get(token) ?? 0)));
  }

  namesOf(text: string): ReadonlySet<string> {
    return new Set(tokensOf(text).filter((token) => this.isName(token)));
  }

  meansIt(about: string, meaning: string): boolean {
    const said = new Set(tokensOf(meaning).map(stem));
    return [...(this.meanings.get(about) ?? [])].some((token) => said.has(token));
  }

  partOf = (about: string): string | undefined => this.parts.get(fold(this.texts.get(about)?.text ?? ''));
  partOfText = (text: string, learning: boolean): string | undefined =>
    learning ? this.parts.get(fold(text)) : undefined;
}

/** A name or a number, or a longer word that both languages have. */
const isTelling = (token: string, text: string, meaning: string): boolean =>
  /\p{N}/u.test(token) ||
  token.length >= 5 ||
  [text, meaning].every((side) =>
    side.match(/[\p{L}\p{M}]+/gu)?.some((word) => fold(word) === token && /^\p{Lu}/u.test(word)),
  );

const stem = (token: string): string => token.slice(0, Math.max(3, Math.min(5, token.length - 2)));

function lower(rows: Map<string, number>, key: string, row: number): void {
  rows.set(key, Math.min(rows.get(key) ?? Infinity, row));
}

/** What many words of a course begin with: articles, and the "to" of verbs. */
function common(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const [first, ...rest] = tokensOf(text);
    if (rest.length > 0) counts.set(first!, (counts.get(first!) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= Math.max(5, texts.length / 50)).map(([first]) => first));
}
