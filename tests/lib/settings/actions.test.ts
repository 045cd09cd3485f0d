import { beforeEach, describe, expect, test } from "vitest";
import { asJob, reading } from "@/lib/server/door";
import { settingNow } from "@/lib/server/settings";
import { restateStale } from "@/lib/server/standing";
import { changeSetting, restoreSetting, setTarget } from "@/lib/settings/actions";
import { getSettings, listTargets } from "@/lib/settings/queries";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway, today, year } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

beforeEach(async () => {
  await seedCast();
  signInAs("otto");
});

const idle = { status: "idle" } as const;
const plain = (days: number) => daysAway(days).toISOString().slice(0, 10);
const reason = "Agreed with finance in November";
const care = (more: object = {}) => ({
  key: "care",
  version: 0,
  fromOn: today,
  reason,
  "value.lossRatio": "89",
  "value.feeAdequacy": "95",
  ...more,
});
const refused = (why: RegExp) => ({ status: "refused", message: expect.stringMatching(why) });
const trail = () => unscoped((db) => db.auditEvent.findMany({ orderBy: [{ at: "asc" }, { id: "asc" }] }));
const inForce = (key: string) => reading(viewer("ann"), (db) => settingNow(db, key));

describe("changing a setting", () => {
  test("adds a version that is in force from its day, and says what it was", async () => {
    const outcome = await changeSetting(idle, care());
    expect(outcome).toMatchObject({ status: "done", receipt: { says: "LR watch from 90.0% to 89.0%, from today" } });
    expect(await inForce("care")).toEqual({ lossRatio: "0.89", feeAdequacy: "0.95" });
    expect((await trail())[0]).toMatchObject({
      ability: "setting.change",
      kind: "SETTINGS",
      changes: { "LR watch": ["90.0%", "89.0%"], fromOn: [null, today], reason: [null, reason] },
    });
  });

  test("for a later day leaves today as it is, and what was decided before keeps its version", async () => {
    await changeSetting(idle, care({ fromOn: plain(30) }));
    expect(await inForce("care")).toBeUndefined();
    expect(await changeSetting(idle, care({ version: 1, fromOn: plain(-1) }))).toEqual(refused(/today or later/));
    expect(await changeSetting(idle, care({ version: 1, fromOn: plain(2000) }))).toEqual(refused(/three years/));
  });

  test("of two at once the second is shown both, and may then save", async () => {
    await changeSetting(idle, care());
    signInAs("ada");
    expect(await changeSetting(idle, care({ "value.lossRatio": "88" }))).toEqual(
      refused(/^otto saved LR watch from 90\.0% to 89\.0%; you asked for 88\.0%/),
    );
    const again = await changeSetting(idle, care({ version: 1, "value.lossRatio": "88" }));
    expect(again).toMatchObject({ status: "done", receipt: { version: 2 } });
  });

  test("other figures that another changed meanwhile stay, and what is now in force is told", async () => {
    await changeSetting(idle, care());
    signInAs("ada");
    const opened = JSON.stringify({ "value.feeAdequacy": "95.0" });
    const fees = care({ "value.lossRatio": "90", "value.feeAdequacy": "94", opened });
    expect(await changeSetting(idle, fees)).toMatchObject({
      status: "done",
      receipt: { says: "Fee adequacy watch from 95.0% to 94.0%, from today. What otto saved meanwhile stays" },
    });
    expect(await inForce("care")).toEqual({ lossRatio: "0.89", feeAdequacy: "0.94" });
  });

  test("over the same figure nothing is saved until it was seen; then only what was typed is", async () => {
    await changeSetting(idle, care({ "value.feeAdequacy": "93" }));
    signInAs("ada");
    const opened = JSON.stringify({ "value.lossRatio": "90.0" });
    const mine = { "value.lossRatio": "88", "value.feeAdequacy": "95", opened };
    expect(await changeSetting(idle, care(mine))).toEqual(
      refused(/LR watch from 90\.0% to 89\.0%; you asked for 88\.0%, Fee adequacy watch from 95\.0% to 93\.0% while/),
    );
    expect(await changeSetting(idle, care({ ...mine, version: 1 }))).toMatchObject({ status: "done" });
    expect(await inForce("care")).toEqual({ lossRatio: "0.88", feeAdequacy: "0.93" });
  });

  test("a version that has yet to begin is not taken the place of unseen", async () => {
    await changeSetting(idle, care({ fromOn: plain(30) }));
    const opened = JSON.stringify({ "value.feeAdequacy": "95.0" });
    const fees = care({ "value.lossRatio": "90", "value.feeAdequacy": "94", opened });
    expect(await changeSetting(idle, fees)).toEqual(refused(/while you had this open/));
  });

  test("at the very same moment makes one version, not two", async () => {
    const outcomes = await Promise.all([
      changeSetting(idle, care()),
      changeSetting(idle, care({ "value.lossRatio": "88" })),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
    expect(await unscoped((db) => db.setting.count({ where: { key: "care" } }))).toBe(1);
  });

  test("says beside each field what is wrong, and asks why", async () => {
    expect(await changeSetting(idle, care({ "value.lossRatio": "900", reason: "because" }))).toMatchObject({
      status: "invalid",
      fields: { "value.lossRatio": [expect.any(String)], reason: [expect.any(String)] },
    });
    expect(await changeSetting(idle, care({ reason: "Member id 123456789 asked for it" }))).toMatchObject({
      status: "invalid",
      fields: { reason: [expect.any(String)] },
    });
    expect(await changeSetting(idle, { ...care(), key: "demo" })).toMatchObject({ status: "invalid" });
  });

  test("to what it is already is refused", async () => {
    expect(await changeSetting(idle, care({ "value.lossRatio": "90.0" }))).toEqual(refused(/^Nothing is different/));
  });

  test.each(["ann", "dana", "vera", "uma", "ulf"])("is not %s’s", async (name) => {
    signInAs(name);
    expect(await changeSetting(idle, care())).toEqual(refused(/isn’t yours/));
    expect(await unscoped((db) => db.setting.count())).toBe(0);
  });
});

describe("an earlier version", () => {
  test("is restored as a new one, and a scheduled one withdrawn so", async () => {
    await changeSetting(idle, care());
    await changeSetting(idle, care({ version: 1, fromOn: plain(30), "value.lossRatio": "85" }));
    const withdrawn = await restoreSetting(idle, { key: "care", version: 2, restored: 1, fromOn: today, reason });
    expect(withdrawn).toMatchObject({ status: "done", receipt: { version: 3 } });
    expect(await inForce("care")).toMatchObject({ lossRatio: "0.89" });
    const delivered = await restoreSetting(idle, { key: "care", version: 3, restored: 0, fromOn: today, reason });
    expect(delivered).toMatchObject({ receipt: { says: "LR watch from 89.0% to 90.0%, from today" } });
    const { versions } = await getSettings(viewer("ann"), "thresholds");
    expect(versions.care?.map(({ version, by }) => [version, by])).toEqual([4, 3, 2, 1].map((n) => [n, "otto"]));
  });

  test("that never was is nobody’s", async () => {
    expect(await restoreSetting(idle, { key: "care", version: 0, restored: 9, fromOn: today, reason })).toEqual(
      refused(/no longer exists/),
    );
  });
});

test("what accounts are computed by has them computed again, and the page knows until then", async () => {
  await asJob("", restateStale);
  expect(await asJob("", restateStale)).toBe(0);
  const floors = {
    "value.nationalContracts": "2000",
    "value.multiStateContracts": "800",
    "value.outOfStateShare": "20",
  };
  await changeSetting(idle, { key: "size_floors", version: 0, fromOn: today, reason, ...floors });
  const waiting = async () => (await getSettings(viewer("otto"), "thresholds")).waiting;
  expect(await waiting()).toBe(3);
  const queued = await unscoped(
    (db) => db.$queryRaw`select name from pgboss.job where name = 'restate-standings' and start_after > now()`,
  ).catch(() => asJob("", (db) => db.$queryRaw`select name from pgboss.job where name = 'restate-standings'`));
  expect(queued).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(await asJob("", restateStale)).toBe(3);
  expect(await waiting()).toBe(0);
  const { segment } = await unscoped((db) =>
    db.accountStanding.findUniqueOrThrow({ where: { accountId: id("acme") } }),
  );
  expect(segment).toBe("NATIONAL");
});

describe("a target", () => {
  const growth = (more: object = {}) =>
    ({ kind: "NET_GROWTH", year, userId: id("ann"), value: "600", reason, ...more }) as const;
  beforeEach(() => signInAs("vera"));
  const targets = (name: string) => listTargets(viewer(name), { year });

  test("is set by the VP, seen by the person and their Director, and told to them once", async () => {
    expect(await setTarget(idle, growth())).toMatchObject({
      status: "done",
      receipt: { says: `ann, Net growth ${year}: +600, was none` },
    });
    expect((await targets("ann")).targets).toMatchObject([{ kind: "NET_GROWTH", value: "600.0000", by: "vera" }]);
    expect((await targets("dana")).targets).toHaveLength(1);
    expect((await targets("dov")).targets).toHaveLength(0);
    const told = await unscoped((db) => db.notification.findMany({ where: { kind: "TARGET" } }));
    expect(told).toMatchObject([{ userId: id("ann"), href: `/settings/targets?year=${year}` }]);
  });

  test("replaces the one before, which stays on file; blank asks nothing any more", async () => {
    await setTarget(idle, growth());
    const [first] = (await targets("vera")).targets;
    expect(await setTarget(idle, growth({ value: "700" }))).toEqual(
      refused(/^vera set it to \+600 .* you asked for \+700/),
    );
    await setTarget(idle, growth({ value: "700", targetId: first?.id }));
    const [second, old] = (await targets("vera")).targets;
    expect([second?.value, second?.supersededAt, Boolean(old?.supersededAt)]).toEqual(["700.0000", null, true]);
    await setTarget(idle, growth({ value: "", targetId: second?.id }));
    expect((await targets("vera")).targets.filter(({ supersededAt }) => !supersededAt)).toEqual([]);
  });

  test("of a team is told to who leads it, and is not the AE’s to read", async () => {
    await setTarget(idle, { ...growth(), userId: undefined, teamId: id("north"), kind: "MEMBERS", value: "10,000" });
    expect(await unscoped((db) => db.notification.findMany({ select: { userId: true } }))).toEqual([
      { userId: id("dana") },
    ]);
    expect((await targets("ann")).targets).toEqual([]);
    expect((await targets("ann")).people.map(({ name }) => name)).toEqual(["ann"]);
    expect((await targets("dana")).teams.map(({ name }) => name)).toEqual(["north"]);
  });

  test.each(["ann", "dana", "otto", "ada"])("is not %s’s to set", async (name) => {
    signInAs(name);
    expect(await setTarget(idle, growth())).toEqual(refused(/isn’t yours/));
  });

  test("of a season stands beside that of its year, and is only of what a forecast counts", async () => {
    const season = `${year}-07-01`;
    const members = { kind: "MEMBERS", value: "5,000", userId: undefined, teamId: id("north") } as const;
    expect(await setTarget(idle, growth(members))).toMatchObject({ status: "done" });
    expect(await setTarget(idle, growth({ ...members, value: "3,000", season }))).toMatchObject({
      status: "done",
      receipt: { says: `north, Members 7/1/${year}: 3,000, was none` },
    });
    const values = async (period: object) =>
      (await listTargets(viewer("vera"), { year, ...period })).targets.map(({ value }) => value);
    expect([await values({}), await values({ season })]).toEqual([["5000.0000"], ["3000.0000"]]);
    expect(await setTarget(idle, growth({ season }))).toMatchObject({
      status: "invalid",
      fields: { kind: expect.any(Array) },
    });
    const elsewhere = growth({ ...members, season: `${year + 1}-07-01` });
    expect(await setTarget(idle, elsewhere)).toMatchObject({ status: "invalid" });
  });

  test("is for one person or one team who is here, and a number", async () => {
    expect(await setTarget(idle, growth({ teamId: id("north") }))).toMatchObject({ status: "invalid" });
    expect(await setTarget(idle, growth({ value: "many" }))).toMatchObject({
      status: "invalid",
      fields: { value: [expect.any(String)] },
    });
    expect(await setTarget(idle, growth({ userId: id("otto") }))).toEqual(refused(/no longer exists/));
  });
});
