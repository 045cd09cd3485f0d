import { expect, test } from "vitest";
import type { Family } from "@/lib/accounts/coverage";
import { spelled } from "@/lib/files/field";
import { catalogue } from "@/lib/products/catalogue";
import { spaceFields } from "@/lib/whitespace/file-fields";
import { gridOf, openCells } from "@/lib/whitespace/grid";
import { facts, standing, today } from "./sample";

test("a row says what may be sold, when it could start and what a year of it comes to", () => {
  const given = { ...facts, ...standing("WHITESPACE"), owner: "Ana Ruiz" };
  const cells = openCells(gridOf([given], { products: catalogue, notOffered: [] as Family[], today }));
  const dental = cells.find(({ cell }) => cell.family === "DENTAL");
  const row = Object.fromEntries(spaceFields.map(({ head, kind, of }) => [head, spelled(of(dental!), kind)]));
  expect(row).toMatchObject({ Account: "Loomfield", Owner: "Ana Ruiz", "Medical funding": "ASC", Family: "Dental" });
  expect(row).toMatchObject({ State: "Open", "In window": "Yes", "Could start": "2027-04-01", "Truebook id": "a" });
  expect(row["Dollars a year"]).toMatch(/^\d+\.\d\d$/);
  const held = gridOf([{ ...given, ...standing("HELD") }], { products: catalogue, notOffered: [], today });
  expect(openCells(held).some(({ cell }) => cell.family === "DENTAL")).toBe(false);
});
