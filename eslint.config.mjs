import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import * as jsonc from 'jsonc-eslint-parser';

/** Which floor may stand on which. Adapters never import each other; only the apps know the container. */
const containers = ['inversify', '@inversifyjs/*'];
const frameworks = [...containers, 'express', 'pino', 'pino-*', 'prom-client', '@opentelemetry/*'];
const production = [
  {
    sourceTag: 'floor:domain',
    onlyDependOnLibsWithTags: ['floor:domain'],
    allowedExternalImports: ['pure-rand', 'pure-rand/*'],
  },
  {
    sourceTag: 'floor:testing',
    onlyDependOnLibsWithTags: ['floor:domain'],
    bannedExternalImports: [...frameworks, '@aws-sdk/*', '@smithy/*'],
  },
  { sourceTag: 'floor:adapter', onlyDependOnLibsWithTags: ['floor:domain'], bannedExternalImports: frameworks },
  { sourceTag: 'floor:app', onlyDependOnLibsWithTags: ['floor:domain', 'floor:adapter'] },
  {
    sourceTag: 'floor:trial',
    onlyDependOnLibsWithTags: ['floor:domain', 'floor:adapter', 'floor:testing', 'floor:app'],
  },
];
/** Specs may also use the test kit, and any development dependency. */
const specs = production.map(({ sourceTag, onlyDependOnLibsWithTags }) => ({
  sourceTag,
  onlyDependOnLibsWithTags: [...onlyDependOnLibsWithTags, 'floor:testing'],
}));
const boundaries = (depConstraints) => [
  'error',
  {
    enforceBuildableLibDependency: true,
    banTransitiveDependencies: true,
    checkDynamicDependenciesExceptions: [],
    depConstraints,
  },
];

const never = (object, property, message) => ({ object, property, message });
const takeTime = 'The domain is told the time: take it from the request.';
const takeSeed = 'The domain is told its seed: use a named split of it.';
const replays = 'Other bits on other Node versions: use + - * /, Math.sqrt, Math.exp and Math.log.';

export default [
  { ignores: ['**/dist', '**/out-tsc', '**/coverage', '**/node_modules', '**/.nx', '**/.revisions'] },
  ...nx.configs['flat/base'],
  ...nx.configs['flat/typescript'],
  prettier,
  { files: ['**/*.ts'], rules: { '@nx/enforce-module-boundaries': boundaries(production) } },
  { files: ['**/*.spec.ts', '**/src/spec/**/*.ts'], rules: { '@nx/enforce-module-boundaries': boundaries(specs) } },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Under noUncheckedIndexedAccess, `!` is how an index that is known to be in range is said.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Each package lists just what its own code imports.
    files: ['**/package.json'],
    languageOptions: { parser: jsonc },
    rules: {
      '@nx/dependency-checks': [
        'error',
        {
          ignoredFiles: [
            '{projectRoot}/jest.config.mjs',
            '{projectRoot}/src/**/*.spec.ts',
            '{projectRoot}/src/spec/**/*.ts',
          ],
          // Read as files.
          ignoredDependencies: ['en', 'es', 'fr', 'nl', 'pl', 'pt', 'ru', 'tr']
            .map((tag) => `dictionary-${tag}`)
            .concat('emojilib'),
        },
      ],
    },
  },
  {
    // Pure code: no file, no clock, no chance, no environment, and the same bits on every machine.
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(node:|fs$|path$|http$|os$|crypto$|process$|timers)', message: 'The domain is pure: no Node.' },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'console',
        'setTimeout',
        'setInterval',
        'setImmediate',
        'fetch',
        'performance',
        'crypto',
        'Buffer',
        'Intl',
      ],
      'no-restricted-properties': [
        'error',
        never('Date', 'now', takeTime),
        never('Math', 'random', takeSeed),
        never('Math', 'pow', replays),
        ...[
          'sin',
          'cos',
          'tan',
          'atan',
          'atan2',
          'cbrt',
          'expm1',
          'log1p',
          'log2',
          'log10',
          'hypot',
          'sinh',
          'cosh',
          'tanh',
        ].map((name) => never('Math', name, replays)),
        ...['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase', 'toLocaleString'].map((property) => ({
          property,
          message: 'Locale methods differ between machines.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: takeTime },
        { selector: "BinaryExpression[operator='**']", message: replays },
        { selector: "AssignmentExpression[operator='**=']", message: replays },
      ],
    },
  },
];
