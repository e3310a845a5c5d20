import preset, { maxWorkers } from './jest.preset.mjs';

export default {
  projects: [
    '<rootDir>/apps/*/jest.config.mjs',
    '<rootDir>/libs/*/jest.config.mjs',
    '<rootDir>/bench/jest.config.mjs',
    '<rootDir>/trials/jest.config.mjs',
  ],
  maxWorkers,
  testTimeout: preset.testTimeout,
  reporters: ['default', '<rootDir>/tools/closing-line-reporter.mjs'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['**/src/**/*.ts', '!**/*.spec.ts', '!**/index.ts'],
};
