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

test("whoever stands behind an account does so since its unbroken letters began; who left has no terms", async () => {
  const firm = id("firm");
  const letter = (from: string, to: string | null, more: object = {}) => ({
    accountId: id("acme"),
    firmId: firm,
    role: "BROKER",
    fromOn: new Date(from),
    toOn: to ? new Date(to) : null,
    ...more,
  });
  await unscoped(async (db) => {
    await db.brokerOfRecord.deleteMany({ where: { accountId: id("acme") } });
    await db.brokerOfRecord.createMany({
      data: [
        letter("2010-01-01", "2013-12-31"),
        letter("2014-01-01", null, { rescindedOn: new Date("2014-01-05") }),
        letter("2016-01-01", "2018-12-31"),
        letter("2019-01-01", null),
      ],
    });
    await db.accountStanding.update({ where: { accountId: id("acme") }, data: { firmId: firm } });
  });
  const seen = async () => (await listTerms(viewer("ann"))).filter(({ kind }) => kind === "PERFORMANCE");
  expect(await seen()).toMatchObject([{ firmSince: "2016-01-01" }]);
  await unscoped((db) => db.accountStanding.update({ where: { accountId: id("acme") }, data: { lapsed: true } }));
  expect(await seen()).toEqual([]);
});
