import { expect, test } from "vitest";
import { heldOf } from "@/lib/forecast/accuracy";
import { bridgeTold, figureOf, heldFigure, heldName, heldTip, openTold, outlookTold } from "@/lib/forecast/told";
import { figureText } from "@/lib/metrics/show";
import { decimal } from "@/lib/units/decimal";

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

test("a record’s figures rest on what came", () => {
  const held = heldOf([
    { forecast: 1100, actual: 1000 },
    { forecast: 0, actual: 500 },
  ]);
  const who = { voice: "AE", byId: "ann", by: "Ann", horizon: 90 } as const;
  const of = (key: "cases" | "bias" | "accuracy" | "wape") => heldFigure(key, who, held);
  expect(["cases", "bias", "accuracy", "wape"].map((key) => figureText(of(key as "bias")))).toEqual([
    "2",
    "−26.7%",
    "73.3%",
    "40.0%",
  ]);
  expect(of("wape").numerator.value.eq(decimal(600))).toBe(true);
  expect(of("bias").denominator?.value.eq(1500)).toBe(true);
  expect(heldName("wape")).toBe("WAPE");
  expect(heldTip("bias")).toContain("too hopeful");
});
