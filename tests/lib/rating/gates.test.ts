import { expect, test } from "vitest";
import { gate } from "@/lib/rating/gates";
import { rate } from "@/lib/rating/worksheet";
import { decimal } from "@/lib/units/decimal";
import { fields, insured } from "@/tests/fixtures/rating/read";

const tripped = (name: "fi-1" | "fi-2" | "fi-3", changes: object = {}) =>
  rate(insured(name, changes)).gates.flatMap((each) => (each.tripped ? [each.id] : []));
const first = (name: "fi-1" | "fi-2", changes: object): object => {
  const [period, ...rest] = fields(name).periods;
  return { periods: [{ ...period!, ...changes }, ...rest] };
};
const second = (changes: object): object => {
  const [current, prior] = fields("fi-2").periods;
  return { periods: [current!, { ...prior!, ...changes }] };
};
const combined = (changes: object) => ({ coverages: [{ ...fields("fi-1").periods[0]!.coverages[0]!, ...changes }] });

test.each(["fi-1", "fi-2", "fi-3"] as const)("%s passes every gate", (name) => {
  expect(tripped(name)).toEqual([]);
});

test.each<["fi-1" | "fi-2", object, string[], string]>([
  ["fi-1", { currentPremium: 600 }, ["RATE_ACTION"], "+40.7 %"],
  ["fi-1", { currentPremium: 950 }, ["RATE_ACTION"], "−11.1 %"],
  ["fi-2", { manual: { base: 420 } }, ["REQUIRED_TO_MANUAL"], "claims far above the manual"],
  ["fi-1", first("fi-1", combined({ completionFactor: "0.92", paid: 17_500_000 })), ["COMPLETION"], "cut too early"],
  ["fi-1", first("fi-1", { claimants: null, excess: 2_400_000 }), ["EXCESS_SHARE"], "12.6 % pooled"],
  ["fi-1", { poolingCharge: 5 }, ["POOLING_CHARGE"], "0.29 of own excess"],
  ["fi-1", { poolingCharge: 60 }, ["POOLING_CHARGE"], "3.4 of own excess"],
  ["fi-1", { retention: { fixed: [] }, currentPremium: 700 }, ["PRICING_LR"], "nothing but claims"],
  ["fi-2", second({ memberMonths: 6_900 }), ["MEMBER_MONTHS"], "11.3 % more member months"],
  ["fi-2", second({ start: "2025-02-01" }), ["OVERLAP"], "January is in both periods"],
])("%s with %j trips %j: %s", (name, changes, gates) => {
  expect(tripped(name, changes)).toEqual(gates);
});

test("experience is compared at one cost level", () => {
  const coverages = fields("fi-2").periods[1]!.coverages.map((coverage) => ({ ...coverage, paid: "1000000" }));
  expect(tripped("fi-2", second({ coverages }))).toContain("EXPERIENCE");
});

test("a short period is compared by month, not by its total", () => {
  const shorter = second({ start: "2025-04-01", months: 9, memberMonths: 5_580 });
  expect(tripped("fi-2", shorter)).not.toContain("MEMBER_MONTHS");
});

test("membership that moves far asks for a demographic factor", () => {
  const note = (demographicFactor: string) => {
    const [current, prior] = fields("fi-2").periods;
    const periods = [
      { ...current!, demographicFactor },
      { ...prior!, memberMonths: 5_000 },
    ];
    return rate(insured("fi-2", { periods })).gates.find(({ id }) => id === "MEMBER_MONTHS")?.note;
  };
  expect(note("1.0000")).toMatch(/must not be 1/);
  expect(note("1.0200")).not.toMatch(/must not be 1/);
});

test("a bound is inside", () => {
  const at = (value: string) => gate("G", "Gate", decimal(value), ["-0.1", "0.35"], "").tripped;
  expect(["-0.1", "0.35", "0", "-0.1001", "0.3501"].map(at)).toEqual([false, false, false, true, true]);
});

test("the current period is the latest, however the periods are listed", () => {
  const valueOfChange = (turn: boolean) => {
    const { periods } = fields("fi-2");
    const { gates } = rate(insured("fi-2", { periods: turn ? [...periods].reverse() : periods }));
    return gates.find(({ id }) => id === "MEMBER_MONTHS")?.value.toFixed(4);
  };
  expect([valueOfChange(false), valueOfChange(true)]).toEqual(["0.0323", "0.0323"]);
});

test.each([
  ["0.19", ["PRICING_LR"], "0.81 is thin on claims"],
  ["0.17", [], "0.83 is priced as usual"],
  ["0.08", [], "0.92 still is"],
  ["0.06", ["PRICING_LR"], "0.94 leaves too little"],
])("retention of %s trips %j: %s", (share, gates) => {
  const retention = { fixed: [], variable: [{ name: "All loads", share }] };
  const current = { periods: fields("fi-1").periods, retention, currentPremium: null };
  expect(tripped("fi-1", current)).toEqual(gates);
});

test("own excess is averaged over the periods given, three at most", () => {
  const { periods } = insured("fi-2", { poolingCharge: "30.5" });
  const value = rate(insured("fi-2", { periods, poolingCharge: "30.5" })).gates.find(
    ({ id }) => id === "POOLING_CHARGE",
  );
  expect(value?.value.toFixed(6)).toBe(decimal("30.5").times(15_120).div(461_150).toFixed(6));
});
