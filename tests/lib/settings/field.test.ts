import { describe, expect, test } from "vitest";
import { type Field, fieldText, readField, typedField } from "@/lib/settings/field";

const field = (unit: Field["unit"], rest: Partial<Field> = {}): Field => ({ path: "x", label: "X", unit, ...rest });

describe("typed", () => {
  test.each<[Field["unit"], string, string]>([
    ["percent", "90", "0.9"],
    ["percent", " 90.5 % ", "0.905"],
    ["count", "5,000", "5000"],
    ["pepm", "$29.50", "29.5"],
    ["times", "3×", "3"],
    ["months", "18", "18"],
  ])("as %s, “%s” is stored as %s", (unit, text, value) => expect(readField(field(unit), text)).toEqual({ value }));

  test.each<[Field["unit"], string, RegExp]>([
    ["percent", "", /between 0 and 100/],
    ["percent", "101", /between 0 and 100/],
    ["percent", "-1", /between 0 and 100/],
    ["percent", "90.12345", /3 decimals/],
    ["count", "12.5", /whole/],
    ["months", "61", /between 1 and 60/],
    ["pepm", "1e3", /between/],
    ["count", "99999999999999999999", /between/],
  ])("as %s, “%s” is refused", (unit, text, why) => {
    expect(readField(field(unit), text)).toEqual({ fault: expect.stringMatching(why) });
  });

  test("a loss may be asked for where the field allows it", () => {
    expect(readField(field("percent", { atLeast: -100 }), "−1")).toEqual({ value: "-0.01" });
  });

  test("a choice is one of its options", () => {
    const zone = field("choice", { options: [{ value: "true", label: "Offered" }] });
    expect(readField(zone, "true")).toEqual({ value: "true" });
    expect(readField(zone, "maybe")).toEqual({ fault: "Choose one of the list." });
    expect(fieldText(zone, "true")).toBe("Offered");
  });
});

test("what is stored is typed again as it was", () => {
  for (const [unit, text] of [
    ["percent", "90.5"],
    ["count", "5000"],
    ["pepm", "29.50"],
    ["times", "2.5"],
  ] as const) {
    const read = readField(field(unit), text);
    expect("value" in read && typedField(field(unit), read.value)).toBe(text);
  }
});

test.each<[Field["unit"], string, string]>([
  ["percent", "0.9", "90.0%"],
  ["percent", "-0.01", "−1.0%"],
  ["businessDays", "15", "15 business days"],
  ["months", "1", "1 month"],
  ["times", "3", "3.0×"],
  ["pepm", "29.5", "$29.50"],
  ["count", "5000", "5,000"],
])("%s %s reads %s", (unit, value, text) => expect(fieldText(field(unit), value)).toBe(text));
