import fc from 'fast-check';

import { challengeTypeNames } from '../../forms/form.js';
import { lesson } from '../../plans/lesson.js';
import type { Brief } from '../brief.js';
import { cap } from '../laws/cap.js';
import { coverage } from '../laws/coverage.js';
import { gap } from '../laws/gap.js';
import type { Law } from '../laws/law.js';
import { length as lengthLaw } from '../laws/length.js';
import { once } from '../laws/once.js';
import { oneNew } from '../laws/one-new.js';
import { ramp, teachesAt } from '../laws/ramp.js';
import type { Relaxable } from '../laws/relaxation.js';
import { runs } from '../laws/runs.js';
import { brief, candidates } from '../letters.sample.js';
import type { Candidate } from '../pool/candidate.js';
import { Tally } from '../tally.js';
import { needsOf } from '../targets/needs.js';
import { isNew, type Role, type Topic } from '../targets/topic.js';
import { audit } from './audit.js';
import { hopelessness } from './hopelessness.js';
import { isOutOfReach } from './is-out-of-reach.js';
import { Line } from './line.js';
import { puzzleOf, type Puzzle } from './puzzle.js';
import { searchLine } from './search.js';
import { breachesOf, Walk } from './walk.js';

/** Whether this is `npm run test:slow`, which runs every case, and not `npm test`, which runs a tenth or so. */
declare const atFullSize: boolean;
const numRuns = atFullSize ? 20_000 : 300;

type Session = readonly Candidate[];

/** A law with drawn numbers, and the same law said a second time, as plainly as its words allow. */
interface Told {
  readonly says: string;
  readonly law: Law;
  /** Whether the challenge at this place breaks it. */
  readonly isBroken?: (session: Session, at: number, length: number, topics: readonly Topic[]) => boolean;
  /** How many challenges a topic of this role needs, and whether one of them is at the hardest step. */
  readonly needs?: (role: Role) => { readonly places: number; readonly isProved: boolean };
}

/** The topics that are new words, in the order of their bits. */
const wordsOf = (topics: readonly Topic[]): readonly number[] =>
  topics.flatMap(({ role }, topic) => (role === 'new-word' ? [topic] : []));

const isAbout = (topic: number) => (other: Candidate) => other.topic === topic && topic >= 0;

const told = {
  gap: fc.nat(3).map((others): Told => ({
    says: `gap(${others})`,
    law: gap(others),
    isBroken: (session, at) => session.slice(Math.max(0, at - others), at).some(isAbout(session[at]!.topic)),
  })),
  runs: fc.integer({ min: 1, max: 3 }).map((most): Told => ({
    says: `runs(${most})`,
    law: runs(most),
    isBroken: (session, at) =>
      at >= most && session.slice(at - most, at).every(({ type }) => type === session[at]!.type),
  })),
  cap: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5 })).map(([most, outOf]): Told => ({
    says: `cap(${most}, ${outOf})`,
    law: cap(most, outOf),
    isBroken: (session, at, length) =>
      session.slice(0, at + 1).filter(({ type }) => type === session[at]!.type).length >
      Math.ceil((length * most) / outOf),
  })),
  once: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(5)).map(([times, others]): Told => ({
    says: `once(${times}, ${others})`,
    law: once(times, others),
    isBroken: (session, at) => {
      const { index, phrase, form } = session[at]!;
      const before = session.slice(0, at);
      const shown = before.filter((other) => phrase >= 0 && other.phrase === phrase);
      return (
        before.some((other) => other.index === index) ||
        shown.length >= times ||
        shown.some((other) => other.form === form || before.length - before.lastIndexOf(other) <= others)
      );
    },
  })),
  ramp: fc.constant<Told>({
    says: 'ramp',
    law: ramp,
    isBroken: (session, at) => {
      const next = session[at]!;
      const before = session.slice(0, at).filter(isAbout(next.topic));
      if (next.topic >= 0 && before.length === 0) return next.isNew && !next.teaches;
      return before.some(({ step }) => step > next.step);
    },
  }),
  oneNew: fc.nat(2).map((most): Told => ({
    says: `oneNew(${most})`,
    law: oneNew(most),
    isBroken: (session, at, _, topics) => {
      const { topic, newWords, strangers } = session[at]!;
      const isTaught = (word: number) => session.slice(0, at).find(isAbout(word))?.teaches ?? false;
      const unseen = wordsOf(topics).filter((word, bit) => newWords & (1 << bit) && !isTaught(word)).length + strangers;
      return unseen > (topic < 0 ? 0 : most);
    },
  })),
  coverage: fc
    .record({ 'new-word': fc.nat(3), 'new-phrase': fc.nat(3), weak: fc.nat(3) }, { requiredKeys: [] })
    .map((places): Told => ({
      says: `coverage(${JSON.stringify(places)})`,
      law: coverage(places),
      needs: (role) => {
        const asked = role === 'filler' ? 0 : (places[role] ?? 0);
        return { places: asked, isProved: role === 'new-word' && asked > 0 };
      },
    })),
  length: fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 3, max: 4 }))
    .map(([part, outOf]): Told => ({ says: `length(${part}, ${outOf})`, law: lengthLaw(part, outOf) })),
};

