import { beforeEach, describe, expect, test } from "vitest";
import { agreeInPack, closePack, openPack, sayInPack } from "@/lib/packs/actions";
import { getPack, listPacks } from "@/lib/packs/queries";
import { finishTask } from "@/lib/tasks/actions";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway, on, today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
type Done = { status: "done"; receipt: { id: string } };

beforeEach(async () => {
  await seedCast();
});

const open = async (who: string, kind: string, accountId?: string) => {
  signInAs(who);
  return openPack(idle, { kind, accountId } as never);
};
const opened = async (...of: Parameters<typeof open>) => ((await open(...of)) as Done).receipt.id;
const say = (packId: string, part: string, words: string, was = "") =>
  sayInPack(idle, { packId, part, words, was } as never);
const agree = (packId: string, more: object = {}) =>
  agreeInPack(idle, { packId, title: "Call their broker", assigneeId: id("ann"), dueOn: today, ...more } as never);
const close = async (packId: string, who: string) => {
  const { pack } = (await getPack(viewer(who), packId))!;
  return closePack(idle, { packId, version: pack.version } as never);
};
/** As if the meeting had been a week earlier. */
const aWeekAgo = (packId: string) =>
  unscoped((db) => db.pack.update({ where: { id: packId }, data: { metOn: daysAway(-7) } }));

describe("who holds which meeting", () => {
  test.each([
    ["ann", "FORECAST_CALL"],
    ["vera", "WAR_ROOM"],
    ["ann", "MBR"],
    ["otto", "MBR"],
  ])("%s holds no %s", async (who, kind) => expect(await open(who, kind)).toMatchObject({ status: "refused" }));
  test("an AE reviews their own customer, and nobody else’s", async () => {
    expect(await open("ann", "QBR", id("acme"))).toMatchObject({ status: "done" });
    expect(await open("bob", "QBR", id("acme"))).toMatchObject({ status: "refused" });
    expect(await open("ann", "QBR")).toMatchObject({ status: "invalid", fields: { accountId: [expect.any(String)] } });
  });
});

test("a second click, or a second tab, opens the same", async () => {
  const first = await opened("dana", "FORECAST_CALL");
  expect(await opened("dana", "FORECAST_CALL")).toBe(first);
  expect(await Promise.all([opened("dana", "WAR_ROOM"), opened("dana", "WAR_ROOM")])).toEqual([
    expect.any(String),
    expect.any(String),
  ]);
  expect(await unscoped((db) => db.pack.count({ where: { kind: "WAR_ROOM" } }))).toBe(1);
});

test("its author’s and those above them alone read it", async () => {
  const pack = await opened("dana", "FORECAST_CALL");
  await say(pack, "commit", "We hold to 9,000");
  for (const who of ["ann", "dov", "otto", "uma"]) {
    const read = await getPack(viewer(who), pack).catch(() => undefined);
    expect(read, who).toBeUndefined();
  }
  expect((await getPack(viewer("vera"), pack))!.pack.words).toEqual({ commit: "We hold to 9,000" });
  signInAs("vera");
  expect(await say(pack, "commit", "No")).toMatchObject({ status: "refused" });
});

test("a customer’s review goes with the account", async () => {
  const pack = await opened("ann", "QBR", id("acme"));
  expect((await getPack(viewer("dana"), pack))!.pack.account).toBe("acme");
  expect(await getPack(viewer("bob"), pack)).toBeUndefined();
  expect(await getPack(viewer("dov"), pack)).toBeUndefined();
});

test("two who write in one part never pass over each other", async () => {
  const pack = await opened("dana", "FORECAST_CALL");
  expect(await say(pack, "commit", "9,000")).toMatchObject({ status: "done" });
  expect(await say(pack, "risk", "Call Eva")).toMatchObject({ status: "done" });
  expect(await say(pack, "commit", "8,000")).toMatchObject({ status: "refused", conflict: { theirs: "9,000" } });
  expect(await say(pack, "commit", "8,000", "9,000")).toMatchObject({ status: "done" });
  expect(await say(pack, "risk", "", "Call Eva")).toMatchObject({ status: "done" });
  expect((await getPack(viewer("dana"), pack))!.pack.words).toEqual({ commit: "8,000" });
  expect(await say(pack, "scoreboard", "x")).toMatchObject({ status: "refused" });
});

