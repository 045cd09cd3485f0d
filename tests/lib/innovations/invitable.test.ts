import { expect, test } from "vitest";
import { invitableTo } from "@/lib/innovations/invitable";
import { catalogue } from "@/lib/products/catalogue";
import type { SpaceRow } from "@/lib/whitespace/facts";
import { facts } from "../whitespace/sample";

const row = (id: string, more: Partial<SpaceRow> = {}): SpaceRow => ({
  ...{ ...facts, exposures: {} },
  ...{ id, name: id, writable: true },
  ...more,
});
const names = (rows: SpaceRow[], product: string | null = null, taken: string[] = []) =>
  invitableTo(
    { product },
    { rows, products: [...catalogue], notOffered: [] },
    taken.map((accountId) => ({ accountId })),
  ).map(({ name }) => name);

test("one’s own that are not in it, the largest first, of equals by name", () =>
  expect(
    names([row("b", { members: 10 }), row("a", { members: 10 }), row("c", { members: 99 }), row("d")], null, ["d"]),
  ).toEqual(["c", "a", "b"]));

test("nobody whom one may not write to, and nobody while service is at risk", () =>
  expect(
    names([row("a", { writable: false }), row("b", { service: { level: "AT_RISK", reason: "Late" } }), row("c")]),
  ).toEqual(["c"]));

test("of a product of the catalogue whoever may have it by its rule, and why", () => {
  const insured = row("insured", { medicalFunding: "INSURED" });
  const asc = row("asc", { medicalFunding: "ASC" });
  const [specific] = catalogue.filter(({ code }) => code === "SL-SPEC");
  expect(names([insured, asc], specific?.code)).toEqual(["asc"]);
  expect(names([insured, asc])).toEqual(["asc", "insured"]);
  const [one] = invitableTo({ product: null }, { rows: [asc], products: [...catalogue], notOffered: [] }, []);
  expect(one?.why).toBe("Has medical with us");
});
