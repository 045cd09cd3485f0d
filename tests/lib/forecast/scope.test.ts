import { expect, test } from "vitest";
import { scopeFor, scopeKey } from "@/lib/forecast/scope";

const today = "2026-11-25";

test("the next January 1 where no season is asked for, and an AE’s own whatever the address asks", () => {
  expect(scopeFor({ span: "season" }, { id: "dana", role: "DIRECTOR" }, today)).toEqual({
    season: "2027-01-01",
    span: "season",
    team: undefined,
    ae: undefined,
  });
  expect(scopeFor({ span: "year", ae: "bob", season: "2026-07-01" }, { id: "ann", role: "AE" }, today)).toMatchObject({
    ae: "ann",
    season: "2026-07-01",
  });
});

test("a season is kept by its day, a year by its number", () => {
  expect(scopeKey({ season: "2027-01-01", span: "season" })).toBe("2027-01-01");
  expect(scopeKey({ season: "2027-01-01", span: "year" })).toBe("2027");
});
