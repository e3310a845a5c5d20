import type { Relaxable } from '@session-generator/domain';

import type { Kind, Puzzle } from './exact-search-puzzle.js';

const gap = 2;
const phraseGap = 4;
const longAgo = -100;

/** A kind with its type, component, phrase and form as small numbers; -1 for none. */
interface Numbered {
  readonly kind: Kind;
  readonly index: number;
  readonly type: number;
  readonly about: number;
  readonly phrase: number;
  readonly form: number;
  readonly step: number;
  /** Whether it teaches a new component if it is the first about it. */
  readonly teaches: boolean;
  readonly isNew: boolean;
  /** The unseen words that some piece is about, one bit each, and the number of others. */
  readonly unseen: number;
  readonly strangers: number;
}

/** An order of challenges while it grows and shrinks at its end, and what the invariants say of it. */
export class Order {
  private readonly placed: Numbered[] = [];
  private readonly undo: number[] = [];
  private readonly kinds: readonly Numbered[];
  private readonly cap: number;
  private readonly binds: Readonly<Record<'cap' | 'gap' | 'once' | 'runs' | 'ramp' | 'one-new', boolean>>;
  /** By component: how many challenges it needs, and the step that one of them must be of, or -1. */
  private readonly needed: number[];
  private readonly needsStep: number[];
  private readonly typeCount: number[];
  private readonly uses: number[];
  private readonly count: number[];
  private readonly last: number[];
  private readonly hardest: number[];
  /** How many of the step that is needed. */
  private readonly proofs: number[];
  private readonly phraseCount: number[];
  private readonly phraseLast: number[];
  private readonly phraseForm: number[];
  private taught = 0;

  constructor(
    kinds: readonly Kind[],
    { needs }: Puzzle,
    private readonly length: number,
    relaxed: ReadonlySet<Relaxable>,
  ) {
    const owed = relaxed.has('coverage') ? [] : needs;
    const components = distinct([
      ...owed.map(({ component }) => component),
      ...kinds.flatMap(({ about }) => about ?? []),
    ]);
    const phrases = distinct(kinds.flatMap(({ phrase }) => phrase ?? []));
    const types = distinct(kinds.map(({ type }) => type));
    const formNames = distinct(kinds.map(({ form }) => form));
    this.kinds = kinds.map((kind, index): Numbered => {
      const words = kind.unseen.map((word) => components.indexOf(word));
      return {
        kind,
        index,
        type: types.indexOf(kind.type),
        about: kind.about === undefined ? -1 : components.indexOf(kind.about),
        phrase: kind.phrase === undefined ? -1 : phrases.indexOf(kind.phrase),
        form: formNames.indexOf(kind.form),
        step: kind.step,
        teaches: kind.teaches,
        isNew: kind.isNew,
        unseen: words.reduce((bits, word) => (word < 0 ? bits : bits | bitOf(word)), 0),
        strangers: words.filter((word) => word < 0).length,
      };
    });
    this.cap = relaxed.has('cap') ? length : Math.ceil((length * 2) / 5);
    this.binds = {
      cap: !relaxed.has('cap'),
      gap: !relaxed.has('gap'),
      once: !relaxed.has('once'),
      runs: !relaxed.has('runs'),
      ramp: !relaxed.has('ramp'),
      'one-new': !relaxed.has('one-new'),
    };
    const needOf = (component: number) => owed.find((need) => need.component === component);
    this.needed = components.map((component) => needOf(component)?.places ?? 0);
    this.needsStep = components.map((component) => needOf(component)?.hardest ?? -1);
    this.typeCount = types.map(() => 0);
    this.uses = kinds.map(() => 0);
    this.count = components.map(() => 0);
    this.last = components.map(() => longAgo);
    this.hardest = components.map(() => -1);
    this.proofs = components.map(() => 0);
    this.phraseCount = phrases.map(() => 0);
    this.phraseLast = phrases.map(() => longAgo);
    this.phraseForm = phrases.map(() => -1);
  }

