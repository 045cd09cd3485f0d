import fc from "fast-check";
import { expect, test } from "vitest";
import { type Asked, binds, type Letter, ofRecord, planLetter, planWithdrawal } from "@/lib/letters/plan";
import { addDays, type Day } from "@/lib/units/day";

const letter = (id: string, firmId: string, fromOn: Day, more: Partial<Letter> = {}): Letter => ({
  id,
  lineId: null,
  firmId,
  role: "BROKER",
  signedOn: null,
  fromOn,
  toOn: null,
  quoteOnly: false,
  contested: false,
  rescindedOn: null,
  ...more,
});
const asked = (firmId: string, fromOn: Day, more: Partial<Asked> = {}): Asked => ({
  firmId,
  fromOn,
  role: "BROKER",
  signedOn: null,
  quoteOnly: false,
  contested: false,
  lineIds: null,
  ...more,
});
const whole = letter("old", "pilot", "2023-05-01");
const dental = letter("own", "tern", "2025-01-01", { lineId: "dental" });

test.each<[string, Letter[], Asked, ReturnType<typeof planLetter>]>([
  [
    "the whole account moves: the old one ends the day before",
    [whole],
    asked("halyard", "2027-01-01"),
    { add: [{ lineId: null, toOn: null }], ends: [{ id: "old", was: null, toOn: "2026-12-31" }] },
  ],
  [
    "dental alone moves: the whole account’s goes on for the rest",
    [whole],
    asked("halyard", "2027-01-01", { lineIds: ["dental"] }),
    { add: [{ lineId: "dental", toOn: null }], ends: [] },
  ],
  [
    "a line’s own letter ends with the next of that line",
    [whole, dental],
    asked("halyard", "2027-01-01", { lineIds: ["dental", "vision"] }),
    {
      add: [
        { lineId: "dental", toOn: null },
        { lineId: "vision", toOn: null },
      ],
      ends: [{ id: "own", was: null, toOn: "2026-12-31" }],
    },
  ],
  [
    "a letter of every line also ends those of single lines",
    [whole, dental],
    asked("halyard", "2027-01-01"),
    {
      add: [{ lineId: null, toOn: null }],
      ends: [
        { id: "old", was: null, toOn: "2026-12-31" },
        { id: "own", was: null, toOn: "2026-12-31" },
      ],
    },
  ],
  ["one that only lets ask ends nothing", [whole], asked("halyard", "2027-01-01", { quoteOnly: true }), only(null)],
  ["nor does a contested one", [whole], asked("halyard", "2027-01-01", { contested: true }), only(null)],
  ["a consultant stands beside a broker", [whole], asked("arch", "2027-01-01", { role: "CONSULTANT" }), only(null)],
  [
    "two that cross: the one signed later never lets the earlier begin",
    [letter("crossing", "arch", "2027-03-01", { signedOn: "2026-10-01" })],
    asked("halyard", "2027-01-01", { signedOn: "2026-11-01" }),
    { add: [{ lineId: null, toOn: null }], ends: [{ id: "crossing", was: null, toOn: "2027-02-28" }] },
  ],
  [
    "two that cross: the one signed earlier ends where the later begins",
    [letter("crossing", "arch", "2027-03-01", { signedOn: "2026-12-01" })],
    asked("halyard", "2027-01-01", { signedOn: "2026-11-01" }),
    { add: [{ lineId: null, toOn: "2027-02-28" }], ends: [] },
  ],
  [
    "a line’s letter ends where one of every line, signed later, begins",
    [letter("all", "arch", "2027-03-01", { signedOn: "2026-12-01" })],
    asked("halyard", "2027-01-01", { signedOn: "2026-11-01", lineIds: ["dental"] }),
    { add: [{ lineId: "dental", toOn: "2027-02-28" }], ends: [] },
  ],
  [
    "one that is over is left alone",
    [letter("over", "arch", "2020-01-01", { toOn: "2022-12-31" })],
    asked("h", "2027-01-01"),
    only(null),
  ],
])("%s", (_, letters, given, plan) => expect(planLetter(letters, given)).toEqual(plan));

function only(lineId: string | null) {
  return { add: [{ lineId, toOn: null }], ends: [] };
}

test("taken back, the one before goes on, to where another begins", () => {
  const old = { ...whole, toOn: "2026-12-31" };
  const next = letter("new", "halyard", "2027-01-01");
  expect(planWithdrawal([old, next], next)).toEqual([{ id: "old", was: "2026-12-31", toOn: null }]);
  const later = letter("later", "arch", "2027-06-01");
  const until = { ...next, toOn: "2027-05-31" };
  expect(planWithdrawal([old, until, later], until)).toEqual([{ id: "old", was: "2026-12-31", toOn: "2027-05-31" }]);
});

test("of a line its own letter comes first, of the others the account’s", () => {
  const firms = (line: string) => ofRecord([whole, dental], line, "2026-06-01").map(({ firmId }) => firmId);
  expect([firms("dental"), firms("medical")]).toEqual([["tern"], ["pilot"]]);
  expect(ofRecord([dental], "dental", "2024-12-31")).toEqual([]);
});

const dayOf = fc.integer({ min: 0, max: 900 }).map((days) => addDays("2026-01-01", days));
const askedFor = fc.record({
  firmId: fc.constantFrom("a", "b", "c"),
  fromOn: dayOf,
  role: fc.constantFrom("BROKER" as const, "CONSULTANT" as const),
  signedOn: fc.option(dayOf),
  quoteOnly: fc.boolean(),
  contested: fc.boolean(),
  lineIds: fc.option(fc.uniqueArray(fc.constantFrom("medical", "dental", "vision"), { minLength: 1 })),
});

test("whatever letters come, no line ever has two of one role, and a taken back one leaves what was", () => {
  fc.assert(
    fc.property(fc.array(askedFor, { maxLength: 8 }), dayOf, (letters, day) => {
      let book: Letter[] = [];
      for (const [n, each] of letters.entries()) book = write(book, each, n);
      for (const line of ["medical", "dental", "vision"]) {
        const roles = ofRecord(book, line, day).map(({ role }) => role);
        expect(new Set(roles).size).toBe(roles.length);
      }
      for (const each of book.filter((one) => binds(one) && one.toOn !== null && one.toOn < one.fromOn))
        expect(ofRecord(book, "medical", each.fromOn)).not.toContain(each);
    }),
  );
});

function write(book: Letter[], given: Asked, n: number): Letter[] {
  const { add, ends } = planLetter(book, given);
  const left = book.map((each) => ({ ...each, toOn: ends.find(({ id }) => id === each.id)?.toOn ?? each.toOn }));
  const { lineIds: _, ...said } = given;
  return [...left, ...add.map((scope) => ({ ...said, ...scope, id: `${n} ${scope.lineId}`, rescindedOn: null }))];
}
