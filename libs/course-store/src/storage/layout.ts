/**
 * Where things lie, in a folder as in a bucket:
 *
 *     <course>/live.json                            the pointer: which revision readers get
 *     <course>/revisions/<revision>/manifest.json   and the files that it lists; they never change
 */
export const pointerPath = (course: string): string => `${course}/live.json`;

export const revisionsPath = (course: string): string => `${course}/revisions/`;

export const filePath = (course: string, revision: string, file: string): string =>
  `${revisionsPath(course)}${revision}/${file}`;

/** Whether a text, from whoever asks, can be the id of a course that was published: one plain name, never a path. */
export const isCourseName = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,99}$/u.test(text);

export const isRevisionName = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);
