import { expect, test } from "vitest";
import { catalogue } from "@/lib/products/catalogue";
import type { SpaceFacts } from "@/lib/whitespace/facts";
import { sellableOf } from "@/lib/whitespace/sellable";
import { facts, today } from "./sample";

const space = (more: Partial<SpaceFacts> = {}) => ({
  today,
  rows: [{ ...facts, ...more, exposures: {} }],
  products: [...catalogue],
  notOffered: [],
});
const codes = (...given: Parameters<typeof sellableOf>) => sellableOf(...given).products.map(({ code }) => code);

test("what counts in the account's cells, but for what somebody is selling", () => {
  const all = codes(space({ writable: true }), []);
  expect(all.length).toBeGreaterThan(1);
  expect(codes(space({ writable: true }), [all[0]!])).toEqual(all.slice(1));
  expect(sellableOf(space({ writable: true }), []).account).toEqual({ id: facts.id, name: facts.name });
});

test("nothing while service is at risk, and nothing to who does not sell there", () => {
  expect(codes(space({ writable: true, service: { level: "AT_RISK", reason: "Late" } }), [])).toEqual([]);
  expect(codes(space({ writable: false }), [])).toEqual([]);
  expect(sellableOf({ ...space(), rows: [] }, [])).toEqual({ account: undefined, products: [] });
});
