import { expect, test } from "vitest";
import { roles } from "@/lib/policy";
import { deskRoles, desks, isStaffed, usualDays } from "@/lib/requests/desks";

test("two desks sign in, the others are a name; every desk has some business days", () => {
  expect(desks.filter(isStaffed)).toEqual(["UNDERWRITING", "OPERATIONS"]);
  expect(roles).toEqual(expect.arrayContaining(Object.values(deskRoles).flat()));
  for (const desk of desks) expect(Number(usualDays[desk])).toBeGreaterThan(0);
});
