import { expect, test } from "vitest";
import { claimsIn, contractYears, earnedIn, nextRenewal, yearAfter } from "@/lib/imports/draft";
import { decimal } from "@/lib/units/decimal";

test.each([
  ["01-01", "2026-10-01", "2026-11-23", "2027-01-01"],
  ["07-01", "2026-10-01", "2026-11-23", "2027-07-01"],
  ["01-01", "2026-12-01", "2027-01-01", "2028-01-01"],
])("%s next comes, as of %s on %s, on %s", (renews, asOf, today, next) =>
  expect(nextRenewal(renews, asOf, today)).toBe(next),
);

test("one contract year holds both the month and the day", () => {
  expect(contractYears("07-01", "2026-10-01", "2026-11-23")).toEqual([{ from: "2026-07-01", to: "2027-06-30" }]);
});

test("a renewal between the month and the day makes two years without a gap", () => {
  expect(contractYears("01-01", "2026-12-01", "2027-01-15")).toEqual([
    { from: "2026-01-01", to: "2026-12-31" },
    { from: "2027-01-01", to: "2027-12-31" },
  ]);
});

test("a year that ended is followed to the next renewal", () => {
  expect(yearAfter("2025-12-31", "01-01", "2026-10-01", "2026-11-23")).toEqual({
    from: "2026-01-01",
    to: "2026-12-31",
  });
});

test("premium counts members, fees count contracts, and nothing is guessed", () => {
  const counts = { members: 5100, contracts: 2440, rate: decimal("747") };
  expect(String(earnedIn({ ...counts, funding: "INSURED" }))).toBe("3809700");
  expect(String(earnedIn({ ...counts, funding: "ASC" }))).toBe("1822680");
  expect(earnedIn({ funding: "ASC", rate: decimal(1) })).toBeUndefined();
});

test("insured claims follow the loss ratio, others the claims per member", () => {
  const row = {
    members: 100,
    contracts: 50,
    rate: decimal("747.11"),
    lossRatio: decimal("0.925"),
    claimsPmpm: decimal("600"),
  };
  expect(String(claimsIn({ ...row, funding: "INSURED" }))).toBe("69107.68");
  expect(String(claimsIn({ ...row, funding: "ASC" }))).toBe("60000");
  expect(claimsIn({ funding: "ASC", members: 5 })).toBeUndefined();
});
