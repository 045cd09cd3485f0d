import { expect, test } from "vitest";
import { freeText, identifierIn } from "@/lib/accounts/free-text";

test.each([
  ["Subscriber 123-45-6789 called", true, "a Social Security number"],
  ["DOB 4/12/1961", true, "a date of birth"],
  ["born 1961-04-12", true, "in words"],
  ["MRN 00412345", true, "a record number"],
  ["member id: XYZ123456789", true, "a member's number"],
  ["Renewal of 1/1/2027 at 12-15 points", false, "an ordinary date"],
  ["Call 617-555-0142 before the finalist meeting", false, "a business telephone"],
  ["Claims fell 8 % on 12,340 members", false, "figures of the group"],
])("%s: %s (%s)", (text, blocked) => expect(identifierIn(text) !== undefined).toBe(blocked));

test("says what to leave out, and how long a text may be", () => {
  const text = freeText(10, 40, "Say why.");
  expect(text.safeParse("  too short ").error?.issues[0]?.message).toBe("Say why.");
  expect(text.safeParse("x".repeat(41)).error?.issues[0]?.message).toBe("Keep it under 40 characters.");
  expect(text.safeParse("SSN is 123-45-6789").error?.issues[0]?.message).toMatch(/^This looks like a Social Security/);
  expect(text.parse("  long enough  ")).toBe("long enough");
});
