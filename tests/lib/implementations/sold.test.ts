import { expect, test } from "vitest";
import { rateExhibitOf } from "@/lib/documents/exhibit-of";
import { signedTiers, soldPrices } from "@/lib/implementations/sold";

const exhibit = (rate: string, currentRate: string | null = "600") =>
  JSON.stringify(
    rateExhibitOf({
      account: "Acme",
      title: "Medical",
      kind: "INSURED",
      basis: "PMPM",
      effectiveOn: "2027-01-01",
      members: 210,
      contracts: 100,
      currentRate,
      rate,
      tiers: { EMPLOYEE: { rate: "700.00", contracts: 60 }, FAMILY: { rate: "1900.00", contracts: 40 } },
      sentTo: "Nora",
      today: "2026-10-02",
    }),
  );

test("of the exhibits at the rate sold the newest gives the tiers; they raise what the rate does within half a cent a contract", () => {
  const prices = soldPrices({ soldRate: "642.00", basis: "PMPM", exhibits: [exhibit("650.00"), exhibit("642.00")] });
  expect(prices.map(({ tier, units }) => [tier, units])).toEqual([
    ["Employee", 60],
    ["Family", 40],
  ]);
  const raised = prices.reduce((all, { rate, units }) => all + Number(rate) * (units ?? 0), 0);
  expect(Math.abs(raised - 642 * 210)).toBeLessThanOrEqual(0.5);
});

test.each<[string, string, string[], string]>([
  ["642.0049", "PMPM", [], "All members"],
  ["642.0049", "PEPM", [exhibit("650.00")], "All contracts"],
  ["642.00", "PMPM", ["{}"], "All members"],
])("a rate of %s %s without an exhibit of its own is one price", (soldRate, basis, exhibits, tier) => {
  expect(soldPrices({ soldRate, basis, exhibits })).toEqual([{ tier, rate: "642.00", units: null }]);
});

test("the next term keeps the tiers that were signed, under the names a term has for them", () => {
  const tiers = signedTiers({ soldRate: "642.00", basis: "PMPM", exhibits: [exhibit("642.00")] });
  expect(Object.keys(tiers ?? {})).toEqual(["EMPLOYEE", "FAMILY"]);
  expect(tiers?.FAMILY).toMatchObject({ contracts: 40, rate: expect.stringMatching(/^\d+\.\d\d$/) });
  expect(signedTiers({ soldRate: "642.00", basis: "PMPM", exhibits: [] })).toBeUndefined();
});
