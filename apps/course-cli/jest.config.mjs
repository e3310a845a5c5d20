import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'course-cli',
  // Packages that are ESM only: Jest's CommonJS runtime must transform them on Node 20.
  transformIgnorePatterns: ['/node_modules/(?!(string-width|get-east-asian-width|strip-ansi|ansi-regex)/)'],
};
