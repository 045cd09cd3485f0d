import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LineFacts } from "@/lib/accounts/facts";
import { type Standing, standingOf } from "@/lib/accounts/standing";
import { addMonths, monthsThrough } from "@/lib/units/day";
import { decimal, sum, zero } from "@/lib/units/decimal";
import { account, asc, asOf, line, term, thresholds, today } from "./cases";

const stand = (lines: LineFacts[]) => standingOf(account({ lines }), thresholds, today);

describe("after any changes of months and terms", () => {
  const months = monthsThrough(asOf, 24);
  const anyLine: fc.Arbitrary<LineFacts> = fc
    .record({
      coverage: fc.constantFrom("MEDICAL" as const, "STOP_LOSS" as const, "DENTAL" as const),
      asc: fc.boolean(),
      cents: fc.integer({ min: 1, max: 120_000 }),
      counts: fc.array(fc.tuple(fc.nat(3000), fc.nat(4000)), { minLength: 24, maxLength: 24 }),
      dollars: fc.array(fc.tuple(fc.nat(9_999_999), fc.nat(9_999_999)), { minLength: 24, maxLength: 24 }),
      startsAt: fc.nat(30),
    })
    .map(({ coverage, asc: selfFunded, cents, counts, dollars, startsAt }) => {
      const funded = coverage === "MEDICAL" && selfFunded ? asc : term;
      const priceBasis = { MEDICAL: selfFunded ? "PEPM" : "PMPM", STOP_LOSS: "PEPM", DENTAL: "TIER" }[
        coverage
      ] as "PMPM";
      return line({
        id: `${coverage} ${cents} ${startsAt}`,
        coverage,
        terms: [funded({ priceBasis, rate: decimal(cents).div(100), fromOn: months[startsAt] ?? "2026-12-01" })],
        enrollment: months.map((month, at) => ({
          month,
          contracts: counts[at]![0],
          members: counts[at]![0] + counts[at]![1],
        })),
        experience: months.map((month, at) => ({
          month,
          premium: decimal(dollars[at]![0]).div(100),
          incurred: decimal(dollars[at]![1]).div(100),
        })),
      });
    });
  const anyLines = fc.array(anyLine, { minLength: 1, maxLength: 5 });

  test("a standing equals a recount from the months", () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const standing = stand(lines);
        expect(seen(standing)).toEqual(recount(lines, standing.asOfMonth));
      }),
    );
  });

  test("the lines of a standing add up to it", () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { lines: rows, insuredPremium, ascFees, otherRevenue, members } = stand(lines);
        const of = (bucket: string) =>
          sum(rows.filter((row) => row.bucket === bucket).map((row) => decimal(row.annual)));
        expect([of("INSURED_PREMIUM"), of("ASC_FEES"), of("OTHER")].map((dollars) => dollars.toFixed(4))).toEqual(
          [insuredPremium, ascFees, otherRevenue].map((dollars) => dollars.toFixed(4)),
        );
        const medical = rows.filter(({ coverage }) => coverage === "MEDICAL");
        expect(medical.reduce((total, row) => total + (row.members ?? 0), 0)).toBe(members);
      }),
    );
  });

  const seen = ({
    members,
    contracts,
    insuredMembers,
    ascMembers,
    insuredPremium,
    ascFees,
    earnedPremium,
    incurredClaims,
    sparkline,
  }: Standing) => ({
    members,
    contracts,
    insuredMembers,
    ascMembers,
    dollars: [insuredPremium, ascFees, earnedPremium, incurredClaims].map((dollars) => dollars.toFixed(2)),
    sparkline,
  });

  /** The plain way: walk every month of every line and add. */
  function recount(lines: LineFacts[], month: string) {
    const result = { members: 0, contracts: 0, insuredMembers: 0, ascMembers: 0, sparkline: Array<number>(12).fill(0) };
    let [premium, fees, earned, incurred] = [zero, zero, zero, zero];
    for (const { coverage, terms, enrollment, experience } of lines) {
      const priced = terms[0]!;
      const inForce = priced.fromOn <= month;
      for (const counted of enrollment) {
        const at = monthsThrough(month, 12).indexOf(counted.month);
        if (coverage === "MEDICAL" && at >= 0) result.sparkline[at]! += counted.members;
        if (counted.month !== month || !inForce) continue;
        const paid = priced.priceBasis === "PMPM" ? counted.members : counted.contracts;
        const annual = priced.rate.times(paid).times(12);
        if (coverage === "MEDICAL" && priced.funding === "ASC") fees = fees.plus(annual);
        else if (coverage !== "DENTAL") premium = premium.plus(annual);
        if (coverage !== "MEDICAL") continue;
        result.members += counted.members;
        result.contracts += counted.contracts;
        result[priced.funding === "ASC" ? "ascMembers" : "insuredMembers"] += counted.members;
      }
      if (!inForce || coverage === "DENTAL" || priced.funding === "ASC") continue;
      for (const { month: of, premium: p, incurred: i } of experience) {
        if (of > month || of <= addMonths(month, -12)) continue;
        [earned, incurred] = [earned.plus(p), incurred.plus(i)];
      }
    }
    return { ...result, dollars: [premium, fees, earned, incurred].map((dollars) => dollars.toFixed(2)) };
  }
});
