import { expect, test } from "vitest";
import { columnsOf } from "@/lib/opportunities/board";
import { deal } from "./sample";

test("columns follow the sale, open ones and Sold also empty, Lost only where something was lost", () => {
  const named = (deals: Parameters<typeof columnsOf>[0]) => columnsOf(deals).map(({ stage }) => stage);
  expect(named([])).toEqual(["QUALIFY", "DISCOVERY", "QUOTED", "FINALIST", "VERBAL", "SOLD"]);
  expect(named([{ ...deal, stage: "LOST" }]).at(-1)).toBe("LOST");
});

test("a column sums its own, the largest on top", () => {
  const large = { ...deal, id: "large", products: [{ code: "BH-ENH", exposure: "9000", price: "2" }] };
  const [first] = columnsOf([deal, large]);
  expect(first?.deals.map(({ id }) => id)).toEqual(["large", "d"]);
  expect(first?.year.FEE.toFixed()).toBe("248400");
});
