import fc from "fast-check";
import { expect, test } from "vitest";
import { type Concluded, heldOf, lastBy, recordsOf, type Saying, saidMembers } from "@/lib/forecast/accuracy";
import { calls } from "@/lib/metrics/calls";
import { workedBook } from "@/tests/fixtures/worked-book";

const saying = (on: string, more: Partial<Saying> = {}): Saying => ({
  voice: "AE",
  byId: "ann",
  by: "Ann",
  on,
  call: "LIKELY",
  members: 1000,
  inGroup: 0,
  slices: 0,
  ...more,
});
const percent = (share: { times: (by: number) => { toFixed: (places: number) => string } } | null) =>
  share?.times(100).toFixed(2);

test("the worked book, said at T-90: bias +3.61 %, accuracy 96.39 %, WAPE 4.60 %", () => {
  const concluded = workedBook.map(
    ({ forecast, closing }, n): Concluded => ({
      accountId: `a${n}`,
      account: `A${n}`,
      effectiveOn: "2026-07-01",
      actual: closing.members,
      sayings: [saying("2026-03-30", { members: forecast })],
    }),
  );
  const [ann] = recordsOf(concluded);
  expect(ann?.at[120].cases).toBe(0);
  expect(ann?.at[90]).toMatchObject({ cases: 9, forecast: 63_100, actual: 60_900 });
  const { bias, accuracy, wape } = ann!.at[90];
  expect([percent(bias), percent(accuracy), percent(wape)]).toEqual(["3.61", "96.39", "4.60"]);
});

test("a call stands for its members with growth and slices when it is committed, else for none", () => {
  const { voice: _, byId: __, by: ___, on: ____, ...said } = saying("2026-03-30", { inGroup: -40, slices: 100 });
  expect(saidMembers(said)).toBe(1060);
  expect(saidMembers({ ...said, call: "AT_RISK" })).toBe(0);
  expect(saidMembers({ ...said, inGroup: -2000 })).toBe(0);
});

test("what counts at a horizon is the last word by that day, whoever gave it", () => {
  const sayings = [
    saying("2026-03-01", { call: "AT_RISK" }),
    saying("2026-03-02", { byId: "bob", by: "Bob" }),
    saying("2026-04-02", { call: "CRITICAL" }),
  ];
  expect(lastBy(sayings, "AE", "2026-04-01")?.by).toBe("Bob");
  expect(lastBy(sayings, "AE", "2026-04-02")?.call).toBe("CRITICAL");
  expect(lastBy(sayings, "DIRECTOR", "2026-04-02")).toBeUndefined();
  expect(lastBy(sayings, "AE", "2026-02-28")).toBeUndefined();
});

test("people stand apart by voice, Directors first", () => {
  const sayings = [
    saying("2026-03-01"),
    saying("2026-03-01", { voice: "SYSTEM", byId: "system", by: "System" }),
    saying("2026-03-01", { voice: "DIRECTOR", byId: "dana", by: "Dana" }),
  ];
  const records = recordsOf([{ accountId: "a", account: "A", effectiveOn: "2026-07-01", actual: 900, sayings }]);
  expect(records.map(({ by }) => by)).toEqual(["Dana", "Ann", "System"]);
});

test("nothing said is held against nobody", () => {
  expect(recordsOf([{ accountId: "a", account: "A", effectiveOn: "2026-07-01", actual: 900, sayings: [] }])).toEqual(
    [],
  );
  expect(heldOf([])).toEqual({ cases: 0, forecast: 0, actual: 0, missed: 0, bias: null, accuracy: null, wape: null });
});

test("each person's cases at a horizon are at most the renewals, and WAPE is never below the bias", () => {
  const one = fc.record({
    actual: fc.nat(5000),
    said: fc.array(
      fc.record({ back: fc.nat(200), call: fc.constantFrom(...calls), members: fc.nat(5000), who: fc.nat(2) }),
      { maxLength: 5 },
    ),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 10 }), (all) => {
      const concluded = all.map(
        ({ actual, said }, n): Concluded => ({
          accountId: `a${n}`,
          account: `A${n}`,
          effectiveOn: "2026-07-01",
          actual,
          sayings: said.map(({ back, who, call, members }) =>
            saying(new Date(Date.UTC(2026, 6, 1 - back)).toISOString().slice(0, 10), {
              byId: `p${who}`,
              call,
              members,
            }),
          ),
        }),
      );
      const records = recordsOf(concluded);
      for (const horizon of [120, 90, 60, 30] as const) {
        const cases = records.reduce((total, { at }) => total + at[horizon].cases, 0);
        expect(cases).toBeLessThanOrEqual(concluded.length);
        for (const { at } of records) {
          const { bias, wape } = at[horizon];
          if (bias && wape) expect(wape.gte(bias.abs())).toBe(true);
        }
      }
    }),
  );
});
