import fc from "fast-check";
import { expect, test } from "vitest";
import { paths } from "@/lib/path/paths";
import { dueDates, type TrackKind } from "@/lib/renewals/due-dates";
import { type Dated, dueIn, mondayOf, rowsOf, sumIn, weekOf, weeksFrom } from "@/lib/requests/weeks";
import { addDays, type Day, weekday } from "@/lib/units/day";

const track = (change: Partial<Dated> & { kind?: TrackKind; effectiveOn?: Day } = {}): Dated => {
  const [kind, effectiveOn] = [change.kind ?? "INSURED", change.effectiveOn ?? "2027-04-01"];
  const dates = dueDates({ kind, effectiveOn, contracts: 900, publicSector: false });
  return {
    trackId: "a",
    kind,
    effectiveOn,
    stage: "INTERNAL_REVIEW",
    members: 100,
    ownerId: "ann",
    owner: "Ann",
    releaseDueOn: dates.releaseDueOn,
    decideByOn: dates.decideByOn,
    ...change,
  };
};

test("weeks begin on Mondays, with what is late before them", () => {
  expect(mondayOf("2026-12-01")).toBe("2026-11-30");
  expect(mondayOf("2026-11-30")).toBe("2026-11-30");
  expect(mondayOf("2026-12-06")).toBe("2026-11-30");
  expect(weeksFrom("2026-12-01").slice(0, 3)).toEqual(["late", "2026-11-30", "2026-12-07"]);
  expect(weekOf("2026-11-30", "2026-12-01")).toBe("late");
  expect(weekOf("2026-12-01", "2026-12-01")).toBe("2026-11-30");
});

test("an insured April renewal under review is to leave these stages within eight weeks, and its decision after them", () => {
  const due = dueIn([track()], "2026-12-01");
  expect(due.map(({ name, dueOn }) => [name, dueOn])).toEqual([
    ["Internal review", "2026-12-11"],
    ["Approval", "2026-12-31"],
    ["Released", "2027-01-15"],
    ["Negotiating", "2027-01-15"],
  ]);
});

test("it is late once, where it stands", () => {
  const due = dueIn([track()], "2027-01-20");
  expect(due.filter(({ dueOn }) => dueOn < "2027-01-20").map(({ name }) => name)).toEqual(["Internal review"]);
});

test.each(["LOST", "WITHDRAWN", "CLOSED"])("what is %s is to leave nothing", (stage) =>
  expect(dueIn([track({ stage })], "2026-12-01")).toEqual([]),
);

test("whoever has most to do stands first, nobody’s own among them", () => {
  const tracks = [
    track(),
    track({ trackId: "b", ownerId: null, owner: null, stage: "DECISION", decideByOn: "2026-12-31" }),
  ];
  const rows = rowsOf(dueIn(tracks, "2026-12-01"), "2026-12-01");
  expect(rows.map(({ owner }) => owner)).toEqual(["Ann", null]);
  expect(rows[0]!.cells.get("2027-01-11")).toEqual({
    due: 2,
    stages: [
      { stage: "RELEASED", name: "Released", due: 1 },
      { stage: "NEGOTIATION", name: "Negotiating", due: 1 },
    ],
  });
});

const kinds: TrackKind[] = ["INSURED", "FEE", "STOP_LOSS"];
const generated = fc
  .record({
    kind: fc.constantFrom(...kinds),
    months: fc.integer({ min: -2, max: 20 }),
    at: fc.nat(),
    person: fc.constantFrom("ann", "bob", null),
    trackId: fc.uuid(),
  })
  .map(({ kind, months, at, person, trackId }) => {
    const path = paths[kind];
    const effectiveOn = new Date(Date.UTC(2026, 11 + months, 1)).toISOString().slice(0, 10);
    return track({ kind, effectiveOn, stage: path[at % path.length]!.stage, ownerId: person, owner: person, trackId });
  });

test("every stage that is due is in one cell, in the week of its day, and late at most once a decision", () => {
  fc.assert(
    fc.property(fc.array(generated, { maxLength: 30 }), fc.integer({ min: 0, max: 400 }), (tracks, days) => {
      const today = addDays("2026-11-01", days);
      const due = dueIn(tracks, today);
      const rows = rowsOf(due, today);
      const cells = rows.flatMap((row) => [...row.cells].map(([week, cell]) => ({ row, week, cell })));
      expect(weeksFrom(today).reduce((sum, week) => sum + sumIn(rows, week), 0)).toBe(due.length);
      expect(cells.reduce((sum, { cell }) => sum + cell.due, 0)).toBe(due.length);
      for (const { row, week, cell } of cells) {
        const own = due.filter((each) => each.track.ownerId === row.ownerId && weekOf(each.dueOn, today) === week);
        expect(cell.due).toBe(own.length);
        expect(cell.stages.reduce((sum, each) => sum + each.due, 0)).toBe(own.length);
        expect(weeksFrom(today)).toContain(week);
        if (week !== "late") expect(weekday(week)).toBe(1);
      }
      const late = due.filter(({ dueOn }) => dueOn < today).map((each) => each.track);
      expect(new Set(late).size).toBe(late.length);
    }),
  );
});
