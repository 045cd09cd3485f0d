import { expect, test } from "vitest";
import { daysLate, pageOfRows, readRenewals, standingOf, writeRenewals } from "@/lib/renewals/list";

const ae = "0190f000-0000-7000-8000-000000000001";

test("an address is read, and spelled again", () => {
  const given = { season: "2027-01-01", ae, q: "oak & ash", rows: "200" };
  const state = readRenewals(given);
  expect(state).toEqual({ ...given, rows: 200, team: undefined });
  expect(writeRenewals(state)).toBe(`season=2027-01-01&ae=${ae}&q=oak%20%26%20ash&rows=200`);
  expect(writeRenewals(readRenewals({}))).toBe("");
});

test("a cell of the calendar is a week and a person, or what is late and nobody’s", () => {
  const written = `view=calendar&week=2026-12-07&who=${ae}`;
  expect(writeRenewals(readRenewals({ view: "calendar", week: "2026-12-07", who: ae }))).toBe(written);
  expect(readRenewals({ week: "late", who: "none" })).toMatchObject({ week: "late", who: "none" });
  expect(readRenewals({ view: "wall", week: "soon", who: "ann" })).toEqual({ q: "", rows: pageOfRows });
});

test("what means nothing is dropped", () => {
  expect(readRenewals({ season: "soon", ae: "ann", team: ["x"], rows: "-4" })).toEqual({ q: "", rows: pageOfRows });
  expect(readRenewals({ rows: "1e9" }).rows).toBe(3200);
});

test("control characters are no part of an address", () => expect(readRenewals({ q: "\u0000oak" }).q).toBe("oak"));

const open = { stage: "NEGOTIATION", outcome: null, decidedOn: null, decideByOn: "2026-11-20" };

test.each([
  [{}, "2026-11-23", 3],
  [{}, "2026-11-20", undefined],
  [{ decidedOn: "2026-11-21" }, "2026-11-23", undefined],
  [{ stage: "LOST" }, "2026-11-23", undefined],
  [{ outcome: "RENEWED" }, "2026-11-23", undefined],
])("a decision due on Nov 20 with %j is late on %s by %s days", (parts, today, late) =>
  expect(daysLate({ ...open, ...parts }, today)).toBe(late),
);

test.each([
  [{}, "NEGOTIATING"],
  [{ outcome: "LAPSING" }, "LAPSING"],
  [{ outcome: "PARTIAL" }, "RENEWED"],
])("a track in negotiation with %j stands at %s", (parts, status) =>
  expect(standingOf({ ...open, ...parts })).toBe(status),
);
