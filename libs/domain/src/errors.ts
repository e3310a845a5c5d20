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
  constructor(
    readonly asked: string,
    readonly known: readonly string[],
  ) {
    super(`There is no kind of session "${asked}". Ask for one of: ${known.join(', ')}.`);
  }
}

export class UnfitScope extends Error {
  readonly kind = 'unfit-scope';
  constructor(
    readonly asked: string,
    readonly scope: string,
    readonly takes: readonly string[],
  ) {
    super(`A ${asked} is not of a ${scope}. Ask for it of a ${takes.join(' or a ')}.`);
  }
}

export class UnknownCourse extends Error {
  readonly kind = 'unknown-course';
  constructor(
    readonly course: string,
    options?: ErrorOptions,
  ) {
    super(`There is no course "${course}". GET /v1/courses lists those there are.`, options);
  }
}

export class UnknownRevision extends Error {
  readonly kind = 'unknown-revision';
  constructor(
    readonly course: string,
    readonly revision: string,
    options?: ErrorOptions,
  ) {
    super(`Course "${course}" has no revision "${revision}". Leave the revision out to get the live one.`, options);
  }
}

export class UnknownSkill extends Error {
  readonly kind = 'unknown-skill';
  constructor(
    readonly course: string,
    readonly skill: string,
  ) {
    super(`Course "${course}" has no skill "${skill}". GET /v1/courses/${course} lists those there are.`);
  }
}

export class UnknownUnit extends Error {
  readonly kind = 'unknown-unit';
  constructor(
    readonly course: string,
    readonly unit: string,
  ) {
    super(`Course "${course}" has no unit "${unit}". GET /v1/courses/${course} lists those there are.`);
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
      }. Send the revision of the session that the challenges are of.`,
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
