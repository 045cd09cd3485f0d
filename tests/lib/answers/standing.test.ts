import { expect, test } from "vitest";
import { stateOf } from "@/lib/answers/standing";

const today = "2026-11-29";
test.each([
  [null, null, null, "DRAFT"],
  ["2026-01-01", "2026-11-29", null, "APPROVED"],
  ["2026-01-01", "2026-11-28", null, "EXPIRED"],
  ["2026-01-01", "2027-11-28", "2026-11-01", "RETIRED"],
] as const)("approved %s until %s, retired %s: %s", (approvedOn, expiresOn, retiredOn, state) =>
  expect(stateOf({ approvedOn, expiresOn, retiredOn }, today)).toBe(state),
);
