import { builtInKinds, type OfferedKind } from '@session-generator/personalization';

/** The kinds of session that may be asked for. A team that brings a kind of its own binds a longer list. */
export class OfferedKinds {
  constructor(readonly kinds: readonly OfferedKind[] = builtInKinds) {}
}
