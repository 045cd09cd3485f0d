import { describe, expect, test } from "vitest";
import { rowLines, rowPlace } from "@/lib/imports/row-lines";

describe("what a row is about", () => {
  test.each([
    [{ line: "Medical", month: "2026-10-01", lineId: "x", members: 4 }, "Medical, Oct 2026"],
    [{ coverage: "DENTAL", plan: "PPO", from: "2027-01-01" }, "Dental, PPO, from 1/1/2027"],
    [{ coverage: "DENTAL", plan: "Dental", from: "2027-01-01" }, "Dental, from 1/1/2027"],
    [{ name: "Acme", members: 4 }, ""],
    [null, ""],
  ])("%j is about %j", (after, said) => expect(rowPlace(after)).toBe(said));
});

describe("what a row changes", () => {
  test("tells both values and the difference of counts and dollars", () => {
    const before = { members: 1020, premium: "726648.00", rate: "700.5" };
    const after = { line: "Medical", month: "2026-10-01", members: 1017, premium: "726650.50", rate: "712.4" };
    expect(rowLines(before, after)).toEqual([
      { field: "Members", before: "1,020", after: "1,017 (−3)" },
      { field: "Premium", before: "$726,648.00", after: "$726,650.50 (+$2.50)" },
      { field: "Rate", before: "$700.50", after: "$712.40" },
    ]);
  });

  test("a first value has nothing before it", () => {
    expect(rowLines({ fees: null }, { fees: "0.00" })).toEqual([{ field: "Fees", after: "$0.00" }]);
  });

  test("names owners, and not those who are somebody else’s", () => {
    const names = new Map([["1", "Priya Raman"]]);
    expect(rowLines({ ownerId: "2" }, { ownerId: "1" }, names)).toEqual([
      { field: "Account executive", before: "Someone else", after: "Priya Raman" },
    ]);
  });

  test("spells words, days, shares and tiers", () => {
    const after = { funding: "ASC", renews: "01-01", commission: "0.025", to: "2027-12-31", tiers: '[["EE","612.3"]]' };
    expect(rowLines(null, after).map(({ after: told }) => told)).toEqual([
      "ASC",
      "1/1",
      "2.5%",
      "12/31/2027",
      "EE $612.30",
    ]);
  });

  test("a new account is named by its row already; a renamed one says so", () => {
    expect(rowLines({}, { name: "Acme", city: "Boston" })).toEqual([{ field: "City", after: "Boston" }]);
    expect(rowLines({ name: "Acme" }, { name: "Acme Works" })).toHaveLength(1);
  });

  test("what has no word yet is told as it is", () => {
    expect(rowLines(null, { novelty: "yes", tiers: "torn" })).toEqual([
      { field: "novelty", after: "yes" },
      { field: "Tier rates", after: "torn" },
    ]);
  });
});
