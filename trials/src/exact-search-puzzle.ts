import type { Relaxable } from '@session-generator/domain';

/** What a session may be put together from, and what it must cover. Components and phrases are rows. */
export interface Puzzle {
  readonly pieces: readonly Piece[];
  readonly needs: readonly Need[];
}

/** One challenge, as far as the order of a session is concerned. */
export interface Piece {
  readonly id: string;
  readonly type: string;
  readonly form: string;
  /** 0 recognise … 3 produce. */
  readonly step: number;
  /** The component it is about; absent for `match-pairs`. */
  readonly about?: number;
  readonly phrase?: number;
  /** Whether the component is new, and whether this would teach it as the first about it. */
  readonly isNew: boolean;
  readonly teaches: boolean;
  /** The words it exercises that count, and were neither met nor presumed when the session began. */
  readonly unseen: readonly number[];
  /** Shown within the last day. */
  readonly isRecent: boolean;
}

/** So many challenges about a component, one of them of that step. */
export interface Need {
  readonly component: number;
  readonly places: number;
  readonly hardest?: number;
}

/** Pieces that the laws cannot tell apart. */
export interface Kind extends Piece {
  readonly ids: readonly string[];
  /** How often it may stand. */
  readonly times: number;
}

export function kindsOf({ pieces }: Puzzle, relaxed: ReadonlySet<Relaxable>): readonly Kind[] {
  const kinds = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (piece.isRecent && !relaxed.has('cooldown')) continue;
    const { type, step, about, phrase, form, teaches, unseen } = piece;
    const alike = JSON.stringify([
      type,
      step,
      about,
      phrase,
      phrase === undefined ? '' : form,
      teaches,
      [...unseen].sort(),
    ]);
    kinds.set(alike, [...(kinds.get(alike) ?? []), piece]);
  }
  return [...kinds.values()].map((alike) => ({
    ...alike[0]!,
    ids: alike.map(({ id }) => id),
    times: relaxed.has('once') ? Infinity : alike.length,
  }));
}
