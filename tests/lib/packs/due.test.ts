import fc from "fast-check";
import { expect, test } from "vitest";
import { type PackKind, packKinds } from "@/lib/packs/agenda";
import { comesBack, dueAgain, holds } from "@/lib/packs/due";
import { roles } from "@/lib/roles";
import { addDays } from "@/lib/units/day";

test.each([
  ["FORECAST_CALL", "2026-11-23", undefined, "2026-11-30", "2026-11-30"],
  ["WAR_ROOM", "2026-11-23", undefined, "2026-11-24", "2026-11-26"],
  ["WAR_ROOM", "2026-12-01", undefined, "2026-12-02", "2026-12-08"],
  ["MBR", "2026-10-31", undefined, "2026-11-02", "2026-11-30"],
  ["QBR", "2026-08-31", "NATIONAL", "2026-11-02", "2026-11-30"],
  ["QBR", "2026-08-31", "MAJOR", "2026-11-02", "2027-02-28"],
  ["QBR", null, "MAJOR", "2026-11-02", "2026-11-02"],
] as const)("%s held %s at a %s account is due again, on %s, by %s", (kind, heldOn, segment, today, due) =>
  expect(dueAgain({ kind, heldOn, segment }, today)).toBe(due),
);

const day = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays("2026-01-01", days));
test("it is never due before it was held", () =>
  fc.assert(
    fc.property(fc.constantFrom(...packKinds), day, day, (kind: PackKind, heldOn, today) => {
      expect(dueAgain({ kind, heldOn }, today) > heldOn).toBe(true);
    }),
  ));

test("an open action comes back to every later meeting, one that is done once more", () =>
  fc.assert(
    fc.property(day, day, fc.option(day), fc.option(day), (packOn, metOn, doneOn, since) => {
      const back = comesBack({ doneOn, packOn }, since, metOn);
      if (packOn > metOn) expect(back).toBe(false);
      else expect(back).toBe(doneOn === null || since === null || doneOn >= since);
    }),
  ));

test("each meeting is held by the chairs of its kind", () => {
  const by = (kind: PackKind) => roles.filter((role) => holds(role, kind));
  expect(by("FORECAST_CALL")).toEqual(["DIRECTOR"]);
  expect(by("WAR_ROOM")).toEqual(["DIRECTOR"]);
  expect(by("MBR")).toEqual(["DIRECTOR", "VP"]);
  expect(by("QBR")).toEqual(["AE", "DIRECTOR"]);
});
