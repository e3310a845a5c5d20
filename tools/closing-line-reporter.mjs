/** Ends a test run with one plain line, `N passed, N failed`, for people and scripts alike. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const broken = numRuntimeErrorTestSuites > 0 ? `, ${numRuntimeErrorTestSuites} suites did not run` : '';
    process.stdout.write(`\n${numPassedTests} passed, ${numFailedTests} failed${broken}\n`);
  }
}
