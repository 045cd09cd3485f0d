import fc from "fast-check";
import { expect, test } from "vitest";
import { cameText, type EffectLine, endedBy, follows, keptFrom, lastDayOf } from "@/lib/path/effect";
import { addDays, addMonths } from "@/lib/units/day";

const on = "2027-01-01";
const last = "2026-12-31";
const term = (id: string, fromOn: string, toOn: string, included = false) => ({ id, fromOn, toOn, included });
const line = (...terms: EffectLine["terms"]): EffectLine => ({
  id: "line",
  startedOn: "2019-01-01",
  terminatedOn: null,
  own: false,
  terms,
});
const year = term("2026", "2026-01-01", last);
const guaranteed = term("2025-27", "2025-01-01", "2027-12-31");
const after = term("2027", on, "2027-12-31");

test.each([
  [line(year), { next: { after: "2026", fromOn: on, toOn: "2027-12-31" } }, "twelve months follow"],
  [
    line(guaranteed),
    { cut: { id: "2025-27", toOn: last }, next: { after: "2025-27", fromOn: on, toOn: "2027-12-31" } },
    "what ran on is cut",
  ],
  [line(year, after), { stands: "2027" }, "what stands there stays"],
  [
    line(year, term("later", "2027-07-01", "2028-06-30")),
    { next: { after: "2026", fromOn: on, toOn: "2027-06-30" } },
    "up to the term that begins later",
  ],
  [line(term("2024", "2024-01-01", "2024-12-31")), {}, "no price in force, nothing to go on from"],
] as [EffectLine, object, string][])("%j kept: %j, %s", (given, effect) =>
  expect(keptFrom(given, on)).toEqual({ lineId: "line", dropped: [], ...effect }),
);

test.each([
  [line(year), { endsOn: last }, "its last day"],
  [line(guaranteed), { endsOn: last, cut: { id: "2025-27", toOn: last } }, "no term runs on"],
  [line(year, after), { endsOn: last, dropped: ["2027"] }, "none begins later"],
  [{ ...line(year), terminatedOn: "2026-06-30" }, {}, "ended before already"],
  [{ ...line(year), terminatedOn: "2027-06-30" }, { endsOn: last }, "was to end later"],
] as [EffectLine, object, string][])("%j lost: %j, %s", (given, effect) =>
  expect(endedBy(given, on)).toEqual({ lineId: "line", dropped: [], ...effect }),
);

test.each([
  [line(year), true, "its term ends that day too"],
  [line(guaranteed), false, "its price holds for longer"],
  [line({ ...guaranteed, included: true }), true, "its price is in another’s"],
  [{ ...line(year), own: true }, false, "it is decided apart"],
  [{ ...line(year), terminatedOn: last }, false, "it ends anyway"],
  [line(term("2024", "2024-01-01", "2024-12-31")), false, "nothing in force"],
])("%j goes along: %s, %s", (given, along) => expect(follows(given, on)).toBe(along));

test.each([
  [[{ terminatedOn: last }, { terminatedOn: "2026-06-30" }], last],
  [[{ terminatedOn: last }, { terminatedOn: null }], undefined],
  [[], undefined],
])("the last day of %j is %s", (lines, day) => expect(lastDayOf(lines)).toBe(day));

test.each([
  [{ from: on, along: 0 }, ", the rate sold begins Jan 1, 2027"],
  [{ from: on, along: 1 }, ", the rate sold begins Jan 1, 2027 and 1 line goes along"],
  [{ lastDay: last, along: 3 }, ", its last day Dec 31, 2026"],
  [{ lastDay: last, lapsesOn: last, along: 0 }, ", and a customer until Dec 31, 2026"],
  [{ along: 0 }, ""],
])("%j reads “%s”", (came, text) => expect(cameText(came)).toBe(text));

const months = fc.integer({ min: 1, max: 36 });
const lines = fc.array(fc.tuple(months, fc.integer({ min: 0, max: 2 })), { maxLength: 5 }).map((spans) => {
  let from = "2024-01-01";
  return line(
    ...spans.map(([length, gap], n) => {
      const toOn = addDays(addMonths(from, length), -1);
      const made = term(String(n), from, toOn);
      from = addMonths(from, length + gap);
      return made;
    }),
  );
});
const applied = (given: EffectLine, effect: ReturnType<typeof keptFrom>) =>
  given.terms
    .filter(({ id }) => !effect.dropped.includes(id))
    .map((each) => (effect.cut?.id === each.id ? { ...each, toOn: effect.cut.toOn } : each))
    .concat(effect.next ? [term("next", effect.next.fromOn, effect.next.toOn)] : [])
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));

test("whatever was agreed before, terms never overlap, a kept line is priced on the day, a lost one never after it", () =>
  fc.assert(
    fc.property(lines, (given) => {
      const kept = applied(given, keptFrom(given, on));
      for (const [n, each] of kept.entries()) {
        expect(each.toOn >= each.fromOn).toBe(true);
        if (n > 0) expect(kept[n - 1]!.toOn < each.fromOn).toBe(true);
      }
      const inForce = (terms: typeof kept, day: string) =>
        terms.some(({ fromOn, toOn }) => fromOn <= day && toOn >= day);
      if (inForce(given.terms, last)) expect(inForce(kept, on)).toBe(true);
      const lost = applied(given, endedBy(given, on));
      expect(lost.every(({ toOn }) => toOn <= last)).toBe(true);
      expect(inForce(lost, last)).toBe(inForce(given.terms, last));
    }),
  ));
