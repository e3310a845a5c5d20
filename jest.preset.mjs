// The SDK of S3 tells at each start which Node its later versions want.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** Jest leaves one core free for a person who edits while it watches; here every core tests. */
export const maxWorkers = '100%';

/**
 * Shared Jest settings. Tests run from TypeScript source, no build first: the export condition
 * `@session-generator/source` makes each workspace package resolve to its `src/index.ts`.
 */
export default {
  testEnvironment: 'node',
  // Every core tests, and compiling reads dictionaries: a busy machine may take its time.
  testTimeout: 30_000,
  globals: { atFullSize: false },
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['\\.(courses|s3|slow)\\.spec\\.ts$'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'] },
  testEnvironmentOptions: { customExportConditions: ['@session-generator/source', 'node', 'node-addons'] },
  transform: {
    '^.+\\.[cm]?[tj]s$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Packages that are ESM only: Jest's CommonJS runtime must transform them on Node 20.
  transformIgnorePatterns: ['/node_modules/(?!(inversify|@inversifyjs)/)'],
};
