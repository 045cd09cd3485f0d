import fc from "fast-check";
import { expect, test } from "vitest";
import { isPartOf, type MetricRow, type SumKey, shareOf, sumRows, sums } from "@/lib/metrics/sums";
import { sum } from "@/lib/units/decimal";
import { anyRow, season } from "./rows";

const keys = Object.keys(sums) as SumKey[];

test("what each row shows of a sum adds up to it, and any split of the rows adds up too", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), fc.nat(12), (rows, cut) => {
      const all = sumRows(rows, keys, season);
      const [first, second] = [sumRows(rows.slice(0, cut), keys, season), sumRows(rows.slice(cut), keys, season)];
      for (const key of keys) {
        expect(sum(rows.map((row) => shareOf(key, row, season))).eq(all[key])).toBe(true);
        expect(first[key].plus(second[key]).eq(all[key])).toBe(true);
      }
    }),
  );
});

test("the states of a season add up to its members", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
      const all = sumRows(rows, keys, season);
      const states = [all.seasonRetained, all.seasonVerbal, all.seasonOpen, all.seasonAtRisk, all.seasonLost];
      expect(sum(states).eq(all.seasonMembers)).toBe(true);
    }),
  );
});

test.each([
  ["members", { seasonState: "LOST", renewsOn: null }, true],
  ["membersAtRisk", { seasonState: "AT_RISK", renewsOn: "2028-01-01" }, true],
  ["membersAtRisk", { seasonState: "OPEN", renewsOn: season }, false],
  ["seasonAtRisk", { seasonState: "AT_RISK", renewsOn: season }, true],
  ["seasonAtRisk", { seasonState: "AT_RISK", renewsOn: "2027-07-01" }, false],
] as [SumKey, MetricRow, boolean][])("%s counts %o: %s", (key, row, counted) =>
  expect(isPartOf(key, row, season)).toBe(counted),
);
