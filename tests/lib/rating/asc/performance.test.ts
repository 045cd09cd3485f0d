import { expect, test } from "vitest";
import { performanceLines } from "@/lib/rating/asc/performance";
import { Sheet } from "@/lib/rating/line";
import { decimal } from "@/lib/units/decimal";

const guarantees = (...missed: string[]) =>
  [
    ["Claims turnaround", "0.25"],
    ["Financial accuracy", "0.50"],
    ["Call answer", "0.25"],
  ].map(([name, weight]) => ({ name: name!, weight: decimal(weight!), met: !missed.includes(name!) }));

test.each([
  [[], "0"],
  [["Claims turnaround"], "42076.8"],
  [["Claims turnaround", "Financial accuracy"], "126230.4"],
  [["Claims turnaround", "Financial accuracy", "Call answer"], "168307.2"],
])("missing %j costs %s", (missed, due) => {
  const performance = { atRisk: decimal("0.12"), guarantees: guarantees(...missed) };
  const { exposure, penalty } = performanceLines(new Sheet(), performance, decimal("1402560"));
  expect([exposure.toFixed(), penalty.toFixed()]).toEqual(["168307.2", due]);
});