  push(next: Numbered): void {
    const { about, phrase, type, index, step } = next;
    const at = this.placed.length;
    this.placed.push(next);
    this.typeCount[type]!++;
    this.uses[index]!++;
    this.undo.push(this.taught);
    if (about >= 0) {
      this.undo.push(this.last[about]!, this.hardest[about]!);
      if (this.count[about] === 0 && next.teaches && next.isNew) this.taught |= bitOf(about);
      this.count[about]!++;
      this.last[about] = at;
      if (step > this.hardest[about]!) this.hardest[about] = step;
      if (step === this.needsStep[about]) this.proofs[about]!++;
    }
    if (phrase >= 0) {
      this.undo.push(this.phraseLast[phrase]!, this.phraseForm[phrase]!);
      this.phraseCount[phrase]!++;
      this.phraseLast[phrase] = at;
      this.phraseForm[phrase] = next.form;
    }
  }

  pop(): void {
    const { about, phrase, type, index, step } = this.placed.pop()!;
    if (phrase >= 0) {
      this.phraseForm[phrase] = this.undo.pop()!;
      this.phraseLast[phrase] = this.undo.pop()!;
      this.phraseCount[phrase]!--;
    }
    if (about >= 0) {
      this.hardest[about] = this.undo.pop()!;
      this.last[about] = this.undo.pop()!;
      this.count[about]!--;
      if (step === this.needsStep[about]) this.proofs[about]!--;
    }
    this.taught = this.undo.pop()!;
    this.uses[index]!--;
    this.typeCount[type]!--;
  }

  isDone(): boolean {
    return this.placed.length === this.length && this.needed.every((_, component) => this.owed(component) === 0);
  }

  /** The kinds that may stand next: first what teaches and is owed, then what is owed, then the rest. */
  next(): readonly Numbered[] {
    const ranked: Numbered[][] = [[], [], []];
    for (const kind of this.kinds) {
      if (!this.allows(kind)) continue;
      const isOwed = kind.about >= 0 && this.owed(kind.about) > 0;
      const isFirst = isOwed && kind.isNew && kind.teaches && this.count[kind.about] === 0;
      ranked[isFirst ? 0 : isOwed ? 1 : 2]!.push(kind);
    }
    return ranked.flat();
  }

  /** Whether the rest can no longer hold what is owed, or there are too few pieces to fill it. */
  isHopeless(): boolean {
    const rest = this.length - this.placed.length;
    let owedInAll = 0;
    for (let component = 0; component < this.needed.length; component++) {
      const owed = this.owed(component);
      if (owed === 0) continue;
      owedInAll += owed;
      if (owed > this.placesFor(component, rest)) return true;
    }
    if (rest === 0 || owedInAll > rest || this.owedUnderCap() < owedInAll) return true;
    const byType = this.typeCount.map(() => 0);
    const byComponent = this.needed.map(() => 0);
    let aboutNone = 0;
    for (const { kind, index, type, about } of this.kinds) {
      const left = kind.times - this.uses[index]!;
      byType[type]! += left;
      if (about < 0) aboutNone += left;
      else byComponent[about]! += left;
    }
    let filled = 0;
    for (let type = 0; type < byType.length; type++) filled += least(byType[type]!, this.cap - this.typeCount[type]!);
    if (filled < rest) return true;
    filled = aboutNone;
    for (let component = 0; component < byComponent.length; component++) {
      filled += least(byComponent[component]!, this.placesFor(component, rest));
    }
    return filled < rest;
  }

