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

test("what goes on from one term of a line into the next is one, and of a capped line it is a cap", async () => {
  const line = await unscoped((db) => db.line.findFirstOrThrow({ where: { accountId: id("bolt") } }));
  const { id: lineId, accountId, coverage } = line;
  const same = { accountId, lineId, coverage, funding: "INSURED", priceBasis: "PMPM", rate: "40" };
  const term = (year: number, more: object) => ({
    ...same,
    fromOn: new Date(`${year}-01-01`),
    toOn: new Date(`${year}-12-31`),
    ...more,
  });
  const guaranteed = { guaranteedUntil: new Date("2097-12-31") };
  const capped = { rateCap: "0.03", guaranteedUntil: new Date("2099-12-31") };
  await unscoped((db) =>
    db.lineTerm.createMany({
      data: [term(2092, guaranteed), term(2093, guaranteed), term(2094, capped), term(2095, { rateCap: "0.04" })],
    }),
  );
  const own = (await listTerms(viewer("bob"))).filter((each) => each.lineId === lineId && each.toOn >= "2095");
  expect(own.map(({ kind, fromOn, toOn }) => [kind, fromOn, toOn])).toEqual([
    ["FEE_GUARANTEE", "2092-01-01", "2097-12-31"],
    ["RATE_CAP", "2095-01-01", "2095-12-31"],
    ["RATE_CAP", "2094-01-01", "2099-12-31"],
  ]);
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