/** Any of the laws, each with any numbers. */
const anyLaws = fc
  .tuple(fc.record(told), fc.subarray(Object.keys(told) as (keyof typeof told)[]))
  .map(([drawn, names]) => names.map((name): Told => drawn[name]));

/** Up to three topics, in any order. */
const anyTopics = fc
  .array(
    fc.constantFrom<readonly [Role, boolean]>(
      ['new-word', true],
      ['new-word', true],
      ['new-phrase', false],
      ['weak', true],
      ['weak', false],
      ['filler', true],
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((drawn) =>
    drawn.map(([role, isWord], component): Topic => ({
      component,
      role,
      isWord,
      recall: isNew({ role } as Topic) ? 0 : 0.5,
    })),
  );

const anyShape = fc.record({
  topic: fc.integer({ min: -1, max: 8 }),
  type: fc.nat(2),
  step: fc.nat(3),
  form: fc.nat(2),
  phrase: fc.integer({ min: -3, max: 2 }),
  newWords: fc.nat(7),
  strangers: fc.constantFrom(0, 0, 0, 0, 0, 1, 2),
});
type Shape = typeof anyShape extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** The candidates of a pool: what is about a phrase shows it, and what is about a new word exercises it. */
function poolOf(shapes: readonly Shape[], topics: readonly Topic[]): readonly Candidate[] {
  const kinds: string[] = [];
  const plain = candidates(shapes.map(() => '-0').join(' '));
  const words = wordsOf(topics);
  return shapes.map((shape, index) => {
    const topic = shape.topic < 0 ? -1 : shape.topic % topics.length;
    const about = topics[topic];
    const phrase = about && !about.isWord ? topic : Math.max(-1, shape.phrase);
    const own = about?.role === 'new-word' ? 1 << words.indexOf(topic) : 0;
    const made = {
      ...plain[index]!,
      ...shape,
      topic,
      phrase,
      newWords: (shape.newWords & ((1 << words.length) - 1)) | own,
      isNew: about !== undefined && isNew(about),
      teaches: about !== undefined && teachesAt(shape.step, about.isWord),
    };
    const { type, step, strangers, form } = made;
    const alike = [topic, type, step, phrase, phrase < 0 ? 0 : form, made.newWords, strangers].join();
    if (!kinds.includes(alike)) kinds.push(alike);
    return { ...made, kind: kinds.indexOf(alike) };
  });
}

interface Case {
  readonly laws: readonly Told[];
  readonly brief: Brief;
  readonly puzzle: Puzzle;
  /** A case in one line, for a failure to show. */
  readonly [fc.toStringMethod]: () => string;
}

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    laws: anyLaws,
    topics: anyTopics,
    shapes: fc.array(anyShape, { minLength: 2, maxLength: 6 }),
    length: fc.integer({ min: 1, max: 6 }),
    isWhole: fc.boolean(),
    left: fc.option(fc.nat(5)),
    worth: fc.array(fc.nat(10), { minLength: 6, maxLength: 6 }),
  })
  .map(({ laws, topics, shapes, length, isWhole, left, worth }) => {
    const pool = poolOf(shapes, topics);
    const admitted = pool.filter(({ index }) => index !== left);
    const asked = isWhole ? admitted.length : length;
    const plan = { ...lesson, laws: laws.map(({ law }) => law), filters: [] };
    const challengeTypes = new Set(challengeTypeNames);
    const plainly = { ...brief(pool, { length: asked, plan, challengeTypes }), topics };
    const told = { ...plainly, needs: needsOf(topics, pool, plainly) };
    const puzzle = puzzleOf(told, new Set(), { candidates: admitted, needs: told.needs, length: asked, worth });
    return { laws, brief: told, puzzle, [fc.toStringMethod]: () => spelt(laws, puzzle) };
  });

