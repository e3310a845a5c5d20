import preset, { maxWorkers } from './jest.preset.mjs';

/** The trials on real courses, which need the folder of data beside the clone and fail without it. */
export default {
  ...preset,
  maxWorkers,
  rootDir: 'trials',
  displayName: 'courses',
  testMatch: ['**/*.courses.spec.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 900_000,
  reporters: ['default', '<rootDir>/../tools/closing-line-reporter.mjs'],
};
