declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `<learning>-from-<from>`, such as `es-from-en`. */
export type CourseId = Branded<'CourseId'>;
/** The content hash of one immutable compiled state of a course. */
export type RevisionId = Branded<'RevisionId'>;
/** A module folder, such as `basics`. */
export type UnitId = Branded<'UnitId'>;
/** `<module folder>/<file stem>`, such as `basics/food`. */
export type SkillId = Branded<'SkillId'>;
/** Skill id + `w` or `p` + the learning-side text, such as `basics/food/w/el pan`. */
export type ComponentId = Branded<'ComponentId'>;
/** Component id + form (+ what else tells it apart), such as `basics/food/w/el pan#select-picture/from-learning/choose`. */
export type ChallengeId = Branded<'ChallengeId'>;

/** Marks a plain string as an id, at an edge that has just read or made it. */
export const asId = <Id extends Branded<string>>(text: string): Id => text as Id;
