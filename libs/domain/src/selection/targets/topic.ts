/**
 * Why a component is in a session. New: neither met nor presumed. Weak: met, and due. Filler: met or presumed, there
 * to fill the length that the targets cannot.
 */
export type Role = 'new-word' | 'new-phrase' | 'weak' | 'filler';

/** A component that a session is about, or is filled with. */
export interface Topic {
  readonly component: number;
  readonly role: Role;
  readonly isWord: boolean;
  /** The probability that it is recalled; 0 for a new one. */
  readonly recall: number;
}

export const isTarget = ({ role }: Topic): boolean => role !== 'filler';
export const isNew = ({ role }: Topic): boolean => role === 'new-word' || role === 'new-phrase';
