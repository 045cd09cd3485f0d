import { expect, test } from "vitest";
import { rateAsc } from "@/lib/rating/asc/projection";
import { rateInput } from "@/lib/rating/schema";
import { trendMonths } from "@/lib/rating/trend";
import { rate } from "@/lib/rating/worksheet";
import { decimal } from "@/lib/units/decimal";
import { asc, fields, insured, lineValue, read, refusals } from "@/tests/fixtures/rating/read";

/** Mistakes seen in real code and spreadsheets: each is computed here as it was made, and must not be what we get. */
const d = decimal;
const fi1 = rate(insured("fi-1"));
const period = fields("fi-1").periods[0]!;
const required = (changes: object) => rate(insured("fi-1", changes)).requiredPremium;
const noCharge = { poolingCharge: 0 };

test("1: pooling on the total instead of by claimant", () => {
  const onTotal = lineValue(fi1, "L1").minus(250_000);
  expect(onTotal.toFixed()).toBe("18560000");
  expect(lineValue(fi1, "L3").toFixed()).toBe("522450");
});

test("2: credibility from the member months of both periods", () => {
  const { periods } = fields("fi-2");
  const exposed = [6_928, 7_100].map((memberMonths, index) => ({ ...periods[index]!, memberMonths }));
  const z = (list: object[]) =>
    lineValue(rate(insured("fi-2", { periods: list as typeof periods, credibility: { full: 7_437 } })), "L10");
  expect(z(exposed).toFixed(5)).toBe("0.96517");
  expect(
    d(6_928 + 7_100)
      .div(7_437)
      .sqrt()
      .gt(1),
  ).toBe(true);
  expect(z([...exposed].reverse()).toFixed(5)).toBe("0.96517");
});

test("3: trending the manual, or a pooling charge that is at rating level", () => {
  const manualOnly = (trend: string) => {
    const coverages = period.coverages.map((coverage) => ({ ...coverage, trend }));
    return required({
      periods: [{ ...period, coverages }],
      manual: { base: 700 },
      credibility: { method: "FIXED", z: 0 },
    });
  };
  expect(manualOnly("0.02").eq(manualOnly("0.2"))).toBe(true);
  const added = lineValue(fi1, "L13").minus(lineValue(rate(insured("fi-1", noCharge)), "L13"));
  expect(added.minus("38.5").abs().lt("1e-35")).toBe(true);
  expect(
    added
      .minus(d("38.5").times(lineValue(fi1, "L5c")))
      .abs()
      .gt(5),
  ).toBe(true);
});

test("4: dividing by one load and multiplying by another", () => {
  const [claims, fixed] = [fi1.projectedClaims, fi1.fixed];
  const mixed = claims.plus(fixed).div(one(0.0378)).times("1.02");
  expect(fi1.requiredPremium.minus(mixed).abs().gt("0.5")).toBe(true);
  expect(fi1.requiredPremium.times("0.9422").minus(claims).minus(fixed).abs().lt("1e-35")).toBe(true);
});

test("5: dividing by each percentage in turn", () => {
  const sequential = fi1.projectedClaims.plus(fi1.fixed).div(one(0.015)).div(one(0.0228)).div(one(0.02));
  expect(fi1.requiredPremium.minus(sequential).toFixed(2)).toBe("0.98");
});

test("6: tax by head office: the share of the situs is given, and no state is asked", () => {
  expect(refusals(rateInput, { ...fields("fi-1"), headquartersState: "TX" })).toEqual([
    ' Unrecognized key: "headquartersState"',
  ]);
  expect(lineValue(fi1, "L16[2]").eq(fi1.requiredPremium.times("0.0228"))).toBe(true);
});

test("7: a pooling charge PEPM among claims PMPM", () => {
  expect(refusals(rateInput, { ...fields("fi-1"), addBacks: [{ name: "Capitation", pepm: 21 }] }).length).toBe(2);
  const pepm = d("38.5").times("2.1008").toFixed();
  const { gates } = rate(insured("fi-1", { poolingCharge: pepm }));
  expect(gates.find(({ id }) => id === "POOLING_CHARGE")?.tripped).toBe(true);
  expect(fi1.gates.find(({ id }) => id === "POOLING_CHARGE")?.tripped).toBe(false);
});

test("8: annualising nine months as if they were twelve", () => {
  const nine = {
    ...period,
    start: "2025-10-01",
    months: 9,
    memberMonths: 22_500,
    coverages: period.coverages.map((coverage) => ({ ...coverage, paid: d(18_810_000).times("0.75") })),
    claimants: null,
    excess: d(522_450).times("0.75"),
  };
  const short = rate(read({ ...fields("fi-1"), periods: [nine] }));
  expect(lineValue(short, "L5").minus(lineValue(fi1, "L5")).abs().lt("1e-30")).toBe(true);
  expect(lineValue(short, "L5b").toFixed()).toBe("16.5");
  const asTwelve = trendMonths({ start: "2025-10", months: d(12) }, { start: "2027-01", months: d(12) });
  expect(asTwelve.toFixed()).toBe("15");
});

test("9: an action across a plan change that doesn't say so", () => {
  const changed = rate(insured("fi-1", { periods: [{ ...period, benefitFactor: "0.97" }] }));
  const label = (sheet: typeof fi1) => sheet.lines.find(({ id }) => id === "L17")?.label;
  expect([label(fi1), label(changed)]).toEqual(["Rate action", "Rate action, after plan change"]);
});

test("10: rebates taken off claims that are net of them, or off twice", () => {
  const credit = { ...fields("fi-1"), addBacks: [{ name: "Rebate credit", pmpm: -46 }] };
  expect(refusals(rateInput, credit)).toEqual(["addBacks.0.pmpm must be a number of at least 0"]);
  const [gross, net] = [rateAsc(asc({ rebates: 0 })), rateAsc(asc())];
  expect(gross.expectedCost!.minus(net.expectedCost!).toFixed()).toBe("1324800");
  expect(lineValue(gross, "C7").eq(lineValue(net, "C7"))).toBe(true);
});

test("11: a completion factor as a multiplier", () => {
  const incurred = lineValue(fi1, "L2");
  expect(incurred.gt(lineValue(fi1, "L1"))).toBe(true);
  expect(incurred.eq(d(18_810_000).times("0.985"))).toBe(false);
});

test("12: a claimant across the year's end pooled on both years together", () => {
  const [current, prior] = fields("fi-2").periods;
  const spanning = rate(
    insured("fi-2", {
      periods: [
        { ...current!, claimants: [140_000] },
        { ...prior!, claimants: [140_000] },
      ],
    }),
  );
  expect([lineValue(spanning, "L3[1]"), lineValue(spanning, "L3[2]")].map((excess) => excess.toFixed())).toEqual([
    "0",
    "0",
  ]);
});

test("rounding every line: a cent off", () => {
  const cents = (value: ReturnType<typeof d>) => value.toDecimalPlaces(2);
  const base = cents(cents(d(18_810_000).div("0.985")).minus("522450").div(30_000));
  const projected = cents(base.times("1.1302")).plus("38.5");
  expect(projected.plus("57.42").div("0.9422").toFixed(2)).toBe("844.47");
  expect(fi1.requiredPremium.toFixed(2)).toBe("844.46");
});

function one(less: number) {
  return d(1).minus(d(String(less)));
}
