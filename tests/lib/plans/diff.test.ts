import { expect, test } from "vitest";
import { differencesOf } from "@/lib/plans/diff";
import { noPlan } from "@/lib/plans/plan";

const nameOf = () => "Marcus Costa";

test("a version says what went and what came, and nothing of what stayed", () => {
  const before = {
    ...noPlan,
    drivers: "Costs",
    risks: [
      { words: "A", mitigation: "" },
      { words: "B", mitigation: "" },
    ],
  };
  const after = {
    ...noPlan,
    drivers: "Costs",
    risks: [
      { words: "B", mitigation: "" },
      { words: "A", mitigation: "Meet them" },
    ],
    actions: [{ words: "Call", dueOn: "2026-12-01", ownerId: "x", doneOn: null }],
  };
  expect(differencesOf(before, after, nameOf)).toEqual([
    { section: "actions", removed: [], added: ["Call, Marcus Costa, due 2026-12-01"] },
    { section: "risks", removed: ["A"], added: ["A: Meet them"] },
  ]);
  expect(differencesOf(after, after, nameOf)).toEqual([]);
});
