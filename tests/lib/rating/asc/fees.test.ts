import { expect, test } from "vitest";
import { feeLines } from "@/lib/rating/asc/fees";
import { Sheet } from "@/lib/rating/line";
import { decimal } from "@/lib/units/decimal";
import { asc } from "@/tests/fixtures/rating/read";

const { fees } = asc();
const built = (changes: object = {}) => feeLines(new Sheet(), { ...fees, ...changes }, decimal(2400));

test("pass-through is billed and isn't ours", () => {
  const { base, billed, retained, annualBase } = built();
  expect([base, billed, retained].map((pepm) => pepm.toFixed(2))).toEqual(["48.70", "59.30", "54.80"]);
  expect(annualBase.toFixed(2)).toBe("1402560.00");
});

test("credits come off what is billed and what is ours, not off the base fee", () => {
  const credits = [
    { name: "Dental", pepm: decimal("0.50") },
    { name: "Stop-loss", pepm: decimal("0.50") },
  ];
  const { base, billed, retained } = built({ credits });
  expect([base, billed, retained].map((pepm) => pepm.toFixed(2))).toEqual(["48.70", "58.80", "54.30"]);
});

test("a fee of pass-through alone leaves us nothing", () => {
  const { billed, retained } = built({ base: [], buyUps: [], credits: [] });
  expect([billed.toFixed(2), retained.toFixed(2)]).toEqual(["4.50", "0.00"]);
});
