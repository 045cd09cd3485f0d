import { expect, test } from "vitest";
import { closingLine, fromPlaywright, fromVitest, one, sum } from "@/lib/setup/tally.mjs";

const file = (status: string, tests: number) => ({ status, assertionResults: Array(tests).fill({}) });
const vitest = (numPassedTests: number, numFailedTests: number, ...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests,
  numFailedTests,
  testResults,
});
const browser = (expected: number, unexpected: number, flaky = 0, errors: unknown[] = []) => ({
  stats: { expected, unexpected, flaky },
  errors,
});

test.each([
  ["all passed", fromVitest(vitest(3, 0, file("passed", 3)), true), [3, 0]],
  ["one failed", fromVitest(vitest(2, 1, file("failed", 3)), false), [2, 1]],
  ["a file that could not be read", fromVitest(vitest(3, 0, file("passed", 3), file("failed", 0)), false), [3, 1]],
  ["an error outside every test", fromVitest(vitest(3, 0, file("passed", 3)), false), [3, 1]],
  ["vitest died before its report", fromVitest(undefined, false), [0, 1]],
  ["all passed in the browser", fromPlaywright(browser(5, 0), true), [5, 0]],
  ["one failed in the browser", fromPlaywright(browser(4, 1), false), [4, 1]],
  ["one passed only when tried again", fromPlaywright(browser(4, 0, 1), true), [4, 1]],
  ["the app did not start", fromPlaywright(browser(0, 0, 0, [{}]), false), [0, 1]],
  ["playwright died before its report", fromPlaywright(undefined, false), [0, 1]],
  ["a step", sum(one(true), one(false), one(true)), [2, 1]],
])("%s", (_, tally, [passed, failed]) => expect(tally).toEqual({ passed, failed }));

test("the closing line", () => expect(closingLine({ passed: 12, failed: 0 })).toBe("12 passed, 0 failed"));
