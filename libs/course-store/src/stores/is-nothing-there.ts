/** Whether an error of the file system says that nothing stands at a path: no entry, or a file where a folder should be. */
export const isNothingThere = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && ['ENOENT', 'ENOTDIR'].includes(String(cause.code));
