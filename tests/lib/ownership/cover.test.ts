import { beforeEach, describe, expect, test } from "vitest";
import * as actions from "@/lib/ownership/actions";
import { addDays, dateOf } from "@/lib/units/day";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { daysAway, on, today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const later = addDays(today, 8);
const move = (to: string, from: string) => actions.reassign(idle, { ids: [id("acme")], toUserId: id(to), from });

beforeEach(async () => {
  await seedCast();
  signInAs("dana");
});

describe("cover", () => {
  const cover = (rest: object = {}) =>
    actions.cover(idle, { ids: [id("acme")], userId: id("bob"), from: today, to: later, mayWrite: true, ...rest });
  const covers = () => unscoped((db) => db.accountAccess.findMany({ where: { kind: "COVER" } }));

  test("lends the account for its days, and ends before them when it is ended", async () => {
    expect(await cover()).toMatchObject({ status: "done", receipt: { change: 1 } });
    expect(await covers()).toMatchObject([
      { userId: id("bob"), mayWrite: true, fromOn: on(today), toOn: dateOf(later) },
    ]);
    const [row] = await covers();
    expect(await actions.endCover(idle, { accessId: row!.id })).toMatchObject({ status: "done" });
    expect(await covers()).toEqual([]);
    await cover();
    await unscoped((db) => db.accountAccess.updateMany({ where: { kind: "COVER" }, data: { fromOn: daysAway(-3) } }));
    await actions.endCover(idle, { accessId: (await covers())[0]!.id });
    expect(await covers()).toMatchObject([{ toOn: daysAway(-1) }]);
    expect(await actions.endCover(idle, { accessId: (await covers())[0]!.id })).toMatchObject({ status: "refused" });
  });

  test("is told to whoever covers and to whoever is covered for, when it begins and when it is ended", async () => {
    const said = () =>
      unscoped(async (db) => {
        const notes = await db.notification.findMany({
          orderBy: { title: "asc" },
          select: { userId: true, title: true },
        });
        await db.notification.deleteMany();
        return notes.map(({ userId, title }) => [userId, title.split(" to ")[0]]);
      });
    await cover();
    expect(await said()).toEqual([
      [id("bob"), "dana asks you"],
      [id("ann"), "dana has bob cover acme of yours"],
    ]);
    await actions.endCover(idle, { accessId: (await covers())[0]!.id });
    expect(await said()).toEqual([
      [id("ann"), "dana ended bob’s cover of acme"],
      [id("bob"), "dana ended your cover of acme"],
    ]);
  });

  test("not twice on the same days, and not of one’s own account", async () => {
    await cover();
    expect(await cover({ from: addDays(today, 2) })).toMatchObject({
      receipt: { change: 0, stayed: [{ name: "acme", reason: "They cover it on some of these days already." }] },
    });
    expect(await cover({ userId: id("ann") })).toMatchObject({
      receipt: { change: 0, stayed: [{ reason: "They own it themselves." }] },
    });
  });

  test.each(["dana", "vera"])("not by who leads the owner’s team, says %s", async (who) => {
    signInAs(who);
    expect(await cover({ userId: id("dana") })).toMatchObject({
      receipt: { change: 0, stayed: [{ reason: "They lead its team, and edit it already." }] },
    });
    expect(await covers()).toEqual([]);
  });

  test("by who leads another team, where a VP asks", async () => {
    signInAs("vera");
    expect(await cover({ userId: id("dov") })).toMatchObject({ receipt: { change: 1, stayed: [] } });
  });

  test("ends with the owner it stood in for", async () => {
    await cover();
    await move("dana", addDays(today, 3));
    expect(await covers()).toMatchObject([{ toOn: dateOf(addDays(today, 2)) }]);
  });

  test.each([
    ["ann", {}],
    ["dov", {}],
    ["dana", { userId: id("cy") }],
    ["dana", { from: addDays(today, -1) }],
    ["dana", { to: addDays(today, -1) }],
    ["dana", { to: addDays(today, 400) }],
  ])("%s may not with %o", async (who, rest) => {
    signInAs(who);
    expect(["refused", "invalid"]).toContain((await cover(rest)).status);
    expect(await covers()).toEqual([]);
  });
});
