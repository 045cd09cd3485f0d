import { expect, test } from "vitest";
import { closingLines, fromPlaywright, fromVitest, one, sum } from "@/lib/setup/tally.mjs";

const passing = (count: number) => Array(count).fill({ status: "passed" });
const failing = { status: "failed", fullName: "adds up", failureMessages: ["expected 1 to be 2\n  at sum.ts:3"] };
const file = (status: string, ...assertionResults: { status: string }[]) => ({
  status,
  name: "tests/sum.test.ts",
  assertionResults,
});
const vitest = (numPassedTests: number, numFailedTests: number, ...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests,
  numFailedTests,
  testResults,
});
const browser = (expected: number, unexpected: number, flaky = 0, errors: { message?: string }[] = []) => ({
  stats: { expected, unexpected, flaky },
  errors,
});
const failed = vitest(2, 1, file("failed", ...passing(2), failing));
const inside = (status: string, error?: { message: string }) => ({
  suites: [
    { suites: [{ specs: [{ title: "a sale", file: "sale.spec.ts", tests: [{ status, results: [{ error }] }] }] }] },
  ],
});

test.each([
  ["all passed", fromVitest(vitest(3, 0, file("passed", ...passing(3))), true), [3, 0]],
  ["one failed", fromVitest(failed, false), [2, 1]],
  [
    "a file that could not be read",
    fromVitest(vitest(3, 0, file("passed", ...passing(3)), file("failed")), false),
    [3, 1],
  ],
  ["a file that could not be set up", fromVitest(vitest(2, 0, file("failed", ...passing(2))), false), [2, 1]],
  ["an error outside every test", fromVitest(vitest(3, 0, file("passed", ...passing(3))), false), [3, 1]],
  ["vitest died before its report", fromVitest(undefined, false), [0, 1]],
  ["all passed in the browser", fromPlaywright(browser(5, 0), true), [5, 0]],
  ["one failed in the browser", fromPlaywright(browser(4, 1), false), [4, 1]],
  ["one passed only when tried again", fromPlaywright(browser(4, 0, 1), true), [4, 1]],
  ["the app did not start", fromPlaywright(browser(0, 0, 0, [{}]), false), [0, 1]],
  ["playwright died before its report", fromPlaywright(undefined, false), [0, 1]],
  ["a step", sum(one(true, "Types"), one(false, "Format"), one(true, "Types")), [2, 1]],
])("%s", (_, tally, [passed, failed]) => expect(tally).toMatchObject({ passed, failed }));

test.each([
  ["a test", fromVitest(failed, false), ["tests/sum.test.ts › adds up › expected 1 to be 2"]],
  ["a file", fromVitest(vitest(0, 0, file("failed")), false), ["tests/sum.test.ts › the file could not be run"]],
  ["an error outside", fromVitest(vitest(1, 0), false), ["vitest: an error outside every test, told above"]],
  [
    "a test in the browser",
    fromPlaywright(
      { ...browser(4, 1), ...inside("unexpected", { message: "\u001b[31mTimed out\u001b[39m\nwaiting" }) },
      false,
    ),
    ["sale.spec.ts › a sale › Timed out"],
  ],
  ["one tried again", fromPlaywright({ ...browser(4, 0, 1), ...inside("flaky") }, false), ["sale.spec.ts › a sale"]],
  ["what passed", fromPlaywright({ ...browser(4, 0), ...inside("expected") }, true), []],
  [
    "the app",
    fromPlaywright(browser(0, 0, 0, [{ message: "no port" }]), false),
    ["playwright › an error outside every test › no port"],
  ],
  ["a step", one(false, "Types"), ["Types"]],
])("what failed is named: %s", (_, { failures }, names) => expect(failures).toEqual(names));

test("the closing lines: what failed, and last the sum", () => {
  expect(closingLines({ passed: 12, failed: 0, failures: [] })).toBe("12 passed, 0 failed");
  expect(closingLines({ passed: 12, failed: 1, failures: ["Types"] })).toBe("failed: Types\n12 passed, 1 failed");
});
