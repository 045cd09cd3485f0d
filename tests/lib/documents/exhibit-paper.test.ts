import { expect, test } from "vitest";
import { rateExhibitOf } from "@/lib/documents/exhibit-of";
import { exhibitPaper } from "@/lib/documents/exhibit-paper";
import { releasing } from "@/tests/support/releasing";

test("a page has every figure in words", () => {
  const { facts, tables, lines } = exhibitPaper(rateExhibitOf(releasing));
  expect(lines).toEqual([
    "Medical, PPO 1500",
    "Effective 1/1/2027",
    "Prepared Oct 2, 2026 for Nora Falk, Harbor Consulting",
  ]);
  expect(Object.fromEntries(facts)).toMatchObject({
    "Current rate, PMPM": "$748.00",
    "New rate, PMPM": "$844.46",
    Change: "+12.9%",
    "Premium a month": "$2,111,146.80",
    "Premium a year": "$25,333,761.60",
  });
  expect(tables[0]?.rows[3]).toEqual([
    "Family",
    "340",
    "$2,529.34",
    "$2,855.52",
    "+12.9%",
    "$859,975.60",
    "$970,876.80",
    "$110,901.20",
    "$11,650,521.60",
  ]);
  expect(tables[1]?.rows).toEqual([
    ["Billed, PEPM", "$1,571.42", "$1,774.07"],
    ["Billed, PMPM", "$748.00", "$844.46"],
  ]);
});

test("what begins with this rate has nothing beside it, and every column has its name", () => {
  const { tables } = exhibitPaper(rateExhibitOf({ ...releasing, currentRate: null }));
  expect(tables[0]?.rows[0]).toEqual([
    "All members",
    "2,500",
    "—",
    "$844.46",
    "—",
    "—",
    "$2,111,150.00",
    "—",
    "$25,333,800.00",
  ]);
  for (const { heads, rows } of tables) {
    expect(new Set(heads).size).toBe(heads.length);
    for (const row of rows) expect(row).toHaveLength(heads.length);
  }
});
