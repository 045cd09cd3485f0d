import { expect, test } from "vitest";
import { Sheet } from "@/lib/rating/line";
import { decimal } from "@/lib/units/decimal";

test("lines keep their order, their digits and where they come from", () => {
  const sheet = new Sheet();
  const paid = sheet.entered("L1", "Paid claims", "USD", decimal("100.00"), "periods[0].paid");
  const net = sheet.computed("L5", "Net claims", "PMPM", paid.div(3), { L1: paid }, "L1 ÷ 3");
  expect(net.toFixed(2)).toBe("33.33");
  expect(sheet.lines).toEqual([
    {
      id: "L1",
      label: "Paid claims",
      value: "100",
      unit: "USD",
      inputs: { "periods[0].paid": "100" },
      source: "entered",
    },
    {
      id: "L5",
      label: "Net claims",
      value: `33.${"3".repeat(38)}`,
      unit: "PMPM",
      inputs: { L1: "100" },
      source: "L1 ÷ 3",
    },
  ]);
});
