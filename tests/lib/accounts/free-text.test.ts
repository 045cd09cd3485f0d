import { describe, expect, test } from "vitest";
import { z } from "zod";
import { freeText, keeping, sensitiveFields, unmarked } from "@/lib/accounts/free-text";

test("says what to leave out, and how long a text may be", () => {
  const text = freeText(10, 40, "Say why.");
  expect(text.safeParse("  too short ").error?.issues[0]?.message).toBe("Say why.");
  expect(text.safeParse("x".repeat(41)).error?.issues[0]?.message).toBe("Keep it under 40 characters.");
  expect(text.safeParse("SSN is 123-45-6789").error?.issues[0]?.message).toMatch(/^This looks like a Social Security/);
  expect(text.parse("  long enough  ")).toBe("long enough");
});

describe("what may tell of a person’s health warns", () => {
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

test("a name or a label may hold anything but an identifier", () => {
  const name = unmarked(z.string());
  expect(name.safeParse("Their baby is in NICU").success).toBe(true);
  expect(name.safeParse("claims 123-45-6789.csv").error?.issues[0]?.message).toMatch(/Social Security/);
});
