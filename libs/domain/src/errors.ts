/** Every way in which a request can fail, so that an edge maps them exhaustively. */
export type SessionError =
  | InvalidPayload
  | UnknownKind
  | UnfitScope
  | UnknownCourse
  | UnknownRevision
  | UnknownSkill
  | UnknownUnit
  | UnknownChallenge
  | CourseUnavailable
  | ReplayMismatch;

/** One fault of a payload: where, as a JSON pointer (RFC 6901), and what to send instead. */
export interface PayloadFault {
  readonly pointer: string;
  readonly detail: string;
}

export class InvalidPayload extends Error {
  readonly kind = 'invalid-payload';
  /** @param faults the first 50; @param total how many there are */
  constructor(
    readonly faults: readonly PayloadFault[],
    readonly total: number = faults.length,
  ) {
    super(faults.map(({ pointer, detail }) => `${pointer}: ${detail}`).join('; '));
  }
}

export class UnknownKind extends Error {
  readonly kind = 'unknown-kind';
  /** @param asked the kind of session that was asked for; @param kinds those that have a plan */
  constructor(
    readonly asked: string,
    readonly kinds: readonly string[],
  ) {
    super(`There is no kind of session "${asked}". Those with a plan are: ${kinds.join(', ')}.`);
  }
}

export class UnfitScope extends Error {
  readonly kind = 'unfit-scope';
  /** @param asked the kind of session; @param scope what it was asked of; @param takes what it can be of */
  constructor(
    readonly asked: string,
    readonly scope: string,
    readonly takes: readonly string[],
  ) {
    super(`A session of kind "${asked}" cannot be of a ${scope}. It can be of a ${takes.join(' or a ')}.`);
  }
}

export class UnknownCourse extends Error {
  readonly kind = 'unknown-course';
  constructor(
    readonly course: string,
    options?: ErrorOptions,
  ) {
    super(`There is no course "${course}".`, options);
  }
}

export class UnknownRevision extends Error {
  readonly kind = 'unknown-revision';
  constructor(
    readonly course: string,
    readonly revision: string,
    options?: ErrorOptions,
  ) {
    super(`Course "${course}" has no revision "${revision}".`, options);
  }
}

export class UnknownSkill extends Error {
  readonly kind = 'unknown-skill';
  constructor(
    readonly course: string,
    readonly skill: string,
  ) {
    super(`Course "${course}" has no skill "${skill}".`);
  }
}

export class UnknownUnit extends Error {
  readonly kind = 'unknown-unit';
  constructor(
    readonly course: string,
    readonly unit: string,
  ) {
    super(`Course "${course}" has no unit "${unit}".`);
  }
}

export class UnknownChallenge extends Error {
  readonly kind = 'unknown-challenge';
  /** @param challenges the ids of all that are unknown */
  constructor(
    readonly course: string,
    readonly revision: string,
    readonly challenges: readonly string[],
  ) {
    super(
      `Revision "${revision}" of course "${course}" does not have ${
        challenges.length === 1 ? `the challenge "${challenges[0]}"` : `${challenges.length} of the challenges`
      }.`,
    );
  }
}

export class CourseUnavailable extends Error {
  readonly kind = 'course-unavailable';
  /** @param where the adapter and what it could not do */
  constructor(
    readonly course: string,
    readonly where: string,
    options?: ErrorOptions,
  ) {
    super(`Course "${course}" cannot be read now: ${where}`, options);
  }
}

export class ReplayMismatch extends Error {
  readonly kind = 'replay-mismatch';
  /** @param differs what the token and the request or the engine disagree on */
  constructor(readonly differs: readonly string[]) {
    super(`This cannot be replayed: ${differs.join('; ')}`);
  }
}
