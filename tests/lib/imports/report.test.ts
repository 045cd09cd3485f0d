import { expect, test } from "vitest";
import { emptyReport, rejectionOf } from "@/lib/imports/report";

const faults = [
  { column: "renewal", reason: "Not a month." },
  { column: "rate", reason: "Not an amount." },
];

test("a row is refused once, at its first fault, with the others beside it", () => {
  expect(rejectionOf(7, faults)).toEqual({ row: 7, column: "renewal", reason: "Not a month. rate: Not an amount." });
});

test("a cell with a person's number is never kept", () => {
  expect(rejectionOf(7, faults, () => "SSN 219-09-9999").value).toBe("•••");
  expect(rejectionOf(7, faults, () => `219-0${"\u0000"}9-9999 ${"x".repeat(300)}`).value).toBe("•••");
});

test("it shows the cell that is to blame, cut where it is endless", () => {
  expect(rejectionOf(7, faults, () => "x".repeat(300)).value).toHaveLength(200);
  expect(emptyReport()).toEqual({ create: 0, update: 0, unchanged: 0, reject: [] });
});
