import { expect, test } from "vitest";
import { cellText } from "@/components/whitespace/words";
import { catalogue } from "@/lib/products/catalogue";
import { gridOf } from "@/lib/whitespace/grid";
import { facts, today } from "@/tests/lib/whitespace/sample";

const dental = (deals: typeof facts.deals = []) => {
  const [row] = gridOf([{ ...facts, deals }], { products: catalogue, notOffered: [], today });
  return cellText(row!.cells.find(({ family }) => family === "DENTAL")!);
};
const code = catalogue.find(({ family, core }) => family === "DENTAL" && core)!.code;
const line = { code, exposure: "1000", price: "30" };
const deal = { id: "d", lines: [line], on: "2026-11-20", lostReason: null, lostTo: "" };

test("an open cell says its reasons, its window and its dollars", () => {
  expect(dental()).toMatch(/^Dental, open, \d reasons?, from .+, \$.+ a year/);
});

test("a quoted one says how far it has come, and its own dollars, not those of the list", () => {
  expect(dental([{ ...deal, stage: "QUOTED" }])).toBe(
    "Dental, quoted 11/20/2026, opportunity at Quoted for $360K a year",
  );
  expect(dental([{ ...deal, lines: [{ ...line, price: null }], stage: "QUOTED" }])).toBe(
    "Dental, quoted 11/20/2026, opportunity at Quoted",
  );
});
