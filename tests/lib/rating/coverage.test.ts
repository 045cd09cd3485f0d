import { expect, test } from "vitest";
import { incurredLines, trendedLine } from "@/lib/rating/coverage";
import { Sheet } from "@/lib/rating/line";
import { periodPlace } from "@/lib/rating/place";
import { decimal, zero } from "@/lib/units/decimal";
import { insured } from "@/tests/fixtures/rating/read";

const place = periodPlace(0, "2025-07-01", false);

function trended(changes: Parameters<typeof insured>[1], poolingCharge: string | null = null) {
  const input = insured("fi-1", changes);
  const period = input.periods[0]!;
  const coverage = period.coverages[0]!;
  const sheet = new Sheet();
  const claims = incurredLines(sheet, coverage, place);
  const charge = poolingCharge === null ? null : decimal(poolingCharge);
  const pooled = { excess: decimal("522450"), excessId: "L3", chargeOnExperience: charge };
  const exposed = { claims, memberMonths: decimal(30_000), memberMonthsId: "L1a", pooled };
  const value = trendedLine(sheet, input, period, coverage, exposed, place);
  return { value: value.toFixed(4), sheet };
}

test("lines 1 to 6 in their order, each saying where it comes from", () => {
  const { value, sheet } = trended({});
  expect(value).toBe("699.7271");
  expect(sheet.lines.map(({ id, source }) => `${id}: ${source}`)).toEqual([
    "L1: entered",
    "L2: L1 ÷ completion factor",
    "L2a: L2 − L1",
    "L2b: L1 ÷ L2",
    "L4: L2 − L3",
    "L5: L4 ÷ L1a",
    "L5b: months from start to start + (rating − experience months) ÷ 2",
    "L5c: (1 + trend)^(L5b ÷ 12)",
    "L6: L5 × L5c",
  ]);
});

test("after pooling, what is left is completed", () => {
  const { sheet } = trended({ parameters: { completionOrder: "AFTER_POOLING" } });
  expect(sheet.lines.find(({ id }) => id === "L4")?.source).toBe("(L1 − L3) ÷ L2b");
});

test("a pooling charge on experience level joins before trend", () => {
  const { value, sheet } = trended({}, "38.5");
  expect(value).toBe("743.2388");
  expect(sheet.lines.find(({ id }) => id === "L6")?.source).toBe("L5a × L5c");
});

test("simple trend says so", () => {
  const { sheet } = trended({ parameters: { trendMethod: "SIMPLE" } });
  expect(sheet.lines.find(({ id }) => id === "L5c")).toMatchObject({ value: "1.1275", source: "1 + trend × L5b ÷ 12" });
});

test("an IBNR multiplier and months are told apart from a factor", () => {
  const sourceOf = (coverage: object) => {
    const sheet = new Sheet();
    const base = insured("fi-1").periods[0]!.coverages[0]!;
    incurredLines(sheet, { ...base, completionFactor: null, ...coverage }, place);
    return sheet.lines.find(({ id }) => id === "L2")?.source;
  };
  expect(sourceOf({ ibnrMultiplier: decimal("1.02") })).toBe("L1 × IBNR multiplier");
  const month = { month: "2025-07", members: null, paid: zero, completionFactor: null };
  expect(sourceOf({ months: [month] })).toBe("Σ by month of paid ÷ completion factor");
});
