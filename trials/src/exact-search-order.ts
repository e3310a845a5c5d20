import type { Relaxable } from '@session-generator/domain';

import type { Kind, Need, Puzzle } from './exact-search-puzzle.js';

const gap = 2;
const phraseGap = 4;

/** An order of challenges while it grows and shrinks at its end, and what the invariants say of it. */
export class Order {
  private readonly placed: Kind[] = [];
  private readonly needs: ReadonlyMap<number, Need>;
  private readonly components: readonly number[];
  private readonly types: readonly string[];
  private readonly cap: number;

  constructor(
    private readonly kinds: readonly Kind[],
    { needs }: Puzzle,
    private readonly length: number,
    private readonly relaxed: ReadonlySet<Relaxable>,
  ) {
    this.needs = new Map(relaxed.has('coverage') ? [] : needs.map((need) => [need.component, need]));
    this.components = [...new Set([...this.needs.keys(), ...kinds.flatMap(({ about }) => about ?? [])])];
    this.types = [...new Set(kinds.map(({ type }) => type))];
    this.cap = relaxed.has('cap') ? Infinity : Math.ceil((length * 2) / 5);
  }

  push(kind: Kind): void {
    this.placed.push(kind);
  }

  pop(): void {
    this.placed.pop();
  }

  isDone(): boolean {
    return this.placed.length === this.length && this.components.every((component) => this.owed(component) === 0);
  }

  /** The kinds that may stand next, what is owed first. */
  next(): readonly Kind[] {
    const rank = ({ about, teaches, isNew }: Kind): number =>
      about === undefined || this.owed(about) === 0 ? 2 : isNew && teaches && this.about(about).length === 0 ? 0 : 1;
    return this.kinds
      .filter((kind) => this.allows(kind))
      .map((kind) => ({ kind, rank: rank(kind) }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ kind }) => kind);
  }

  /** Whether the rest can no longer hold what is owed, or there are too few pieces to fill it. */
  isHopeless(): boolean {
    const at = this.placed.length;
    const rest = this.length - at;
    if (rest === 0) return true;
    let owedInAll = 0;
    for (const component of this.needs.keys()) {
      const owed = this.owed(component);
      owedInAll += owed;
      if (owed === 0) continue;
      if (owed > this.places(component, rest)) return true;
    }
    if (owedInAll > rest) return true;
    return (
      this.fill(
        (kind) => kind.type,
        (type) => this.cap - this.count(({ type: own }) => own === type),
        rest,
      ) < rest ||
      this.fill(
        (kind) => kind.about,
        (about) => (about === undefined ? rest : this.places(about, rest)),
        rest,
      ) < rest
    );
  }

  /** Everything that what may follow depends on: two orders of one state can be completed alike. */
  state(): string {
    const at = this.placed.length;
    const rest = this.length - at;
    const [before, last] = [this.placed[at - 2], this.placed[at - 1]];
    const parts: unknown[] = [at];
    if (!this.relaxed.has('cap')) parts.push(this.types.map((type) => this.count((kind) => kind.type === type)));
    if (!this.relaxed.has('runs')) parts.push(last?.type === before?.type ? last?.type : '', last?.type);
    if (!this.relaxed.has('gap')) parts.push(last?.about ?? '', before?.about ?? '');
    if (!this.relaxed.has('once')) {
      parts.push(this.kinds.map((kind) => Math.min(rest, kind.times - this.count((other) => other === kind))));
      parts.push(
        this.placed.slice(-phraseGap).map(({ phrase }) => phrase ?? ''),
        this.phrasesShown(),
      );
    }
    parts.push(this.components.map((component) => [this.owed(component), this.hardestAbout(component)]));
    parts.push(this.taught());
    return JSON.stringify(parts);
  }

  /** Ids in order: of pieces that are alike, the first that is left. */
  ids(): readonly string[] {
    const used = new Map<Kind, number>();
    return this.placed.map((kind) => {
      const nth = used.get(kind) ?? 0;
      used.set(kind, nth + 1);
      return kind.ids[nth % kind.ids.length]!;
    });
  }

  private allows(kind: Kind): boolean {
    const { type, about, step, isNew, teaches } = kind;
    const at = this.placed.length;
    if (this.count((other) => other.type === type) >= this.cap) return false;
    if (!this.relaxed.has('runs') && this.placed[at - 1]?.type === type && this.placed[at - 2]?.type === type)
      return false;
    if (
      !this.relaxed.has('gap') &&
      about !== undefined &&
      this.placed.slice(-gap).some((other) => other.about === about)
    ) {
      return false;
    }
    if (!this.relaxed.has('once') && !this.allowsAgain(kind)) return false;
    if (!this.relaxed.has('ramp') && about !== undefined) {
      const hardest = this.hardestAbout(about);
      if (hardest < 0 ? isNew && !teaches : step < hardest) return false;
    }
    return this.relaxed.has('one-new') || this.unseenIn(kind) <= (about === undefined ? 0 : 1);
  }

  private allowsAgain(kind: Kind): boolean {
    if (this.count((other) => other === kind) >= kind.times) return false;
    if (kind.phrase === undefined) return true;
    const shown = this.placed.filter(({ phrase }) => phrase === kind.phrase);
    return (
      shown.length < 2 &&
      shown.every(({ form }) => form !== kind.form) &&
      this.placed.slice(-phraseGap).every(({ phrase }) => phrase !== kind.phrase)
    );
  }

  private owed(component: number): number {
    const need = this.needs.get(component);
    if (!need) return 0;
    const about = this.about(component);
    const isProven = need.hardest === undefined || about.some(({ step }) => step === need.hardest);
    return Math.max(0, need.places - about.length, isProven ? 0 : 1);
  }

  /** How many challenges about a component the rest can hold. */
  private places(component: number, rest: number): number {
    if (this.relaxed.has('gap')) return rest;
    const wait = this.placed.slice(-gap).findLastIndex(({ about }) => about === component);
    const free = rest - (wait < 0 ? 0 : wait + 1 + gap - Math.min(gap, this.placed.length));
    return Math.max(0, Math.ceil(free / (gap + 1)));
  }

  /** An upper bound on how much of the rest the pieces fill, where each group of them fills no more than its limit. */
  private fill<Group>(groupOf: (kind: Kind) => Group, limit: (group: Group) => number, rest: number): number {
    const left = new Map<Group, number>();
    for (const kind of this.kinds) {
      const group = groupOf(kind);
      const more = Math.min(rest, kind.times - this.count((other) => other === kind));
      left.set(group, (left.get(group) ?? 0) + more);
    }
    return [...left].reduce((sum, [group, count]) => sum + Math.min(count, limit(group)), 0);
  }

  private unseenIn({ unseen }: Kind): number {
    const taught = this.taught();
    return unseen.filter((word) => !taught.includes(word)).length;
  }

  /** The words whose first challenge taught them. */
  private taught(): readonly number[] {
    return this.components.filter((component) => this.about(component)[0]?.teaches);
  }

  private hardestAbout(component: number): number {
    return this.about(component).reduce((hardest, { step }) => Math.max(hardest, step), -1);
  }

  private about(component: number): readonly Kind[] {
    return this.placed.filter((kind) => kind.about === component);
  }

  private count(matches: (kind: Kind) => boolean): number {
    return this.placed.filter(matches).length;
  }

  private phrasesShown(): readonly string[] {
    return this.placed.flatMap(({ phrase, form }) => (phrase === undefined ? [] : [`${phrase}/${form}`])).sort();
  }
}
