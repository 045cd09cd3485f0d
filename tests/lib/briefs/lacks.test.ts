import { expect, test } from "vitest";
import { families } from "@/lib/accounts/coverage";
import type { ProductState, Products } from "@/lib/accounts/products";
import { lacksOf, lacksOfAll } from "@/lib/briefs/lacks";

const products = (given: Partial<Record<(typeof families)[number], ProductState>>) =>
  ({ ...Object.fromEntries(families.map((family) => [family, "HELD"])), ...given }) as Products;

test("what is sold and starts later is not lacking, nor what they may not have", () => {
  expect(lacksOf(products({ DENTAL: "WHITESPACE", VISION: "OPEN", STOP_LOSS: "NOT_ELIGIBLE" }))).toEqual(["DENTAL"]);
});

test("several accounts lack a family each with its members, most members first", () => {
  const accounts = [
    { members: 500, products: products({ DENTAL: "WHITESPACE", VISION: "WHITESPACE" }) },
    { members: 900, products: products({ VISION: "WHITESPACE" }) },
    { members: 100, products: products({ DENTAL: "OPEN" }) },
  ];
  expect(lacksOfAll(accounts)).toEqual([
    { family: "VISION", accounts: 2, members: 1400 },
    { family: "DENTAL", accounts: 1, members: 500 },
  ]);
  expect(lacksOfAll([])).toEqual([]);
});