describe("what is agreed", () => {
  test("comes back to each meeting of the series until it is done, and is its owner’s task", async () => {
    const first = await opened("dana", "FORECAST_CALL");
    const { receipt } = (await agree(first, { accountId: id("acme") })) as Done;
    await close(first, "dana");
    await aWeekAgo(first);
    const second = await opened("dana", "FORECAST_CALL");
    const back = (await getPack(viewer("dana"), second))!.actions;
    expect(back).toMatchObject([{ id: receipt.id, owner: expect.any(String), account: "acme", times: 1 }]);
    signInAs("ann");
    expect(await finishTask(idle, { taskId: receipt.id, done: true } as never)).toMatchObject({ status: "done" });
    expect((await getPack(viewer("dana"), second))!.actions).toMatchObject([{ doneOn: today }]);
    // Another’s series knows nothing of it.
    expect((await getPack(viewer("dov"), await opened("dov", "FORECAST_CALL")))!.actions).toEqual([]);
  });
  test("is told with the day it is done, and gone from the meeting after", async () => {
    const first = await opened("dana", "FORECAST_CALL");
    const { receipt } = (await agree(first)) as Done;
    await close(first, "dana");
    await aWeekAgo(first);
    await unscoped((db) => db.task.update({ where: { id: receipt.id }, data: { doneAt: daysAway(-8) } }));
    expect((await getPack(viewer("dana"), await opened("dana", "FORECAST_CALL")))!.actions).toEqual([]);
  });
  test.each([
    [{ title: "" }, "title"],
    [{ dueOn: "" }, "dueOn"],
    [{ assigneeId: "nobody" }, "assigneeId"],
    [{ title: "Her diagnosis is F32.1, SSN 123-45-6789" }, "title"],
  ])("%j is told beside its field", async (given, field) => {
    const pack = await opened("dana", "FORECAST_CALL");
    expect(await agree(pack, given)).toMatchObject({ status: "invalid", fields: { [field]: [expect.any(String)] } });
  });
  test("is about no account of somebody else’s", async () => {
    const pack = await opened("dana", "FORECAST_CALL");
    expect(await agree(pack, { accountId: id("cargo") })).toMatchObject({ status: "refused" });
  });
});

test("a closed meeting says what it said: nothing is written or agreed in it any more", async () => {
  const pack = await opened("dana", "FORECAST_CALL");
  await say(pack, "commit", "9,000");
  expect(await closePack(idle, { packId: pack, version: 1 } as never)).toMatchObject({ status: "refused" });
  expect(await close(pack, "dana")).toMatchObject({ status: "done" });
  const before = (await getPack(viewer("dana"), pack))!;
  expect(before.pack.closedOn).toBe(today);
  expect(before.parts.map(({ key }) => key)).toContain("scoreboard");
  await unscoped((db) => db.accountStanding.updateMany({ data: { members: 1 } }));
  expect((await getPack(viewer("dana"), pack))!.parts).toEqual(before.parts);
  for (const outcome of [await say(pack, "commit", "8,000", "9,000"), await agree(pack), await close(pack, "dana")])
    expect(outcome).toMatchObject({ status: "refused" });
  expect(await opened("dana", "FORECAST_CALL")).not.toBe(pack);
});

test("a line about an account that is no longer theirs is no longer read", async () => {
  const pack = await opened("dana", "FORECAST_CALL");
  const kept = [
    {
      ...{ key: "risk", title: "Top ten at risk", none: "" },
      items: ["acme", "cargo"].map((name) => ({ label: name, value: "", accountId: id(name) })),
    },
  ];
  await unscoped((db) => db.pack.update({ where: { id: pack }, data: { kept, closedOn: daysAway(0) } }));
  const { parts } = (await getPack(viewer("dana"), pack))!;
  expect(parts[0]!.items.map(({ label }) => label)).toEqual(["acme"]);
});

test.each(["MBR", "WAR_ROOM"])("a %s is filled of what its author sees", async (kind) => {
  const pack = await opened("dana", kind);
  const read = JSON.stringify((await getPack(viewer("dana"), pack))!.parts);
  expect(read).not.toContain(id("cargo"));
});

test("the list has one’s own customers with the day their review is due from", async () => {
  const pack = await opened("ann", "QBR", id("acme"));
  await close(pack, "ann");
  const { accounts, held } = await listPacks(viewer("ann"), 0);
  expect(accounts.find(({ name }) => name === "acme")!.heldOn).toBe(today);
  expect(held).toMatchObject([{ id: pack, closedOn: today, open: 0 }]);
});

test("meetings are listed a page at a time, and what is open or left of them is known whatever its age", async () => {
  await unscoped((db) =>
    db.pack.createMany({
      data: Array.from({ length: 130 }, (_, n) => ({
        id: id(`old call ${n}`),
        kind: "FORECAST_CALL",
        authorId: id("dana"),
        metOn: daysAway(-7 * (n + 1)),
        closedOn: on(today),
        kept: [],
      })),
    }),
  );
  await unscoped((db) =>
    db.task.create({
      data: { packId: id("old call 120"), title: "Ask", assigneeId: id("ann"), createdById: id("dana") },
    }),
  );
  const pages = await Promise.all([0, 1, 2, 9].map((page) => listPacks(viewer("dana"), page)));
  const [first, second, third, beyond] = pages;
  expect(first?.total).toBe(130);
  expect(pages.map(({ held }) => held.length)).toEqual([60, 60, 10, 10]);
  expect(beyond?.held).toEqual(third?.held);
  expect(new Set([first, second, third].flatMap((page) => page?.held.map((one) => one.id))).size).toBe(130);
  expect(first?.current.map((one) => one.id)).toEqual([id("old call 0"), id("old call 120")]);
  expect((await listPacks(viewer("cy"), 0)).total).toBe(0);
});
