export default {
  testMatch: ['<rootDir>/{packages,actions}/*/test/**/*.test.ts', '<rootDir>/scripts/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.mjs' },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  // Anchored: the checkout itself may stand in a folder of such a name.
  modulePathIgnorePatterns: [
    '<rootDir>/dist/',
    '<rootDir>/build/',
    '<rootDir>/(?:packages|actions)/[^/]+/build/',
    '<rootDir>/.*/testdata/',
  ],
  coverageProvider: 'v8',
  // Files that no test loads count as well: scripts/coverage-reporter.mjs wants all of the pure code.
  collectCoverageFrom: [
    '{packages,actions}/*/src/**/*.ts',
    '!**/src/host/**',
    '!packages/testkit/**',
    '!actions/*/src/main.ts',
  ],
  // Against a test that never ends, not for one that is slow: a busy machine takes many times as long.
  testTimeout: 300_000,
};
