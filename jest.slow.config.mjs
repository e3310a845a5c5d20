import preset, { maxWorkers } from './jest.preset.mjs';

/**
 * What is too slow for `npm test`: trials with publishers that are killed and servers that fail (`*.slow.spec.ts`), and
 * at full size the properties of which `npm test` runs a part (`*.fuzz.spec.ts`).
 */
export default {
  ...preset,
  maxWorkers,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/trials'],
  displayName: 'slow',
  globals: { atFullSize: true },
  testMatch: ['**/*.slow.spec.ts', '**/*.fuzz.spec.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/tools/closing-line-reporter.mjs'],
};
