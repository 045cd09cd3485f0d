import { expect, test } from "vitest";
import { recommendedOf, walkAwayOf } from "@/lib/readouts/recommended";

const scenarios = [
  { name: "Leaner plan", action: "0.075", walkAway: false },
  { name: "Two years", action: "0.06", walkAway: false },
  { name: "Floor", action: "0.04", walkAway: true },
];
const standing = { currentRate: "100.00", quotedRate: null, askedRate: null, scenarios };
const said = (more: object) => {
  const found = recommendedOf({ ...standing, ...more });
  return found && [found.rate.toFixed(2), found.from];
};

test.each([
  ["the quote", { quotedRate: "108.00", askedRate: "107.00" }, ["108.00", "as quoted"]],
  ["what relief is asked at", { askedRate: "107.00" }, ["107.00", "as relief is asked"]],
  ["the newest scenario that is no walk-away", {}, ["106.00", "scenario Two years"]],
  ["nothing where there is none", { scenarios: scenarios.slice(2) }, undefined],
])("recommended is %s", (_, more, expected) => expect(said(more)).toEqual(expected));

test("the walk-away is the scenario marked so", () => {
  expect(walkAwayOf(standing)?.toFixed(2)).toBe("104.00");
  expect(walkAwayOf({ ...standing, scenarios: [] })).toBeUndefined();
});
