import preset from './jest.preset.mjs';

/** The tests against a real S3 server, which `npm run test:s3` starts; they fail without one. */
export default {
  ...preset,
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/trials'],
  displayName: 's3',
  // One server for all.
  maxWorkers: 1,
  testMatch: ['**/*.s3.spec.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/tools/closing-line-reporter.mjs'],
};
