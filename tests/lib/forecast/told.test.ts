import { expect, test } from "vitest";
import { bridgeTold, figureOf, openTold, outlookTold } from "@/lib/forecast/told";
import { figureText } from "@/lib/metrics/show";

test.each([
  ["members", "commit", "AE", "Commit, Members", "count"],
  ["premium", "expected", "DIRECTOR", "Expected, Insured premium", "dollars"],
  ["feeMargin", "worst", "SYSTEM", "Worst, ASC fee margin", "dollars"],
] as const)("%s, %s, by %s is %s", (measure, key, voice, name, format) => {
  expect(outlookTold(measure, key, voice)).toMatchObject({ key: `outlook.${measure}.${key}`, name, format });
});

test("whose word it is is said, and the formula says what is weighed", () => {
  expect(outlookTold("members", "commit", "DIRECTOR").tells).toContain("by the Director call");
  expect(outlookTold("members", "expected", "AE").formula).toContain("probability");
  expect(outlookTold("members", "commit", "AE").formula).toContain("unweighted");
});

test("a change has its sign, a total has none", () => {
  expect(figureText(figureOf(bridgeTold("SIGNED", "AE"), 1200))).toBe("+1,200");
  expect(figureText(figureOf(bridgeTold("closing", "AE"), 1200))).toBe("1,200");
});

test("what is open is asked for by voice and by whose", () => {
  expect(openTold("AE", "ann").key).toBe("open.AE.ann");
  expect(openTold(null, "").key).toBe("open.ALL");
});
