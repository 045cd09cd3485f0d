import fc from "fast-check";
import { expect, test } from "vitest";
import type { Segment } from "@/lib/accounts/segment";
import { adoptionShare, curveOf, largest, launchShare, standing, type Waved } from "@/lib/innovations/adoption";
import { invitedOn } from "@/lib/innovations/stages";
import { addDays } from "@/lib/units/day";

const today = "2026-11-30";
const wave = (segment: Segment, ADOPTED: string | null, more: object = {}): Waved => {
  const { days, ...rest } = invitedOn("2026-08-03");
  return { ...rest, segment, days: { ...days, ADOPTED }, ...more };
};
const waves = [
  wave("NATIONAL", "2026-09-10"),
  wave("NATIONAL", "2026-11-02", { endedOn: "2026-11-20", endReason: "Merged" }),
  wave("MAJOR", "2026-10-31"),
  wave("MAJOR", null),
];
const account = (n: number, members = 1_000) => ({ accountId: `a${n}`, account: `Account ${n}`, members });

test("how many stand where", () =>
  expect(standing(waves)).toEqual({ INVITED: 1, PITCHED: 0, PILOT: 0, ADOPTED: 2, RENEWED: 0, ENDED: 1 }));

test("the curve counts who adopted by each month’s end, by segment, and who left since did adopt", () =>
  expect(
    curveOf(waves, "2026-08-15", today).map(({ month, adopted }) => [month, adopted.NATIONAL, adopted.MAJOR]),
  ).toEqual([
    ["2026-08-01", 0, 0],
    ["2026-09-01", 1, 0],
    ["2026-10-01", 1, 1],
    ["2026-11-01", 2, 1],
  ]));

test("it begins with an adoption before the program’s own day, and is of 60 months at most", () => {
  expect(curveOf(waves, "2026-10-15", today)[0]?.month).toBe("2026-09-01");
  expect(curveOf([], "2010-01-01", today)).toHaveLength(60);
  expect(curveOf([], "2027-03-01", today)).toEqual([]);
});

test("of those invited, who adopted", () => {
  expect(adoptionShare(waves).value?.toString()).toBe("0.75");
  expect(adoptionShare([]).value).toBeNull();
  expect(adoptionShare(waves).few?.cases.toNumber()).toBe(4);
});

test("of the largest accounts, who adopted something within 24 months, to the day", () => {
  const accounts = [account(1), account(2), account(3), account(4)];
  const launches = [
    { accountId: "a1", program: "Joints", on: "2024-12-01" },
    { accountId: "a2", program: "Joints", on: "2024-11-30" },
    { accountId: "a3", program: "Joints", on: "2026-12-01" },
    { accountId: "a1", program: "Sugar", on: today },
  ];
  const figure = launchShare(accounts, launches, today);
  expect(figure.value?.toString()).toBe("0.25");
  expect(figure.rows.map(({ launches }) => launches.length)).toEqual([2, 0, 0, 0]);
});

test("only the largest count, of equals by name", () => {
  const accounts = Array.from({ length: largest + 10 }, (_, n) => account(n, n < 5 ? 9_000 : 1_000));
  const small = { accountId: accounts.at(-1)!.accountId, program: "Joints", on: today };
  expect(launchShare(accounts, [small], today).denominator?.value.toNumber()).toBe(largest);
  expect(launchShare([...accounts].reverse(), [], today).rows).toEqual(launchShare(accounts, [], today).rows);
});

test("the curve never falls, ends with all who adopted, and the states add up to the accounts", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          segment: fc.constantFrom<Segment>("NATIONAL", "MAJOR"),
          ago: fc.option(fc.integer({ min: 0, max: 1_000 })),
        }),
      ),
      (given) => {
        const some = given.map(({ segment, ago }) => wave(segment, ago === null ? null : addDays(today, -ago)));
        const curve = curveOf(some, addDays(today, -500), today);
        for (const [at, { adopted }] of curve.entries()) {
          expect(adopted.NATIONAL).toBeGreaterThanOrEqual(curve[at - 1]?.adopted.NATIONAL ?? 0);
          expect(adopted.MAJOR).toBeGreaterThanOrEqual(curve[at - 1]?.adopted.MAJOR ?? 0);
        }
        const last = curve.at(-1)!.adopted;
        expect(last.NATIONAL + last.MAJOR).toBe(adoptionShare(some).numerator.value.toNumber());
        expect(Object.values(standing(some)).reduce((a, b) => a + b)).toBe(some.length);
      },
    ),
  ));
