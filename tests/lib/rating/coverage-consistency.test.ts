import { expect, test } from "vitest";
import { rateInput } from "@/lib/rating/schema";
import { fields, refusals } from "@/tests/fixtures/rating/read";

const at = "periods.0.coverages.0";

function refused(name: "fi-1" | "fi-3", changes: object, of: { input?: object; period?: object } = {}) {
  const input = fields(name);
  const period = input.periods[0]!;
  const coverages = [{ ...period.coverages[0]!, ...changes }];
  return refusals(rateInput, { ...input, periods: [{ ...period, coverages, ...of.period }], ...of.input });
}

const months = fields("fi-3").periods[0]!.coverages[0]!.months!;

test.each<["fi-1" | "fi-3", object, string[], string]>([
  [
    "fi-1",
    { ibnrMultiplier: "1.02" },
    [`${at}.ibnrMultiplier must be absent where completionFactor is given`],
    "twice completed",
  ],
  ["fi-1", { completionFactor: null, ibnrMultiplier: "1.02" }, [], "either is fine"],
  ["fi-1", { paid: null }, [`${at}.paid is missing`], "nothing to rate"],
  [
    "fi-3",
    { completionFactor: "0.98" },
    [`${at}.completionFactor must be absent where the months have their own`],
    "twice",
  ],
  [
    "fi-3",
    { ibnrMultiplier: "1.02" },
    [`${at}.ibnrMultiplier must be absent where the months have completion factors`],
    "twice",
  ],
  ["fi-3", { paid: "30588625.00" }, [], "the total of the months may be said"],
  ["fi-3", { paid: 30_588_626 }, [`${at}.paid is 30588626, but the months sum to 30588625`], "but not another"],
  ["fi-3", { months: [...months, months[3]!] }, [`${at}.months must not hold 2025-11 twice`], "a month twice"],
  [
    "fi-3",
    { months: months.slice(0, 11) },
    [`${at}.months must hold 2026-07, which is within the period`],
    "a month short",
  ],
  [
    "fi-3",
    { months: [...months.slice(1), { ...months[0]!, month: "2026-08" }] },
    [`${at}.months must not hold 2026-08, which is outside the period`],
    "a month beside",
  ],
  ["fi-3", { months: [...months].reverse() }, [], "in any order"],
  ["fi-1", { trendMonths: "17.5" }, [], "months of trend may be said"],
])("%s with %j: %j (%s)", (name, changes, sentences) => {
  expect(refused(name, changes)).toEqual(sentences);
});

test("trend runs 6 to 48 months, by the dates as well", () => {
  const until = (effective: string) => refused("fi-1", {}, { input: { effective } });
  const sentence = (months: number) =>
    `${at}.trendMonths would be ${months} by the dates, and must be at least 6 and at most 48`;
  expect(until("2026-01-01")).toEqual([]);
  expect(until("2025-12-01")).toEqual([sentence(5)]);
  expect(until("2029-07-01")).toEqual([]);
  expect(until("2029-08-01")).toEqual([sentence(49)]);
  expect(until("2025-01-01")).toEqual([sentence(-6)]);
});

test("dates are needed only where months of trend are to be worked out", () => {
  expect(refused("fi-1", {}, { input: { effective: null } })).toEqual(["effective is missing"]);
  expect(refused("fi-1", {}, { period: { start: null } })).toEqual(["periods.0.start is missing"]);
  expect(refused("fi-1", { trendMonths: 18 }, { input: { effective: null }, period: {} })).toEqual([]);
});
