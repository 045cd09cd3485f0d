import { expect, test } from "vitest";
import { personsIn } from "@/lib/worksheets/forms/persons";
import { gridOfRows, ratingGrid } from "./rating";

test("a rating workbook tells of no person", () => expect(personsIn([ratingGrid()])).toBeUndefined());

test.each([
  [
    [
      ["Claimant", "Paid"],
      ["A", 412000],
    ],
  ],
  [
    [
      ["Member ID", "Paid"],
      ["x", 1],
    ],
  ],
  [[["Date of birth"], ["1970-01-01"]]],
  [
    [
      ["Primary diagnosis", "Paid"],
      ["C50", 9],
    ],
  ],
  [[["First name"], ["Ann"]]],
  [[["Claimant 3", 412000]]],
  [[["Large claim #2", 250000]]],
  [[["Note", "123-45-6789"]]],
] as (string | number)[][][][])("%j is refused, and says where", (rows) =>
  expect(personsIn([gridOfRows(rows, "Large claims")])).toContain("Large claims!"),
);

test.each([
  [[["Claimants over the pooling point", 3]]],
  [[["Prescription drug trend", 0.11]]],
  [[["Dependents per contract", 1.1]]],
  [[["Claims above the pooling point", 522450]]],
  [
    [
      ["Members", "Member months"],
      [2500, 30000],
    ],
  ],
] as (string | number)[][][][])("%j is of the group and passes", (rows) =>
  expect(personsIn([gridOfRows(rows)])).toBeUndefined(),
);