const spelt = (laws: readonly Told[], { brief: { topics }, candidates, needs, length }: Puzzle): string =>
  [
    `length ${length}`,
    laws.map(({ says }) => says).join(' '),
    topics
      .map(({ role, isWord }, at) => `${at}: ${isWord ? 'word' : 'phrase'}, ${role}, ${JSON.stringify(needs[at])}`)
      .join('\n'),
    ...candidates.map(
      ({ index, topic, type, step, form, phrase, newWords, strangers, kind }) =>
        `#${index} ${JSON.stringify({ topic, type, step, form, phrase, newWords, strangers, kind })}`,
    ),
  ].join('\n');

/** How many challenges the topics of a session still need, as the words of coverage have it. */
function owedBy(session: Session, { laws, brief: { topics, pool } }: Case): readonly number[] {
  return topics.map(({ role }, topic) => {
    const { places, isProved } = laws.find(({ needs }) => needs)?.needs!(role) ?? { places: 0, isProved: false };
    const own = session.filter(isAbout(topic));
    const hardest = Math.max(...pool.filter(isAbout(topic)).map(({ step }) => step));
    const proof = isProved && hardest >= 0 && !own.some(({ step }) => step === hardest) ? 1 : 0;
    return Math.max(places - own.length, proof, 0);
  });
}

/** Every session that keeps all laws and meets all needs, found by trying each candidate at each place. */
function* lawful(drawn: Case, session: Session = []): Generator<Session> {
  const { laws, brief, puzzle } = drawn;
  if (session.length === puzzle.length) {
    if (owedBy(session, drawn).every((owed) => owed === 0)) yield session;
    return;
  }
  for (const next of puzzle.candidates) {
    const grown = [...session, next];
    if (!laws.some(({ isBroken }) => isBroken?.(grown, session.length, puzzle.length, brief.topics)))
      yield* lawful(drawn, grown);
  }
}

const firstOf = (drawn: Case): Session | undefined => lawful(drawn).next().value as Session | undefined;
const isSmall = ({ puzzle }: Case): boolean => puzzle.candidates.length ** puzzle.length <= 1500;
const check = (holds: (drawn: Case) => void): void =>
  fc.assert(fc.property(anyCase.filter(isSmall), holds), { numRuns });

test('the search finds a session if some order keeps every law and meets every need', () => {
  const outcomes = { found: 0, none: 0 };
  check((drawn) => {
    const found = searchLine(drawn.puzzle, { left: 1_000_000 });
    expect(found !== undefined).toBe(firstOf(drawn) !== undefined);
    outcomes[found ? 'found' : 'none']++;
    if (!found) return;
    expect(found).toHaveLength(drawn.puzzle.length);
    expect(broken(found, drawn)).toEqual([]);
    expect(owedBy(found, drawn).filter((owed) => owed > 0)).toEqual([]);
  });
  expect(Math.min(outcomes.found, outcomes.none)).toBeGreaterThan(numRuns / 10);
});

test('nothing that can be had is out of reach', () => {
  check((drawn) => {
    if (isOutOfReach(drawn.puzzle)) expect(firstOf(drawn)).toBeUndefined();
  });
});

test('no start of a lawful session is hopeless', () => {
  check((drawn) => {
    const isHopeless = hopelessness(drawn.puzzle);
    for (const session of some(lawful(drawn), 20)) {
      const line = new Line(drawn.brief, drawn.puzzle.needs, drawn.puzzle.length);
      for (const candidate of session) {
        expect(isHopeless(line)).toBe(false);
        line.push(candidate);
      }
      expect(isHopeless(line)).toBe(false);
      expect(line.owed).toBe(0);
    }
  });
});

