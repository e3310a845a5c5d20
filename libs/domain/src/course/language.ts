/** One side of a course: a BCP 47 tag in canonical form, and a name to show. */
export interface Language {
  readonly tag: string;
  readonly name: string;
}
