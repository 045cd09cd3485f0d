import { expect, test } from "vitest";
import { changedSections, mergePlan } from "@/lib/plans/merge";
import { noPlan, type Plan } from "@/lib/plans/plan";

const saying = (change: Partial<Plan>): Plan => ({ ...noPlan, ...change });

test("changes to different sections merge", () => {
  const merged = mergePlan(noPlan, saying({ drivers: "Cost" }), saying({ strategy: "Steer" }));
  expect(merged).toEqual({ plan: saying({ drivers: "Cost", strategy: "Steer" }), conflicts: [] });
});

test("two words for one section are a conflict, and nothing is taken", () => {
  const now = saying({ drivers: "Cost" });
  expect(mergePlan(noPlan, now, saying({ drivers: "Talent", strategy: "Steer" }))).toEqual({
    plan: now,
    conflicts: ["drivers"],
  });
});

test("the same words twice are none", () => {
  const both = saying({ drivers: "Cost" });
  expect(mergePlan(noPlan, both, both)).toEqual({ plan: both, conflicts: [] });
});

test("the order in which keys come back from the database changes nothing", () => {
  const before = saying({ risks: [{ words: "Price", mitigation: "Cap" }] });
  expect(changedSections(before, saying({ risks: [{ mitigation: "Cap", words: "Price" }] }))).toEqual([]);
});
