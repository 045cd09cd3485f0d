import { expect, test } from "vitest";
import { expectedClaimsLines } from "@/lib/rating/asc/expected-claims";
import { Sheet } from "@/lib/rating/line";
import { asc, ascFields } from "@/tests/fixtures/rating/read";

function expected(changes: object = {}, ofExperience: object = {}) {
  const input = asc({ ...changes, experience: { ...ascFields().experience, ...ofExperience } });
  const sheet = new Sheet();
  return { ...expectedClaimsLines(sheet, input, input.experience!), lines: sheet.lines };
}

test("claims below the deductible, PEPM, PMPM and a year", () => {
  const { pepm, annual, pmpm } = expected();
  expect([pepm, annual, pmpm].map((value) => value.toFixed(2))).toEqual(["1578.65", "45465099.50", "742.89"]);
});

test("a consistent layer trend lowers medical by 6.32 and leaves drugs alone", () => {
  const consistent = expected({ layerTrend: "CONSISTENT" });
  expect(expected().pepm.minus(consistent.pepm).toFixed(2)).toBe("6.32");
  const layer = consistent.lines.find(({ id }) => id === "C5a[1]");
  expect(Number(layer?.value).toFixed(4)).toBe("0.1164");
});

test("an excess said in one number does as well", () => {
  const quoted = { specific: { deductible: 300_000, premium: "83.56" } };
  expect(expected(quoted, { excess: 1_225_000, claimants: [] }).pepm.eq(expected().pepm)).toBe(true);
});

test("without stop-loss nothing is taken out", () => {
  expect(expected({ specific: null }, { claimants: [] }).pepm.toFixed(2)).toBe("1626.39");
});

test("contracts today carry the rate, not those of the experience", () => {
  const { pepm, annual } = expected({ contracts: 2000, tiers: [] });
  expect(pepm.eq(expected().pepm)).toBe(true);
  expect(annual.eq(pepm.times(24_000))).toBe(true);
});

test("paid claims are completed, and months of trend may be said", () => {
  const coverages = [{ paid: 9_500_000, completionFactor: "0.95", trend: "0.08", trendMonths: 12 }];
  const { lines } = expected({ specific: null, aggregate: null }, { coverages, claimants: [] });
  const value = (id: string) => lines.find((line) => line.id === id)?.value;
  expect([value("C3[1]"), value("C4[1]"), value("C5[1]")]).toEqual(["10000000", "1.08", "10800000"]);
});
