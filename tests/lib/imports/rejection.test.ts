import { expect, test } from "vitest";
import { rejectionOf } from "@/lib/imports/rejection";

const faults = [
  { column: "renewal", reason: "Not a month." },
  { column: "rate", reason: "Not an amount." },
];

test("a row is refused once, at its first fault, with the others beside it", () => {
  expect(rejectionOf("ACCOUNTS", 7, faults)).toEqual({
    row: 7,
    column: "renewal",
    reason: "Not a month. Rate: Not an amount.",
  });
});

test("a cell with a person's number is never kept", () => {
  expect(rejectionOf("ACCOUNTS", 7, faults, () => "SSN 219-09-9999").value).toBe("•••");
  expect(rejectionOf("ACCOUNTS", 7, faults, () => `219-0${"\u0000"}9-9999 ${"x".repeat(300)}`).value).toBe("•••");
});

test("it shows the cell that is to blame, cut where it is endless", () => {
  expect(rejectionOf("ACCOUNTS", 7, faults, () => "x".repeat(300)).value).toHaveLength(200);
});

test("a row without a name goes by its id, else by its EIN", () => {
  const blame = [{ column: "account", reason: "Nobody." }];
  const cells: Record<string, string> = { id: " A01 ", ein: "12-3456789" };
  const refused = (given: typeof cells) => rejectionOf("LINES", 2, blame, (column) => given[column] ?? "");
  expect(refused(cells)).toMatchObject({ column: "id", value: "A01", name: "A01" });
  expect(refused({ ein: "12-3456789" })).toMatchObject({ column: "ein", name: "12-3456789" });
  expect(refused({ ...cells, account: "Acme 219-09-9999" })).toMatchObject({ column: "account", name: "•••" });
  expect(refused({})).toEqual({ row: 2, column: "account", reason: "Nobody." });
});
