/** Whether an error of the file system says that nothing stands at a path: no entry, or a file where a folder should be. */
export const isNothingThere = (cause: unknown): boolean => isCalled(cause, 'ENOENT') || isCalled(cause, 'ENOTDIR');

export const isCalled = (cause: unknown, code: string): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === code;
