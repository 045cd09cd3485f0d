import { describe, expect, test } from "vitest";
import { crossSellMeasures, measureKeys } from "@/lib/measures/cross-sell";
import type { MeasureKey } from "@/lib/measures/measure";
import type { Deal } from "@/lib/opportunities/deal";
import type { Stage } from "@/lib/opportunities/stages";
import { decimal } from "@/lib/units/decimal";
import type { GridRow } from "@/lib/whitespace/grid";
import { workedBook } from "@/tests/fixtures/worked-book";
import { deal } from "@/tests/lib/opportunities/sample";

const today = "2026-11-29";
/** The worked book's accounts as rows of the grid, each with so many families held and `open` cells. */
const grid = workedBook
  .filter(({ closing }) => closing.members > 0)
  .map(({ products, closing }, at) => ({
    facts: { id: `${at}`, name: `${at}`, members: closing.members },
    cells: [
      ...Array.from({ length: products }, () => ({ state: "SOLD", silent: false })),
      ...Array.from({ length: 2 }, () => ({ state: "OPEN", silent: false })),
      { state: "INELIGIBLE", silent: false },
      { state: "OPEN", silent: true },
    ],
    premium: decimal(100_000),
    fees: decimal(10_000),
  })) as unknown as GridRow[];
const ended = (id: string, way: Stage[], more: Partial<Deal> = {}): Deal => ({
  ...deal,
  id,
  products: [{ code: "BH-ENH", exposure: "1000", price: "2" }],
  stage: way.at(-1)!,
  stays: way.map((stage) => ({ stage, on: "2026-09-01" })),
  openedOn: "2026-08-02",
  closedOn: "2026-09-01",
  ...more,
});
const many = (amount: number, way: Stage[]) => Array.from({ length: amount }, (_, at) => ended(`${way} ${at}`, way));
/** 40 quoted, 14 finalists, 6 sold. */
const worked = [
  ...many(26, ["QUOTED", "LOST"]),
  ...many(8, ["QUOTED", "FINALIST", "LOST"]),
  ...many(6, ["QUOTED", "FINALIST", "SOLD"]),
];
const measured = (deals: Deal[] = worked, days = [2, 3, 5, 5, 9]) =>
  crossSellMeasures({
    ...{ deals, grid, today, rfps: [], target: null },
    turned: days.map((each, at) => ({ id: `${at}`, days: each })),
  });
const value = (key: MeasureKey, ...given: Parameters<typeof measured>) =>
  measured(...given).find((measure) => measure.key === key)!;

describe("the worked book", () => {
  test.each([
    ["products", "4.375"],
    ["productsByMember", "5.209"],
    ["multi", "1.000"],
    ["close", "0.150"],
    ["finalist", "0.350"],
    ["finalistWin", "0.429"],
    ["cycle", "30.000"],
    ["turnaround", "5.000"],
  ] as const)("%s is %s", (key, expected) => {
    expect(value(key).value?.toFixed(3)).toBe(decimal(expected).toFixed(3));
  });
});

test("what was won is of what was open: silent and ineligible cells are in neither", () => {
  expect(value("attach")).toMatchObject({ numerator: { value: decimal(6) }, denominator: { value: decimal(22) } });
  expect(value("conversionFees").numerator.value.toFixed()).toBe("144000");
  expect(value("conversionFees").denominator?.value.toFixed()).toBe("224000");
  expect(value("conversionPremium").value?.toFixed()).toBe("0");
});

test("win rates of fewer than thirty outcomes are reported and predict nothing; of fewer than five they are insufficient", () => {
  expect(value("close").note).toBeUndefined();
  expect(value("finalistWin").note).toContain("14 outcomes");
  expect(value("finalistWin", many(2, ["FINALIST", "SOLD"])).few).toBeDefined();
});

test("every measure says how it is made, and its rows are what it counts", () => {
  const all = measured();
  expect(all.map(({ key }) => key)).toEqual([...measureKeys]);
  for (const { name, tells, formula } of all)
    expect(Math.min(name.length, tells.length, formula.length)).toBeGreaterThan(5);
  const close = value("close");
  expect("deals" in close.rows && close.rows.deals.length).toBe(close.denominator?.value.toNumber());
});
