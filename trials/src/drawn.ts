import { hash32 } from '@session-generator/domain';

/** Chance that is drawn from a seed by names, so that a trial is the same each time and one draw never moves another. */
export interface Drawn {
  /** A whole number from `least` to `most`. */
  between(name: string, least: number, most: number): number;
  /** True so often. */
  happens(name: string, share: number): boolean;
  oneOf<Item>(name: string, items: readonly Item[]): Item;
}

export const drawnFrom = (seed: string): Drawn => {
  const share = (name: string): number => hash32(name, hash32(seed)) / 0x100000000;
  const between = (name: string, least: number, most: number): number =>
    least + Math.floor(share(name) * (most - least + 1));
  return {
    between,
    happens: (name, often) => share(name) < often,
    oneOf: (name, items) => items[between(name, 0, items.length - 1)]!,
  };
};
