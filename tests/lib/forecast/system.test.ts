import { expect, test } from "vitest";
import { publishedPoints, systemCall } from "@/lib/forecast/system";
import type { RenewalStatus } from "@/lib/renewals/stages";
import { wellKept } from "@/tests/support/forecast-rows";

const today = "2026-11-23";
const near = "2027-01-01";
const far = "2027-07-01";
const letter = (level: "GOOD" | "WATCH" | "AT_RISK") => ({ level, reason: "because" });
type Case = [string, RenewalStatus, object, string | null, string, number];

test.each<Case>([
  ["nothing against it", "NEGOTIATING", {}, near, "SAFE", 0],
  ["nothing against it, no rate out in time", "PRICING", {}, near, "SAFE", 10],
  ["a letter on watch, early", "PLANNING", { P: letter("WATCH") }, far, "LIKELY", 15],
  ["the same within 90 days: nothing is merely watched", "NEGOTIATING", { P: letter("WATCH") }, near, "AT_RISK", 30],
  ["a letter at risk, early", "PLANNING", { M: letter("AT_RISK") }, far, "AT_RISK", 40],
  ["the same within 90 days", "NEGOTIATING", { M: letter("AT_RISK") }, near, "CRITICAL", 60],
  ["finalist and on watch", "FINALIST", { M: letter("WATCH") }, near, "AT_RISK", 45],
  ["two on watch within 90 days", "RELEASED", { M: letter("WATCH"), P: letter("WATCH") }, near, "CRITICAL", 60],
  ["a verbal yes, whatever the letters", "VERBAL", { M: letter("AT_RISK") }, near, "SAFE", 0],
  ["notice given", "LAPSING", {}, near, "NOTICE", 0],
  [
    "a word over health in place of its letters",
    "NEGOTIATING",
    { M: letter("AT_RISK"), override: { ...letter("GOOD"), byId: "x", expiresOn: far } },
    near,
    "SAFE",
    0,
  ],
  ["no day yet", "PLANNING", { S: letter("WATCH") }, null, "LIKELY", 15],
])("%s", (_, status, health, renewsOn, call, points) => {
  const found = systemCall({ status, health: { ...wellKept, ...health }, renewsOn }, today);
  expect(found).toMatchObject({ call, points });
  expect(found.doubts.reduce((sum, doubt) => sum + doubt.points, 0)).toBe(points);
});

test("day 90 is the first of the last ninety", () => {
  const health = { ...wellKept, P: letter("WATCH") };
  const on = (day: string) => systemCall({ status: "NEGOTIATING", health, renewsOn: "2027-01-01" }, day).points;
  expect([on("2026-10-02"), on("2026-10-03")]).toEqual([15, 30]);
});

test("the rule is published with the points it uses", () => {
  expect(publishedPoints.join(" ")).toMatch(/15 points.*40.*30 and 60.*Finalist against others 15.*10/);
});