test('a line that shrinks is as if it had never grown', () => {
  check(({ brief, puzzle }) => {
    const line = new Line(brief, puzzle.needs, puzzle.length);
    const before = structuredClone(line);
    for (const candidate of brief.pool) line.push(candidate);
    for (const _ of brief.pool) line.pop();
    expect(structuredClone(line)).toEqual(before);
  });
});

test('the picks of a lawful session fit, in whatever order they are chosen', () => {
  fc.assert(
    fc.property(anyCase.filter(isSmall), fc.infiniteStream(fc.nat()), (drawn, numbers) => {
      for (const session of some(lawful(drawn), 5)) {
        const tally = new Tally(drawn.brief);
        const order = session.map((candidate) => ({ candidate, at: numbers.next().value })).sort((a, b) => a.at - b.at);
        for (const { candidate } of order) {
          expect(tally.whyUnfit(candidate)).toBeUndefined();
          expect(tally.fits(candidate)).toBe(true);
          tally.add(candidate);
        }
      }
    }),
    { numRuns },
  );
});

test('the audit finds each breach at its place, and the walk as many', () => {
  fc.assert(
    fc.property(anyCase, fc.array(fc.nat(), { maxLength: 7 }), (drawn, numbers) => {
      const { pool } = drawn.brief;
      const session = numbers.map((number) => pool[number % pool.length]!);
      const owed = owedBy(session, drawn);
      const breaches = broken(session, drawn);
      const isShort =
        session.length !== drawn.brief.request.length && drawn.laws.some(({ law }) => law.name === 'length');
      const expected = [
        ...breaches,
        ...owed.filter((each) => each > 0).map(() => ({ invariant: 'coverage', where: null })),
        ...(isShort ? [{ invariant: 'length', where: null }] : []),
      ];
      const found = audit(session, drawn.brief).map(({ invariant, where }) => ({ invariant, where }));
      expect(sorted(found)).toEqual(sorted(expected));
      const counts = drawn.laws
        .filter(({ isBroken }) => isBroken)
        .map(({ law: { name } }) => breaches.filter(({ invariant }) => invariant === name).length);
      expect(breachesOf(session, drawn.brief)).toEqual({
        byLaw: counts,
        owed: owed.reduce((sum, each) => sum + each, 0),
      });
    }),
    { numRuns },
  );
});

test('the walk may go on if no law is broken more often than is allowed, and no more places are owed', () => {
  const anyCounts = fc.record({ byLaw: fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }), owed: fc.nat(3) });
  fc.assert(
    fc.property(
      anyCase,
      fc.array(fc.nat(), { maxLength: 7 }),
      anyCounts,
      fc.nat(7),
      (drawn, numbers, allowed, gone) => {
        const { pool } = drawn.brief;
        const session = numbers.map((number) => pool[number % pool.length]!);
        const { byLaw, owed } = breachesOf(session, drawn.brief);
        const may = owed <= allowed.owed && byLaw.every((count, at) => count <= allowed.byLaw[at]!);
        const walk = new Walk(drawn.brief, session.length, { ...allowed, byLaw: allowed.byLaw.slice(0, byLaw.length) });
        expect(walk.mayGoOn(undefined, session, 0)).toBe(may);
        session.slice(0, gone).forEach((candidate) => walk.go(candidate));
        if (may) expect(walk.mayGoOn(session[gone], session, gone + 1)).toBe(true);
      },
    ),
    { numRuns },
  );
});

interface Broken {
  readonly invariant: Relaxable;
  readonly where: number;
}

const broken = (session: Session, { laws, brief: { topics } }: Case): readonly Broken[] =>
  session.flatMap((_, where) =>
    laws
      .filter(({ isBroken }) => isBroken?.(session, where, session.length, topics))
      .map(({ law }) => ({ invariant: law.name, where })),
  );

const sorted = (all: readonly { invariant: string; where: number | null }[]): readonly string[] =>
  all.map(({ invariant, where }) => `${invariant} ${where}`).sort();

function* some<Item>(items: Iterable<Item>, most: number): Generator<Item> {
  let count = 0;
  for (const item of items) {
    if (count++ === most) return;
    yield item;
  }
}
