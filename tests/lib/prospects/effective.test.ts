import { expect, test } from "vitest";
import { nextEffective } from "@/lib/prospects/effective";

test.each([
  ["2024-01-01", "2026-11-29", "2027-01-01"],
  ["2024-12-01", "2026-11-29", "2026-12-01"],
  ["2027-07-01", "2026-11-29", "2027-07-01"],
  ["2024-11-29", "2026-11-29", "2027-11-29"],
  [null, "2026-11-29", "2027-01-01"],
])("of %s, on %s: %s", (renewsOn, today, next) => expect(nextEffective(renewsOn, today)).toBe(next));
