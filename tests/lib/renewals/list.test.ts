import { expect, test } from "vitest";
import {
  daysLate,
  pageOfRows,
  readRenewals,
  standingOf,
  standings,
  standsAt,
  writeRenewals,
} from "@/lib/renewals/list";
import { type Stage, stageNames, statuses } from "@/lib/renewals/stages";

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

test("a kind of decision and where it stands are part of the address, and nothing else is", () => {
  expect(writeRenewals(readRenewals({ kind: "FEE", stands: "LATE" }))).toBe("kind=FEE&stands=LATE");
  expect(readRenewals({ kind: "fee", stands: "SOON" })).toEqual({ q: "", rows: pageOfRows });
});

test("a decision stands at one status, and at undecided or late only before a signature or a loss", () => {
  for (const stage of Object.keys(stageNames) as Stage[])
    for (const decidedOn of [null, "2026-11-21"])
      for (const outcome of [null, "RENEWED", "PARTIAL", "LAPSING"]) {
        const row = { stage, decidedOn, outcome, decideByOn: "2026-11-20" };
        const at = standings.filter((standing) => standsAt(row, standing, "2026-11-23"));
        expect(at.filter((standing) => statuses.some((status) => status === standing))).toEqual([standingOf(row)]);
        const over = ["RENEWED", "LAPSING", "LAPSED"].includes(standingOf(row));
        expect([at.includes("UNDECIDED"), at.includes("LATE")]).toEqual([!over, !over && decidedOn === null]);
      }
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
