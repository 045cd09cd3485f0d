import { expect, test } from "vitest";
import { type FieldKind, field, spelled } from "@/lib/files/field";

test.each([
  ["1234567.8900", "DOLLARS", "1234567.89"],
  ["0.005", "DOLLARS", "0.01"],
  ["-12", "DOLLARS", "-12.00"],
  ["0.91304999", "SHARE", "0.9130"],
  [-4, "COUNT", "-4"],
  [0, "COUNT", "0"],
  ["2027-01-01", "DAY", "2027-01-01"],
  ["=1", "TEXT", "=1"],
  [null, "COUNT", ""],
  [undefined, "TEXT", ""],
  ["", "DOLLARS", ""],
] as const)("%j as %s is spelled %j", (value, kind, text) => expect(spelled(value, kind as FieldKind)).toBe(text));

test("a field says of a row what it was made to say", () => {
  expect(field<{ n: number }>("N", "COUNT", ({ n }) => n).of({ n: 3 })).toBe(3);
});
