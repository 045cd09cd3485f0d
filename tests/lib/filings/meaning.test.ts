import { expect, test } from "vitest";
import * as meaning from "@/lib/filings/meaning";

test.each([
  ["12345678", "012345678"],
  ["12-3456789", "123456789"],
  ["000000000", null],
  ["ACME CO 12-3456789", "123456789"],
  ["1234567890", null],
  ["12345", null],
  ["", null],
])("the EIN %o is %o", (cell, ein) => expect(meaning.einOf(cell)).toBe(ein));

test.each([
  ["5091", "05091"],
  ["50911092", "05091"],
  ["021101234", "02110"],
  ["02110-1234", "02110"],
  ["BOSTON 02110", "02110"],
  ["12", null],
])("the ZIP %o is %o", (cell, zip) => expect(meaning.zipOf(cell)).toBe(zip));

test.each([
  ["ACME WORKS 12-3456789", "ACME WORKS"],
  ["ACME WORKS, INC.EIN: 123456789", "ACME WORKS, INC."],
  ["02110 ACME", "ACME"],
  ["  ACME   WORKS ", "ACME WORKS"],
  ["LOCAL 12345 UNION", "LOCAL 12345 UNION"],
  ["   ", null],
])("the name %o is %o", (cell, name) => expect(meaning.nameOf(cell)).toBe(name));

test.each([
  ["1200", "1200.00"],
  ["1200.005", "1200.01"],
  ["-1200.005", "-1200.01"],
  ["$1,200.5", "1200.50"],
  ["(75)", "-75.00"],
  ["0", "0.00"],
  ["-.5", null],
  ["999999999999999999.99", "999999999999999999.99"],
  ["9999999999999999999", null],
  [",", null],
  ["none", null],
  ["", null],
])("the money %o is %o", (cell, dollars) => expect(meaning.dollarsOf(meaning.centsOf(cell))).toBe(dollars));

test.each([
  ["1,200", 1200],
  ["1200.00", 1200],
  ["3000000000", null],
  ["1200.5", null],
  ["-5", null],
  [",", null],
])("the count %o is %o", (cell, count) => expect(meaning.countOf(cell)).toBe(count));

test.each([
  ["2023-12-31", "2023-12-31"],
  ["2023-12-31T00:00:00", "2023-12-31"],
  ["2/9/2023", "2023-02-09"],
  ["20240229", "2024-02-29"],
  ["2023-02-29", null],
  ["13/01/2023", null],
  ["1899-01-01", null],
])("the day %o is %o", (cell, day) => expect(meaning.dayOf(cell)).toBe(day));

test("what a filing is known by has an end, and so has a name", () => {
  expect(meaning.ackOf("9".repeat(61))).toBeNull();
  expect(meaning.nameOf("é".repeat(900))).toBe("é".repeat(500));
});

test.each([
  ["1234", "01234"],
  ["00000", null],
  ["x", null],
])("the number %o of a carrier is %o", (cell, code) => expect(meaning.naicOf(cell)).toBe(code));
