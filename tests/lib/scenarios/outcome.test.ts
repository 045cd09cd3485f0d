import { expect, test } from "vitest";
import { breakEvenOf, outcomeAt } from "@/lib/scenarios/outcome";
import { decimal, zero } from "@/lib/units/decimal";

const d = decimal;
/** The workbench as drawn: nothing is rounded between its steps. */
const priced = {
  required: d("594.53").div("0.924"),
  claims: d("558.33"),
  fixed: d("36.20"),
  admin: d("36.20"),
  expenses: d("0.036"),
  moved: { plan: zero, network: zero, commission: zero, months: zero },
};
const grounds = { current: d("579.88"), memberMonths: d(40_944), stranded: d("0.4") };
const at = (action: string) => outcomeAt(d("579.88").times(d(1).plus(action)), priced, grounds);

test.each([
  ["0.094", "634.39", "25.97", "2.23", "1.6", "370", "88.0", "2.7"],
  ["0.075", "623.37", "25.52", "1.78", "3.5", "821", "89.6", "1.0"],
  ["0.07", "620.47", "25.40", "1.66", "4.0", "940", "90.0", "0.6"],
  ["0.05", "608.87", "24.93", "1.19", "6.0", "1415", "91.7", "-1.2"],
])("an action of %s", (action, pmpm, annual, change, points, relief, lossRatio, margin) => {
  const outcome = at(action);
  expect(outcome.pmpm.toFixed(2)).toBe(pmpm);
  expect([outcome.annual, outcome.change].map((dollars) => dollars.div(1e6).toFixed(2))).toEqual([annual, change]);
  expect(outcome.relief.times(100).toFixed(1)).toBe(points);
  expect(outcome.reliefDollars.div(1000).toFixed(0)).toBe(relief);
  expect(outcome.lossRatio.times(100).toFixed(1)).toBe(lossRatio);
  expect(outcome.margin.times(100).toFixed(1)).toBe(margin);
});

test("contribution is margin and the administration that stays", () => {
  expect(at("0.094").contribution.div(1e6).toFixed(3)).toBe("1.290");
  expect(at("0.075").contribution.div(1e3).toFixed(0)).toBe("855");
});

test("+7.5 % pays only above 68 %, +5.0 % never", () => {
  const base = at("0.094");
  const odds = breakEvenOf(d("0.45"), base, at("0.075"));
  expect(odds !== "NEVER" && odds?.times(100).toFixed(0)).toBe("68");
  expect(breakEvenOf(d("0.45"), base, at("0.05"))).toBe("NEVER");
  expect(breakEvenOf(null, base, at("0.075"))).toBeNull();
});
