import fc from "fast-check";
import { expect, test } from "vitest";
import { actualFields, isTotalRow, nothingSeen, readActualRow } from "@/lib/imports/actual-row";
import type { ActualColumn } from "@/lib/imports/columns";

type Cells = Partial<Record<ActualColumn, string>>;
const cell = (cells: Cells) => (column: ActualColumn) => cells[column] ?? "";
const read = (cells: Cells, asOf?: string) => readActualRow(2, cell(cells), asOf, nothingSeen());
const whole: Cells = { id: "A01", account: "The Acme Co.", coverage: "Rx", month: "Oct 2026", members: "1,020" };

test("every value is text in one spelling, a blank cell is empty", () => {
  const row = read({ ...whole, ein: "12-3456789", premium: "$1,234.5", paid: "(1,200)", valued: "11/5/2026" });
  expect(row).toMatchObject({
    row: "2",
    externalId: "a01",
    ein: "123456789",
    key: "acme",
    coverage: "PHARMACY",
    month: "2026-10-01",
    contracts: "",
    members: "1020",
    premium: "1234.50",
    fees: "",
    paid: "-1200.00",
    valued: "2026-11-05",
    fault: "",
  });
  expect(Object.keys(row).sort()).toEqual([...actualFields].sort());
});

test("without a coverage it is medical, without a month the file's", () => {
  expect(read({ account: "Acme", members: "1" }, "2026-09-01")).toMatchObject({
    coverage: "MEDICAL",
    month: "2026-09-01",
  });
});

test.each<[string, Cells, ActualColumn]>([
  ["no account", { ...whole, id: "", account: "" }, "account"],
  ["no month", { ...whole, month: "" }, "month"],
  ["a month that is none", { ...whole, month: "soon" }, "month"],
  ["a coverage that is none", { ...whole, coverage: "Roadside" }, "coverage"],
  ["half a person", { ...whole, members: "1.5" }, "members"],
  ["part of a cent", { ...whole, fees: "1.005" }, "fees"],
  ["an EIN cut short", { ...whole, ein: "12-345" }, "ein"],
])("%s is a fault of its column", (_, cells, column) => {
  expect(read(cells)).toMatchObject({ column, fault: expect.stringMatching(/./), value: cells[column] ?? "" });
});

test("a person's identifier in a name is refused and goes no further", () => {
  const row = read({ ...whole, account: "Acme 219-09-9999" });
  expect(row).toMatchObject({ column: "account", name: "", key: "", value: "•••" });
  expect(Object.values(row).join()).not.toContain("219-09");
});

test("what would break the copy of columns is taken out of names", () => {
  expect(read({ ...whole, account: "Ac\u001fme\u0000" }).name).toBe("Acme");
});

test.each([
  ["Total", true],
  ["grand total:", true],
  ["Control totals", true],
  ["Total Wine Co", false],
  ["Acme", false],
])("%s is a row of totals: %s", (account, is) => expect(isTotalRow(cell({ account }))).toBe(is));

test("rows that name the same account and line are read as if each were the first", () => {
  const cell = fc.constantFrom(
    "",
    "A1",
    "A2",
    "12-3456789",
    "nonsense",
    "Acme, Inc.",
    "Dental",
    "PPO",
    "n/a",
    "123-45-6789",
  );
  const row = fc.record({ id: cell, ein: cell, account: cell, coverage: cell, plan: cell, members: cell });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const seen = nothingSeen();
      for (const cells of rows) {
        const given = (column: string) => (cells as Record<string, string>)[column] ?? "";
        expect(readActualRow(2, given, "2026-10-01", seen)).toEqual(
          readActualRow(2, given, "2026-10-01", nothingSeen()),
        );
      }
    }),
  );
});
