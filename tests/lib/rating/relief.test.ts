import { expect, test } from "vitest";
import { reliefAt } from "@/lib/rating/relief";
import { decimal } from "@/lib/units/decimal";

const d = decimal;
const workbench = {
  required: d("594.53").div("0.924"),
  current: d("579.88"),
  projectedClaims: d("558.33"),
  fixed: d("36.20"),
  expenseShare: d("0.036"),
  memberMonths: d(40_944),
};

test("the workbench's quote of +7.5 %", () => {
  const relief = reliefAt(d("579.88").times("1.075"), workbench);
  expect(relief.points.toFixed(1)).toBe("3.5");
  expect(relief.annual.div(1000).toFixed(0)).toBe("821");
  expect(relief.lossRatio.times(100).toFixed(1)).toBe("89.6");
  expect(relief.marginShare.times(100).toFixed(1)).toBe("1.0");
});

test("the released +9.4 % and the walk-away +7.0 %", () => {
  const released = reliefAt(d("579.88").times("1.094"), workbench);
  expect([released.points.toFixed(1), released.annual.div(1000).toFixed(0)]).toEqual(["1.6", "370"]);
  const walkAway = reliefAt(d("579.88").times("1.07"), workbench);
  expect([walkAway.points.toFixed(1), walkAway.annual.div(1000).toFixed(0)]).toEqual(["4.0", "940"]);
});

test("commission and tax are paid on what is quoted, so margin falls by less than relief", () => {
  const at = (quoted: string) => reliefAt(d(quoted), workbench);
  const [full, cut] = [at("643.43"), at("633.43")];
  expect(full.margin.minus(cut.margin).toFixed()).toBe("9.64");
});

test("quoting what is required relieves nothing and leaves the margin priced for", () => {
  const relief = reliefAt(workbench.required, workbench);
  expect([relief.points, relief.annual].map((value) => value.toFixed(10))).toEqual(["0.0000000000", "0.0000000000"]);
  expect(relief.marginShare.toFixed(10)).toBe("0.0400000000");
});

test("quoting more is negative relief", () => {
  expect(reliefAt(d(700), workbench).points.isNegative()).toBe(true);
});

test("each figure is a line with its rule", () => {
  const { lines } = reliefAt(d("623.37"), workbench);
  expect(lines.map(({ id }) => id)).toEqual(["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8"]);
});
