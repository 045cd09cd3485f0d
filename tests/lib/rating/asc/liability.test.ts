import { expect, test } from "vitest";
import { liabilityLines } from "@/lib/rating/asc/liability";
import { Sheet } from "@/lib/rating/line";
import { decimal } from "@/lib/units/decimal";
import { asc } from "@/tests/fixtures/rating/read";

const d = decimal;
const expected = { pepm: d("1578.65"), annual: d("45465099.50"), pmpm: d("742.89") };
const premiums = { billed: d("59.30"), specific: d("83.56"), aggregate: d("4.65") };

function owed(changes: object = {}, attachment: string | null = "56831374.38", fixed: object = {}) {
  const sheet = new Sheet();
  const limit = attachment === null ? null : d(attachment);
  const { total } = liabilityLines(sheet, asc(changes), expected, { ...premiums, ...fixed }, limit);
  return { total: total.toFixed(2), value: (id: string) => sheet.lines.find((line) => line.id === id)?.value };
}

test("claims, fixed costs and PCORI, less rebates once", () => {
  const { total, value } = owed();
  expect(total).toBe("48408171.50");
  expect([value("T1"), value("T2"), value("T3"), value("T4")]).toEqual(["147.51", "4248288", "-1324800", "19584"]);
});

test("the most that can be owed puts the attachment in place of expected claims", () => {
  const { value } = owed();
  expect(value("T9")).toBe("59774446.38");
  expect(Number(value("T9")) - Number(owed().total)).toBeCloseTo(56831374.38 - 45465099.5, 2);
});

test("without an attachment nothing limits it", () => {
  expect(owed({}, null).value("T9")).toBeUndefined();
});

test("without stop-loss the fees alone are fixed", () => {
  expect(owed({}, null, { specific: null, aggregate: null }).value("T1")).toBe("59.3");
});

test("the change needs a prior projection", () => {
  expect(Number(owed().value("T8")).toFixed(4)).toBe("0.0879");
  expect(owed({ priorProjection: null }).value("T8")).toBeUndefined();
});
