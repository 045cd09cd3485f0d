import { expect, test } from "vitest";
import { readAccountRow } from "@/lib/imports/account-row";
import type { AccountColumn as Column } from "@/lib/imports/columns";

const sixRivers: Partial<Record<Column, string>> = {
  id: "A13",
  account: "Six Rivers Municipal Health Group",
  industry: "Public / municipal",
  hq: "Springfield MA",
  situs: "ri",
  funding: "FI",
  members: "5,100",
  contracts: "2440",
  ratio: "2.09",
  renewal: "07-01",
  ae: "AE-6",
  consultant: "Commonwealth Public Benefits Advisors",
  rate_basis: "PMPM premium",
  rate: "747.0",
  pool_or_isl: "400000",
  claims_pmpm: "690.98",
  mlr: "0.925",
  products: "5",
  out_of_state_pct: "2",
};
const read = (change: Partial<Record<Column, string>> = {}) => {
  const cells = { ...sixRivers, ...change };
  return readAccountRow((column) => cells[column] ?? "");
};

test("a row of the book is read whole", () => {
  const { row, faults } = read();
  expect(faults).toEqual([]);
  expect(row).toMatchObject({
    externalId: "A13",
    city: "Springfield",
    state: "MA",
    situs: "RI",
    funding: "INSURED",
    members: 5100,
    renews: "07-01",
    products: 5,
  });
  expect([row.rate, row.lossRatio, row.outOfState].map(String)).toEqual(["747", "0.925", "0.02"]);
});

test.each<[string, Partial<Record<Column, string>>, Column]>([
  ["fewer members than contracts", { members: "2000", ratio: "" }, "members"],
  ["a ratio its counts do not give", { ratio: "2.2" }, "ratio"],
  ["a fee basis on an insured rate", { rate_basis: "PEPM fee" }, "rate_basis"],
  ["an LR its claims do not give", { mlr: "0.90" }, "mlr"],
  ["an LR under ASC", { funding: "ASC", rate_basis: "PEPM", rate: "40", claims_pmpm: "" }, "mlr"],
  ["a rate of zero", { rate: "0", mlr: "" }, "rate"],
  ["more families than there are", { products: "9" }, "products"],
  ["a situs that is no state", { situs: "Rhode Island" }, "situs"],
  ["a word for a number", { members: "many", ratio: "" }, "members"],
])("%s is a fault of its column", (_, change, column) => {
  expect(read(change).faults.map((fault) => fault.column)).toEqual([column]);
});

test.each<Column>(["id", "account", "industry", "hq", "ae", "consultant"])(
  "a person's number in %s is a fault of it, and is not read",
  (column) => {
    const { row, faults } = read({ [column]: "Acme 219-09-9999" });
    expect(faults).toEqual([{ column, reason: "This looks like a Social Security number. Leave it out." }]);
    expect(JSON.stringify(row)).not.toContain("219-09");
  },
);

test("every fault of a row is said, not the first alone", () => {
  expect(read({ funding: "?", renewal: "?", rate: "?" }).faults).toHaveLength(3);
});
