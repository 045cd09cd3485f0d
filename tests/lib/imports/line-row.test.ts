import { expect, test } from "vitest";
import type { LineColumn } from "@/lib/imports/columns";
import { readLineRow } from "@/lib/imports/line-row";

type Cells = Partial<Record<LineColumn, string>>;
const read = (cells: Cells) => readLineRow((column) => cells[column] ?? "");
const whole: Cells = { account: "Acme", coverage: "dental", funding: "FI", rate: "48.10", from: "1/1/2027" };

test("a row reads as a term, a year long where no end is given", () => {
  const { row, faults } = read({ ...whole, basis: "tiered", tier_ee: "30", tier_fam: "$90.5", commission: "2.5" });
  expect(faults).toEqual([]);
  expect(row).toMatchObject({
    name: "Acme",
    coverage: "DENTAL",
    funding: "INSURED",
    basis: "TIER",
    tiers: { EMPLOYEE: { rate: "30.00" }, FAMILY: { rate: "90.50" } },
    from: "2027-01-01",
    to: "2027-12-31",
  });
  expect([row.rate?.toFixed(), row.commission?.toFixed()]).toEqual(["48.1", "0.025"]);
});

test.each<[string, Cells, LineColumn]>([
  ["no account", { ...whole, account: "" }, "account"],
  ["no day", { ...whole, from: "" }, "from"],
  ["a day within a month", { ...whole, from: "1/15/2027" }, "from"],
  ["an end within a month", { ...whole, to: "12/30/2027" }, "to"],
  ["an end before the beginning", { ...whole, to: "12/31/2026" }, "to"],
  ["a rate of nothing", { ...whole, rate: "0" }, "rate"],
  ["a target of nothing", { ...whole, target: "0" }, "target"],
  ["a basis that is none", { ...whole, basis: "per visit" }, "basis"],
  ["an identifier", { ...whole, plan: "PPO 219-09-9999" }, "plan"],
])("%s is a fault of its column", (_, cells, column) => {
  expect(read(cells).faults.map((fault) => fault.column)).toContain(column);
});
