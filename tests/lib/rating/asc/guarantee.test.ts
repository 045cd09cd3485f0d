import { expect, test } from "vitest";
import { feePaths, guaranteeLines } from "@/lib/rating/asc/guarantee";
import { Sheet } from "@/lib/rating/line";
import { decimal } from "@/lib/units/decimal";
import { asc, ascFields } from "@/tests/fixtures/rating/read";

const guarantee = (changes: object = {}) => asc({ guarantee: { ...ascFields().guarantee, ...changes } }).guarantee!;

test("three years of ASC-3, to the cent as contracts state them", () => {
  const years = feePaths(guarantee()).map((year) =>
    Object.values(year)
      .map((pepm) => pepm.toFixed(2))
      .join(" "),
  );
  expect(years).toEqual(["44.00 45.98 39.73", "45.32 48.05 41.32", "46.68 50.21 42.97"]);
});

test("each year builds on the full digits of the last, not on its cents", () => {
  const paths = feePaths(guarantee({ currentFee: "10", escalators: Array.from({ length: 5 }, () => "0.0135") }));
  expect(paths[4]?.guaranteed.toFixed(2)).toBe("10.69");
});

test("margin decides, and revenue is shown beside it", () => {
  const sheet = new Sheet();
  const { gain, breakEven } = guaranteeLines(sheet, guarantee(), decimal(6500));
  expect(gain.toFixed(2)).toBe("-531683.26");
  expect(breakEven?.toFixed(4)).toBe("0.5232");
  const value = (id: string) => sheet.lines.find((line) => line.id === id)?.value;
  expect([value("Y8"), value("Y9"), value("Y10")]).toEqual(["642720", "934440", "1577160"]);
});

test("with 40 % of unit cost staying behind, the break-even is 86 %", () => {
  const { breakEven } = guaranteeLines(new Sheet(), guarantee({ leavingCost: "0.6" }), decimal(6500));
  expect(breakEven?.times(100).toFixed(0)).toBe("86");
});

test("a guarantee that gives nothing away has no break-even below its own persistency", () => {
  const same = { escalators: ["0.045", "0.045", "0.045"], persistency: { guarantee: "0.95", repricing: "0.95" } };
  const { gain, breakEven } = guaranteeLines(new Sheet(), guarantee(same), decimal(6500));
  expect([gain.toFixed(), breakEven?.toFixed(20)]).toEqual(["0", "0.95000000000000000000"]);
});
