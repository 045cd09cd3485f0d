/** Adds up what the test programs report. Pure. */

/** @typedef {{ passed: number, failed: number }} Tally */

/** @param {...Tally} tallies @returns {Tally} */
export const sum = (...tallies) =>
  tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 });

/** A step that is one check. @param {boolean} passed @returns {Tally} */
export const one = (passed) => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * Vitest's JSON report. A file that could not be read holds no tests, and counts as one that failed.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] } | undefined} report
 * @param {boolean} succeeded whether vitest said so itself
 * @returns {Tally}
 */
export function fromVitest(report, succeeded) {
  if (!report) return one(false);
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: failed || (succeeded ? 0 : 1) };
}

/**
 * Playwright's JSON report. A test that passed only when tried again counts as failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] } | undefined} report
 * @param {boolean} succeeded @returns {Tally}
 */
export function fromPlaywright(report, succeeded) {
  if (!report) return one(false);
  const { expected, unexpected, flaky } = report.stats;
  const failed = unexpected + flaky + (unexpected ? 0 : report.errors.length);
  return { passed: expected, failed: failed || (succeeded ? 0 : 1) };
}

/** @param {Tally} tally */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
