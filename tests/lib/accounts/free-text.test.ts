import { describe, expect, test } from "vitest";
import { z } from "zod";
import { freeText, identifierIn, keeping, sensitiveFields, sensitiveIn } from "@/lib/accounts/free-text";

test.each([
  ["Subscriber 123-45-6789 called", true, "a Social Security number"],
  ["DOB 4/12/1961", true, "a date of birth"],
  ["born 1961-04-12", true, "in words"],
  ["MRN 00412345", true, "a record number"],
  ["member id: XYZ123456789", true, "a member's number"],
  ["SSN: 123456789", true, "without dashes"],
  ["d.o.b. May 4, 1961", true, "a date of birth in words"],
  ["Patient # AB-99812", true, "a patient's number"],
  ["Group 123456 renews 1/1/2027", false, "a group's number"],
  ["Born of a merger in 1998", false, "a company's history"],
  ["Rates 123-45 to 678-9012", false, "figures with dashes"],
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

describe("what may tell of a person’s health warns", () => {
  test.each([
    ["The CFO’s wife is on chemo, go easy", true, "a person and an illness"],
    ["Their baby is in NICU", true, "a claimant"],
    ["John Smith has leukemia", true, "a name and an illness"],
    ["One member on Zolgensma drives the pooling", true, "a drug and a person"],
    ["Diagnosed with something rare", true, "a diagnosis"],
    ["Ask about the cancer navigation program", false, "a program of the group"],
    ["GLP-1 cover: Wegovy excluded from Jan 1", false, "a plan’s drugs"],
    ["Hope Cancer Center renews 1/1", false, "a customer’s name"],
    ["Her birthday lunch is booked", false, "nothing of health"],
    ["Dialysis network carve-out priced", false, "a product"],
  ])("%s: %s (%s)", (text, warned) => expect(sensitiveIn(text) !== undefined).toBe(warned));

  test("is taken once the person keeps that very text, and no other", () => {
    const text = freeText(0, 99, "");
    const said = "Their baby is in NICU";
    expect(text.safeParse(said).error?.issues[0]).toMatchObject({ params: { sensitive: true } });
    expect(keeping([` ${said} `], () => text.safeParse(said)).success).toBe(true);
    expect(keeping(["Another text"], () => text.safeParse(said)).success).toBe(false);
    expect(keeping([said], () => text.safeParse(`${said} still`)).success).toBe(false);
    expect(text.safeParse(said).success).toBe(false);
    expect(keeping(["SSN 123-45-6789"], () => text.safeParse("SSN 123-45-6789")).success).toBe(false);
  });

  test("names the fields that only warn, and none where something is wrong for good", () => {
    const form = z.object({ note: freeText(0, 99, ""), what: freeText(3, 99, "Say what.") });
    const fieldsOf = (given: object) => sensitiveFields(form.safeParse(given).error!);
    expect(fieldsOf({ note: "Their baby is in NICU", what: "Call" })).toEqual(["note"]);
    expect(fieldsOf({ note: "Their baby is in NICU", what: "x" })).toEqual([]);
  });
});
