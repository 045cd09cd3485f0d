import { beforeEach, describe, expect, test } from "vitest";
import { asJob, writing } from "@/lib/server/door";
import { measureRequiredAction, restateStale, restateStandings } from "@/lib/server/standing";
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

test("who restates while another is still saving waits, and counts the other's change too", async () => {
  let restated = () => {};
  const first = new Promise<void>((resolve) => {
    restated = resolve;
  });
  const issue = { ...facts.serviceIssue("acme"), escalatedOn: daysAway(0), closedOn: null };
  const slow = writing(viewer("ann"), async (db) => {
    await db.serviceIssue.create({ data: issue });
    await restateStandings(db, [id("acme")]);
    restated();
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  await first;
  const signed = { outcome: "RENEWED", decidedOn: daysAway(0) };
  const quick = writing(viewer("dana"), async (db) => {
    await db.renewal.update({ where: { id: id("acme renewal 0") }, data: signed });
    await restateStandings(db, [id("acme")]);
  });
  await Promise.all([slow, quick]);
  expect(await standing("acme")).toMatchObject({ healthReason: "Issue escalated today", status: "RENEWED" });
});

test("the watch on required action is measured when enough is rated, and kept again only when it moved", async () => {
  const measured = () =>
    unscoped((db) => db.setting.findMany({ where: { key: "required_action_watch" }, orderBy: { version: "asc" } }));
  await asJob("", measureRequiredAction);
  expect(await measured()).toEqual([]);
  await unscoped((db) =>
    db.renewal.createMany({ data: [1, 2, 3, 4, 5].map((n) => facts.renewal("acme", n)) }).then(() =>
      db.renewalTrack.createMany({
        data: [1, 2, 3, 4, 5].map((n) => ({
          ...facts.renewalTrack("acme"),
          id: id(`rated ${n}`),
          renewalId: id(`acme renewal ${n}`),
          currentRate: "100",
          requiredRate: String(110 + n),
        })),
      }),
    ),
  );
  await asJob("", measureRequiredAction);
  await asJob("", measureRequiredAction);
  expect((await measured()).map(({ version, value }) => [version, value])).toEqual([[1, "0.133"]]);
});
