/** Adds up what the test programs report, and keeps the name and the first words of whatever failed. Pure. */
import { stripVTControlCharacters } from "node:util";

/** @typedef {{ passed: number, failed: number, failures: string[] }} Tally `failures`: a line for each that can be named */

/** @param {...Tally} tallies @returns {Tally} */
export const sum = (...tallies) => ({
  passed: tallies.reduce((all, { passed }) => all + passed, 0),
  failed: tallies.reduce((all, { failed }) => all + failed, 0),
  failures: tallies.flatMap(({ failures }) => failures),
});

/** A step that is one check. @param {boolean} passed @param {string} name @returns {Tally} */
export const one = (passed, name) =>
  passed ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [name] };

/**
 * @typedef {{ status: string, fullName?: string, failureMessages?: string[] | null }} VitestTest
 * @typedef {{ status: string, name?: string, message?: string, assertionResults: VitestTest[] }} VitestFile
 */

/**
 * Vitest's JSON report. A file that failed without a failed test, as it could not be read or set up, counts as one.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: VitestFile[] } | undefined} report
 * @param {boolean} succeeded whether vitest said so itself
 * @returns {Tally}
 */
export function fromVitest(report, succeeded) {
  if (!report) return one(false, "vitest ended before it wrote its report");
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(hasFailed),
  );
  const failures = [
    ...broken.map((file) => line(file.name, "the file could not be run", file.message)),
    ...report.testResults.flatMap((file) =>
      file.assertionResults.filter(hasFailed).map((test) => line(file.name, test.fullName, test.failureMessages?.[0])),
    ),
  ];
  return counted(report.numPassedTests, report.numFailedTests + broken.length, failures, succeeded, "vitest");
}

/**
 * @typedef {{ title: string, file?: string, ok?: boolean, tests?: { status?: string, results?: { error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * Playwright's JSON report. A test that passed only when tried again counts as failed.
 * @param {Suite & { stats: { expected: number, unexpected: number, flaky: number }, errors: { message?: string }[] } | undefined} report
 * @param {boolean} succeeded @returns {Tally}
 */
export function fromPlaywright(report, succeeded) {
  if (!report) return one(false, "playwright ended before it wrote its report");
  const { expected, unexpected, flaky } = report.stats;
  const failed = unexpected + flaky + (unexpected ? 0 : report.errors.length);
  const failures = [
    ...specsOf(report)
      .filter(({ tests }) => tests?.some(({ status }) => status === "unexpected" || status === "flaky"))
      .map((spec) => line(spec.file, spec.title, reasonOf(spec))),
    ...(unexpected
      ? []
      : report.errors.map(({ message }) => line("playwright", "an error outside every test", message))),
  ];
  return counted(expected, failed, failures, succeeded, "playwright");
}

/** @param {VitestTest} test */
const hasFailed = ({ status }) => status === "failed";

/** @param {Tally} tally what failed, a line each, and last the sum */
export const closingLines = ({ passed, failed, failures }) =>
  [...failures.map((failure) => `failed: ${failure}`), `${passed} passed, ${failed} failed`].join("\n");

/** @param {number} passed @param {number} failed @param {string[]} failures @param {boolean} succeeded @param {string} program @returns {Tally} */
function counted(passed, failed, failures, succeeded, program) {
  if (failed > 0 || succeeded) return { passed, failed, failures };
  return { passed, failed: 1, failures: [`${program}: an error outside every test, told above`] };
}

/** @param {Suite} suite @returns {Spec[]} */
const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/** @param {Spec} spec */
const reasonOf = (spec) =>
  spec.tests?.flatMap(({ results }) => results ?? []).find(({ error }) => error)?.error?.message;

/** @param {string | undefined} file @param {string | undefined} title @param {string | undefined} reason its first line is told */
const line = (file, title, reason) =>
  stripVTControlCharacters([file, title, reason?.trim().split("\n")[0]].filter(Boolean).join(" › "));
