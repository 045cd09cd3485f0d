import { expect, test } from "vitest";
import { deskRoles, desks, isStaffed, usualDays } from "@/lib/requests/desks";
import { roles } from "@/lib/roles";

test("two desks sign in, the others are a name; every desk has some business days", () => {
  expect(desks.filter(isStaffed)).toEqual(["UNDERWRITING", "OPERATIONS"]);
  expect(roles).toEqual(expect.arrayContaining(Object.values(deskRoles).flat()));
  for (const desk of desks) expect(Number(usualDays[desk])).toBeGreaterThan(0);
});
