import { beforeEach, describe, expect, test } from "vitest";
import { asJob, writing } from "@/lib/server/door";
import { restateStale, restateStandings } from "@/lib/server/standing";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway, monthsAway } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";

beforeEach(seedCast);

const standing = (account: string) =>
  unscoped((db) => db.accountStanding.findUniqueOrThrow({ where: { accountId: id(account) } }));

test("a job states the whole book, once a day", async () => {
  await unscoped((db) => db.accountStanding.deleteMany());
  expect(await asJob("", restateStale)).toBe(3);
  expect(await asJob("", restateStale)).toBe(0);
  await unscoped((db) =>
    db.accountStanding.update({ where: { accountId: id("acme") }, data: { businessDay: daysAway(-1) } }),
  );
  expect(await asJob("", restateStale)).toBe(1);
});

test("a standing is what the rows say", async () => {
  await asJob("", (db) => restateStandings(db, [id("acme")]));
  const stated = await standing("acme");
  expect(stated).toMatchObject({
    name: "acme",
    lapsed: false,
    ownerId: id("ann"),
    firmId: id("firm"),
    segment: "MAJOR",
    funding: "INSURED",
    medicalFunding: "INSURED",
    asOfMonth: monthsAway(-1),
    contracts: 2000,
    members: 5200,
    insuredMembers: 5200,
    ascMembers: 0,
    status: "UNDERWRITING",
    seasonState: "OPEN",
    renewalId: id("acme renewal 0"),
    healthLevel: "GOOD",
    businessDay: daysAway(0),
  });
  expect(stated.insuredPremium.toFixed(4)).toBe("38210016.0000");
  expect(stated.lossRatio?.toFixed(4)).toBe("0.9000");
  expect(stated.requiredAction?.toFixed(4)).toBe("0.1000");
  expect(stated.earnedPremium.toFixed(2)).toBe("9552504.00");
  expect(stated.products).toMatchObject({ PHARMACY: "HELD", STOP_LOSS: "NOT_ELIGIBLE", DENTAL: "WHITESPACE" });
});

describe("the same standing, whoever restates it", () => {
  test.each(["ann", "dana", "otto", "vera"])("%s", async (name) => {
    await unscoped((db) =>
      db.serviceIssue.create({ data: { ...facts.serviceIssue("acme"), escalatedOn: daysAway(-20), closedOn: null } }),
    );
    await writing(viewer(name), (db) => restateStandings(db, [id("acme")]));
    expect((await standing("acme")).healthLetter).toBe("S");
  });
});

test("nobody restates what they cannot see", async () => {
  await unscoped((db) => db.accountStanding.update({ where: { accountId: id("cargo") }, data: { members: 1 } }));
  expect(await writing(viewer("ann"), (db) => restateStandings(db, [id("cargo")]))).toBe(0);
  expect((await standing("cargo")).members).toBe(1);
});

test("two who change one account at once are both counted", async () => {
  const issue = (n: number) => ({ ...facts.serviceIssue("acme", n), escalatedOn: daysAway(0), closedOn: null });
  await Promise.all(
    [1, 2, 3, 4].map((n) =>
      writing(viewer("ann"), async (db) => {
        await db.serviceIssue.create({ data: issue(n) });
        await restateStandings(db, [id("acme")]);
      }),
    ),
  );
  expect((await standing("acme")).healthReason).toBe("Issue escalated today");
});
