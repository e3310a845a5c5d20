/** Whether an object is one of those that an `If-Match` or `If-None-Match` names, in quotes or not. */
export const sameEtag = (names: string, etag: string): boolean =>
  names.split(',').some((name) => name.trim() === '*' || bare(name.trim()) === bare(etag));

const bare = (etag: string): string => etag.replace(/^W\//, '').replace(/^"|"$/g, '');
