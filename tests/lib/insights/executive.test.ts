import { expect, test } from "vitest";
import { executiveOf, figuresOf } from "@/lib/insights/executive";
import { account } from "./sample";

const accounts = [
  account,
  { ...account, id: "b", name: "Bolt", lapsed: true, closing: 0, members: 0, contracts: 0, cause: "PRICE" },
];
const read = { today: "2026-11-30", season: "2027-01-01", keeps: "0.65", accounts, deals: [], sales: [] };

test("a whole Book’s opening is the stored one, a part’s its own", () => {
  expect(executiveOf({ ...read, growth: null }).year.handedOn.numerator.value.toNumber()).toBe(0);
  const { year } = executiveOf({ ...read, growth: { opening: 2100 } });
  expect(year.handedOn.numerator.value.toNumber()).toBe(-100);
  expect(year.growth.numerator.value.toNumber()).toBe(-1100);
});

test("who has lapsed is in the year, not in the bridge", () => {
  const { year, bridge } = executiveOf({ ...read, growth: null });
  expect(year.closing.value?.eq(bridge.today.value ?? -1)).toBe(true);
  expect(bridge.today.parts.map(({ id }) => id)).toEqual(["a"]);
});

test("every figure has a key of its own", () => {
  const keys = figuresOf(executiveOf({ ...read, growth: null })).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain("losses.PRICE");
});
