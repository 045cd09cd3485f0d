import fc from "fast-check";
import { expect, test } from "vitest";
import { hasReached, isOpen, nextStages, stages, whyNot } from "@/lib/rfps/stages";

test.each([
  ["RECEIVED", null, "INTENT", /whether we bid/],
  ["RECEIVED", "GO", "INTENT", undefined],
  ["RECEIVED", null, "CANCELLED", undefined],
  ["RECEIVED", "GO", "DECLINED", /not to bid/],
  ["INTENT", "GO", "AWARDED_US", /submitted/],
  ["SUBMITTED", "GO", "AWARDED_US", undefined],
  ["SUBMITTED", "GO", "AWARDED_OTHER", undefined],
  ["SUBMITTED", "GO", "SUBMITTED", /already/],
  ["SUBMITTED", "GO", "QA_CLOSED", undefined],
  ["AWARDED_US", "GO", "SUBMITTED", /Undo/],
] as const)("from %s, decided %s, to %s: %s", (stage, go, to, why) => {
  if (why) expect(whyNot({ stage, go }, to)).toMatch(why);
  else expect(whyNot({ stage, go }, to)).toBeUndefined();
});

test("an end leads nowhere, and what is awarded had come all the way", () => {
  fc.assert(
    fc.property(fc.constantFrom(...stages), fc.constantFrom(...stages), (stage, other) => {
      if (!isOpen(stage)) expect(nextStages({ stage, go: "GO" })).toEqual([]);
      if (stage === "AWARDED_US" && isOpen(other)) expect(hasReached(stage, other)).toBe(true);
      if (hasReached(stage, "SUBMITTED")) expect(hasReached(stage, "INTENT")).toBe(true);
    }),
  );
  expect(hasReached("DECLINED", "RECEIVED")).toBe(false);
});
