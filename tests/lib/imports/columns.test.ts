import { expect, test } from "vitest";
import { accountColumns, columnsOf, isRequired, lackingIn } from "@/lib/imports/columns";
import { knownHeadings } from "@/lib/imports/headings";

test("a file says what it lacks by the names on screen", () => {
  expect(lackingIn("ACCOUNTS", Object.keys(accountColumns))).toEqual([]);
  expect(lackingIn("ACCOUNTS", ["account", "funding", "members", "contracts", "renewal", "ae"])).toEqual(["Rate"]);
  expect(lackingIn("LINES", ["rate"])).toEqual(["one of Account id, EIN, Account", "From"]);
  expect(lackingIn("ACTUALS", ["ein", "fees"])).toEqual([]);
});

test("only what nothing else can stand for is required", () => {
  expect([isRequired("LINES", "rate"), isRequired("LINES", "account"), isRequired("ACCOUNTS", "ein")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("every column has a label of its own, which is among the names it is known by", () => {
  for (const [kind, columns] of Object.entries(columnsOf)) {
    const labels = Object.values(columns).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(knownHeadings(kind as "LINES").length).toBeGreaterThan(labels.length);
  }
});
