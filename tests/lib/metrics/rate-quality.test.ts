import { expect, test } from "vitest";
import * as quality from "@/lib/metrics/rate-quality";
import { decimal, sum } from "@/lib/units/decimal";
import { workedBook } from "@/tests/fixtures/worked-book";

const sales = workedBook
  .filter(({ required }) => required)
  .map(({ required, opening, closing }) => ({
    current: opening.rate,
    required: required!,
    sold: closing.rate,
    members: closing.members,
  }));
const percent = (value: ReturnType<typeof decimal> | null) => value?.times(100).toFixed(2);

test("rate action is weighted by premium: 8.85 %, where the average of three is 8.67 %", () => {
  expect(percent(quality.rateAction(sales))).toBe("8.85");
  expect(sales.map((sale) => percent(quality.rateAction([sale])))).toEqual(["9.40", "8.00", "8.60"]);
  const average = sum(sales.map((sale) => quality.rateAction([sale])!)).div(sales.length);
  expect(percent(average)).toBe("8.67");
});

test("required and sold, leakage and adequacy", () => {
  expect(quality.requiredDollars(sales).toFixed(2)).toBe("103065240.00");
  expect(quality.soldDollars(sales).toFixed(2)).toBe("100930026.00");
  expect(quality.leakageDollars(sales).toFixed(2)).toBe("2135214.00");
  expect(percent(quality.leakage(sales))).toBe("2.07");
  expect(percent(quality.rateAdequacy(sales))).toBe("97.93");
  expect(sales.map((sale) => percent(quality.rateAdequacy([sale])))).toEqual(["98.28", "95.66", "99.40"]);
});

test("an account sold above required makes up for nobody’s relief", () => {
  const above = { current: decimal(100), required: decimal(100), sold: decimal(150), members: 1000 };
  expect(quality.leakageDollars([...sales, above]).eq(quality.leakageDollars(sales))).toBe(true);
  expect(quality.netLeakage([...sales, above])!.lt(quality.leakage([...sales, above])!)).toBe(true);
});

test("a cap is not discretion", () => {
  const [capped, ...rest] = sales;
  const all = [{ ...capped!, contractual: true }, ...rest];
  expect(quality.leakageDollars(all).eq(quality.leakageDollars(sales))).toBe(true);
  const dollars = quality.discretionaryLeakage(all)!.times(quality.requiredDollars(all));
  expect(dollars.toDecimalPlaces(2).eq(quality.leakageDollars(rest))).toBe(true);
  expect(quality.contractualDollars(all).eq(quality.leakageDollars([capped!]))).toBe(true);
});

test("relief in points of the current rate, and what was given back after release", () => {
  const sale = {
    current: decimal(500),
    required: decimal(560),
    sold: decimal(545),
    released: decimal(550),
    members: 1,
  };
  expect(quality.reliefPoints(sale)?.toFixed(3)).toBe("0.030");
  expect(quality.giveBack(sale)?.toFixed(4)).toBe("0.0091");
  expect(quality.giveBack({ ...sale, released: undefined })).toBeNull();
});

test("fee adequacy is weighted by contracts", () => {
  const lines = [
    { sold: decimal(40), target: decimal(40), contracts: 9000 },
    { sold: decimal(40), target: decimal(50), contracts: 1000 },
  ];
  expect(quality.feeAdequacy(lines)?.toFixed(6)).toBe("0.975610");
});
