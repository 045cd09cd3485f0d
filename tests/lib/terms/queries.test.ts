import { beforeAll, expect, test } from "vitest";
import { listTerms } from "@/lib/terms/queries";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";

beforeAll(async () => {
  await seedCast();
  const term = (name: string, toOn: string) => ({
    id: id(`${name} term ${toOn}`),
    accountId: id(name),
    kind: "PERFORMANCE",
    signed: true,
    fromOn: new Date("2020-01-01"),
    toOn: new Date(toOn),
    source: "Agreement",
  });
  const data = ["acme", "bolt", "cargo"].map((name) => term(name, "2095-12-31"));
  await unscoped((db) => db.agreementTerm.createMany({ data: [...data, term("acme", "2021-12-31")] }));
});

test.each([
  ["ann", ["acme"]],
  ["dana", ["acme", "bolt"]],
  ["vera", ["acme", "bolt", "cargo"]],
])("%s sees the terms of %j, and none that is over", async (who, accounts) => {
  const terms = (await listTerms(viewer(who))).filter(({ kind }) => kind === "PERFORMANCE");
  expect(terms.map(({ account }) => account).sort()).toEqual(accounts);
  expect(terms[0]).toMatchObject({ lineId: null, signed: true, fromOn: "2020-01-01", toOn: "2095-12-31" });
});
