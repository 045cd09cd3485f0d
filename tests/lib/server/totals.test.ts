import { beforeEach, expect, test } from "vitest";
import { asJob } from "@/lib/server/door";
import { closeMonths } from "@/lib/server/totals";
import { addDays, addMonths, dateOf, dayOf, endOfMonth } from "@/lib/units/day";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { monthsAway } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";

beforeEach(seedCast);

const person = (name: string, month = monthsAway(-1)) =>
  unscoped((db) => db.personMonth.findUnique({ where: { userId_month: { userId: id(name), month } } }));
const team = (name: string, month = monthsAway(-1)) =>
  unscoped((db) => db.teamMonth.findUnique({ where: { teamId_month: { teamId: id(name), month } } }));
const close = () => asJob("", closeMonths);

test("a person has their accounts, a team its people's", async () => {
  await close();
  expect(await person("ann")).toMatchObject({ members: 5200, contracts: 2000, opening: 0, retained: 0 });
  expect((await person("ann"))?.premium.toFixed(2)).toBe("3184168.00");
  expect(await team("north")).toMatchObject({ members: 10400, contracts: 4000, executives: 2 });
  expect(await team("south")).toMatchObject({ members: 5200, executives: 1 });
  expect((await team("north"))?.premium.toFixed(2)).toBe("6368336.00");
});

test("closing again changes nothing that did not change", async () => {
  await close();
  const before = await unscoped((db) => db.personMonth.findMany({ omit: { computedAt: true } }));
  await close();
  expect(await unscoped((db) => db.personMonth.findMany({ omit: { computedAt: true } }))).toEqual(before);
});

test("a restated month is counted anew, its superseded version not at all", async () => {
  await close();
  await unscoped((db) =>
    db.enrollmentMonth.create({
      data: { ...facts.enrollmentMonth("acme"), id: id("restated"), contracts: 1900, members: 5000 },
    }),
  );
  await close();
  expect(await person("ann")).toMatchObject({ members: 5000, contracts: 1900 });
});

test("credit stays with who owned the account at the close", async () => {
  const end = endOfMonth(dayOf(monthsAway(-2)));
  await unscoped(async (db) => {
    await db.accountAccess.update({ where: { id: id("acme OWNER ann") }, data: { toOn: dateOf(end) } });
    await db.accountAccess.create({
      data: { id: id("moved"), accountId: id("acme"), userId: id("bob"), kind: "OWNER", fromOn: monthsAway(-1) },
    });
  });
  await close();
  expect(await person("ann", monthsAway(-2))).toMatchObject({ members: 5200 });
  expect(await person("ann")).toBeNull();
  expect(await person("bob")).toMatchObject({ members: 10400 });
});

test("retention is of the members a year before, in accounts still here", async () => {
  const yearAgo = dateOf(addMonths(dayOf(monthsAway(-1)), -12));
  await unscoped(async (db) => {
    for (const [account, members] of [
      ["acme", 5000],
      ["bolt", 3000],
    ] as const)
      await db.enrollmentMonth.create({
        data: {
          ...facts.enrollmentMonth(account),
          id: id(`${account} before`),
          month: yearAgo,
          members,
          contracts: 1000,
        },
      });
    await db.enrollmentMonth.deleteMany({ where: { accountId: id("bolt"), month: monthsAway(-1) } });
  });
  await close();
  expect(await team("north")).toMatchObject({ opening: 8000, retained: 5000, members: 5200 });
  expect(await person("bob")).toMatchObject({ opening: 3000, retained: 0, members: 0 });
});

test("who changed teams, an account that changed hands and whoever is in no team are counted as on the close", async () => {
  const [month, before] = [monthsAway(-1), dateOf(addMonths(dayOf(monthsAway(-1)), -12))];
  const between = dateOf(addMonths(dayOf(month), -5));
  const dayBefore = dateOf(addDays(dayOf(between), -1));
  await unscoped(async (db) => {
    for (const name of ["acme", "bolt", "cargo"] as const)
      await db.enrollmentMonth.create({
        data: {
          ...facts.enrollmentMonth(name),
          id: id(`${name} before`),
          month: before,
          members: 3000,
          contracts: 1000,
        },
      });
    await db.membership.updateMany({ where: { userId: id("ann") }, data: { toOn: dayBefore } });
    await db.membership.create({
      data: { id: id("ann south"), userId: id("ann"), teamId: id("south"), kind: "MEMBER", fromOn: between },
    });
    await db.membership.updateMany({ where: { userId: id("cy"), kind: "MEMBER" }, data: { toOn: dayBefore } });
    await db.accountAccess.update({ where: { id: id("bolt OWNER bob") }, data: { toOn: dayBefore } });
    await db.accountAccess.create({
      data: { id: id("bolt moved"), accountId: id("bolt"), userId: id("ann"), kind: "OWNER", fromOn: between },
    });
  });
  await close();
  expect(await person("ann")).toMatchObject({ members: 10400, opening: 3000, retained: 3000 });
  expect(await person("bob")).toMatchObject({ members: 0, opening: 3000, retained: 3000 });
  expect(await person("cy")).toMatchObject({ members: 5200, opening: 3000, retained: 3000 });
  expect(await team("north")).toMatchObject({ members: 0, opening: 6000, retained: 6000, executives: 1 });
  expect(await team("south")).toMatchObject({ members: 10400, opening: 3000, retained: 3000, executives: 1 });
});

test("a figure that is gone leaves no row, in its month or a year later", async () => {
  const before = dateOf(addMonths(dayOf(monthsAway(-1)), -12));
  await unscoped(async (db) => {
    const data = { ...facts.enrollmentMonth("acme"), id: id("acme before"), month: before, contracts: 1000 };
    await db.enrollmentMonth.create({ data });
    await db.enrollmentMonth.deleteMany({ where: { accountId: id("acme"), month: monthsAway(-1) } });
  });
  await close();
  expect(await person("ann")).toMatchObject({ members: 0, opening: 5200 });
  await unscoped((db) => db.enrollmentMonth.deleteMany({ where: { accountId: id("acme") } }));
  await asJob("", (db) => closeMonths(db, [dayOf(before)]));
  expect([await person("ann", before), await person("ann")]).toEqual([null, null]);
  expect(await team("north", before)).toBeNull();
});