  /** Everything that what may follow depends on: two orders of one state can be completed alike. */
  state(): string {
    const at = this.placed.length;
    const rest = this.length - at;
    const [before, last] = [this.placed[at - 2], this.placed[at - 1]];
    const codes: number[] = [at, this.taught];
    if (this.binds.cap) codes.push(...this.typeCount);
    if (this.binds.runs) codes.push(last ? last.type + 1 : 0, last && before?.type === last.type ? 1 : 0);
    for (let component = 0; component < this.needed.length; component++) {
      codes.push(this.owed(component), this.hardest[component]! + 1);
      // Where neither steps nor words are judged, only whether it has begun matters, which the step says.
      if (this.binds.gap) codes.push(least(at - this.last[component]!, gap + 1));
    }
    if (this.binds.once) {
      for (const { kind, index } of this.kinds) codes.push(least(kind.times - this.uses[index]!, rest));
      for (let phrase = 0; phrase < this.phraseCount.length; phrase++) {
        const waits = least(at - this.phraseLast[phrase]!, phraseGap + 1);
        codes.push(this.phraseCount[phrase]!, this.phraseForm[phrase]! + 1, waits);
      }
    }
    return String.fromCharCode(...codes);
  }

  /** Ids in order: of pieces that are alike, the first that is left. */
  ids(): readonly string[] {
    const used = new Map<number, number>();
    return this.placed.map(({ kind, index }) => {
      const nth = used.get(index) ?? 0;
      used.set(index, nth + 1);
      return kind.ids[nth % kind.ids.length]!;
    });
  }

  private allows({
    kind,
    index,
    type,
    about,
    phrase,
    form,
    step,
    teaches,
    isNew,
    unseen,
    strangers,
  }: Numbered): boolean {
    const at = this.placed.length;
    if (this.typeCount[type]! >= this.cap) return false;
    if (this.binds.runs && this.placed[at - 1]?.type === type && this.placed[at - 2]?.type === type) return false;
    if (this.uses[index]! >= kind.times) return false;
    if (about >= 0) {
      if (this.binds.gap && at - this.last[about]! <= gap) return false;
      if (this.binds.ramp && (this.hardest[about]! < 0 ? isNew && !teaches : step < this.hardest[about]!)) return false;
    }
    if (phrase >= 0 && this.binds.once && this.phraseCount[phrase]! > 0) {
      if (this.phraseCount[phrase]! > 1 || this.phraseForm[phrase] === form) return false;
      if (at - this.phraseLast[phrase]! <= phraseGap) return false;
    }
    return !this.binds['one-new'] || strangers + bitsIn(unseen & ~this.taught) <= (about < 0 ? 0 : 1);
  }

  /** An upper bound on how much of what is owed the pieces of each type can give, where the type is capped. */
  private owedUnderCap(): number {
    const given = this.typeCount.map(() => 0);
    const own = this.needed.map(() => this.typeCount.map(() => 0));
    for (const { kind, index, type, about } of this.kinds) {
      if (about >= 0) own[about]![type]! += least(kind.times - this.uses[index]!, this.length);
    }
    for (let component = 0; component < own.length; component++) {
      const owed = this.owed(component);
      for (let type = 0; type < given.length; type++) given[type]! += least(own[component]![type]!, owed);
    }
    return given.reduce((sum, count, type) => sum + least(count, this.cap - this.typeCount[type]!), 0);
  }

  private owed(component: number): number {
    const missing = this.needed[component]! - this.count[component]!;
    const isProven = this.needsStep[component]! < 0 || this.proofs[component]! > 0;
    return missing > 0 ? missing : isProven ? 0 : 1;
  }

  /** How many challenges about a component the rest can hold. */
  private placesFor(component: number, rest: number): number {
    if (!this.binds.gap) return rest;
    const at = this.placed.length;
    const earliest = this.last[component]! + gap + 1;
    const free = earliest > at ? rest - (earliest - at) : rest;
    return free <= 0 ? 0 : Math.ceil(free / (gap + 1));
  }
}

const distinct = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

const least = (one: number, other: number): number => (one < other ? one : other);

/** A session teaches few components, and they come first. */
const bitOf = (component: number): number => (component < 30 ? 1 << component : 0);

function bitsIn(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count++;
  return count;
}
