/** The worked book of domain 5.9, bucket by bucket, and what hangs on days and causes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Ends } from "@/lib/insights/ends";
import { furtherOf } from "@/lib/insights/further";
import { decimal } from "@/lib/units/decimal";

const none = {
  insuredPremium: "0",
  premiumThen: "0",
  ascFees: "0",
  feesThen: "0",
  earnedPremium: "0",
  incurredClaims: "0",
};
const ends = (id: string, more: Partial<Ends>): Ends => ({
  ...{ id, name: id, cause: null, members: 0, membersThen: 0, ascMembers: 0, insuredMembers: 0, ascContracts: 0 },
  ...{ medicalFunding: "INSURED", fundingThen: "INSURED", renewedOn: null },
  ...none,
  ...more,
});
const year = (rate: string, units: number) => decimal(rate).times(units).times(12).toFixed();
const asc = (
  id: string,
  membersThen: number,
  members: number,
  contractsThen: number,
  ascContracts: number,
  was: string,
  is: string,
) =>
  ends(id, {
    ...{ membersThen, members, ascContracts, ascMembers: members, medicalFunding: "ASC" },
    fundingThen: membersThen > 0 ? "ASC" : null,
    feesThen: year(was, contractsThen),
    ascFees: year(is, ascContracts),
  });
const insured = (id: string, membersThen: number, members: number, was: string, is: string, claims: string) =>
  ends(id, {
    ...{
      membersThen,
      members,
      insuredMembers: members,
      premiumThen: year(was, membersThen),
      insuredPremium: year(is, members),
    },
    ...{ earnedPremium: year(is, members), incurredClaims: year(claims, members) },
  });
const book: Ends[] = [
  asc("A1", 18_400, 19_150, 8_760, 9_120, "46.10", "47.02"),
  asc("A2", 14_200, 14_000, 6_760, 6_670, "44.80", "45.70"),
  asc("A3", 11_900, 12_300, 5_670, 5_860, "47.25", "47.25"),
  insured("A4", 5_300, 5_450, "702", "767.98", "655"),
  insured("A5", 2_500, 2_500, "748", "807.84", "738.23"),
  insured("A6", 3_100, 2_950, "688.50", "747.71", "640"),
  {
    ...asc("A7", 1_800, 1_950, 0, 930, "0", "52.40"),
    ...{ fundingThen: "INSURED", premiumThen: year("671", 1_800), feesThen: "0" },
  },
  { ...insured("A8", 2_200, 0, "715", "0", "0"), cause: "PRICE", renewedOn: "2026-07-01" },
  asc("A9", 0, 2_600, 0, 1_240, "0", "51.25"),
];
const costs = [{ fromContracts: 0, pepm: decimal("40") }];
const of = (rows: readonly Ends[]) => {
  const groups = furtherOf({ rows, releases: [], costs, from: "2025-12-31", today: "2026-11-30", internal: true });
  return new Map(
    groups.flatMap(({ figures }) => figures).map((figure) => [figure.key.replace("further.", ""), figure]),
  );
};

test.each([
  ["persistency.premium", "0.850272470"],
  ["nrr.premium", "0.800593532"],
  ["nrrSame.premium", "0.904590313"],
  ["persistency.fees", "1.000000000"],
  ["nrr.fees", "1.086874244"],
  ["nrrSame.fees", "1.036871756"],
  ["lapse", "0.125000000"],
  ["voluntary", "0.037037037"],
  ["involuntary", "0.000000000"],
  ["margin.insured", "0.131676633"],
])("%s is %s, to nine digits", (key, value) => {
  expect(of(book).get(key)?.value?.toFixed(9)).toBe(value);
});

test("the buckets come to the worked book’s revenue persistency and net retention when their dollars are added", () => {
  const figures = of(book);
  const ratio = (key: string) => {
    const both = ["premium", "fees"].map((bucket) => figures.get(`${key}.${bucket}`)!);
    const [above, below] = [
      both.map(({ numerator }) => numerator.value),
      both.map(({ denominator }) => denominator!.value),
    ];
    return above[0]!.plus(above[1]!).div(below[0]!.plus(below[1]!)).times(100).toFixed(2);
  };
  expect([ratio("persistency"), ratio("nrr")]).toEqual(["86.30", "82.49"]);
});

test("who was to renew counts by the day the opening’s picture had; too few say nothing", () => {
  const cohort = of([...book, { ...book[3]!, id: "B", renewedOn: "2026-01-01" }]).get("cohort")!;
  expect(cohort.denominator?.value.toNumber()).toBe(2_200 + 5_300);
  expect(cohort.numerator.value.toNumber()).toBe(5_300);
  expect(cohort.few).toBeDefined();
});

test("whatever the book, its accounts add up to each figure, and gross persistency is a share", () => {
  const amount = fc.integer({ min: 0, max: 10 ** 7 }).map(String);
  const row = fc.record({
    ...{
      members: fc.nat(5000),
      membersThen: fc.nat(5000),
      insuredPremium: amount,
      premiumThen: amount,
      ascFees: amount,
    },
    ...{ feesThen: amount, earnedPremium: amount, incurredClaims: amount, ascContracts: fc.nat(3000) },
    medicalFunding: fc.constantFrom("ASC", "INSURED"),
    cause: fc.constantFrom(null, "PRICE", "MERGER"),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const figures = of(rows.map((given, at) => ends(String(at), given)));
      for (const { parts, numerator, denominator } of figures.values()) {
        const add = (side: "above" | "below") => parts.reduce((total, part) => total.plus(part[side] ?? 0), decimal(0));
        if (!add("above").eq(numerator.value)) return false;
        if (denominator && !add("below").eq(denominator.value)) return false;
      }
      const shares = ["persistency.premium", "persistency.fees", "lapse", "voluntary", "involuntary"];
      const left = decimal(figures.get("voluntary")?.value ?? 0).plus(figures.get("involuntary")?.value ?? 0);
      return left.lte(1) && shares.every((key) => decimal(figures.get(key)?.value ?? 0).lte(1));
    }),
  );
});
