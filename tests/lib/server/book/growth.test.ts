import { beforeAll, expect, test } from "vitest";
import { drillInto } from "@/lib/book/drill";
import { elsewhere } from "@/lib/book/growth";
import { listBook, sumBook } from "@/lib/book/queries";
import { readBook } from "@/lib/book/state";
import { weekOf } from "@/lib/pictures/due";
import { asJob } from "@/lib/server/door";
import { takePictures } from "@/lib/server/snapshots";
import { restateStandings } from "@/lib/server/standing";
import { closeMonths } from "@/lib/server/totals";
import { addDays, addMonths, dateOf, firstOfYear, lastFullMonth } from "@/lib/units/day";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";

const december = addMonths(firstOfYear(lastFullMonth(today)), -1);
const book = (given: Record<string, string> = {}) => readBook(given, true);
const total = async (who: string, given?: Record<string, string>) =>
  (await sumBook(viewer(who), book(given), today)).total;
const growth = async (who: string, given?: Record<string, string>) => {
  const found = (await total(who, given)).growth;
  return found && found.members - found.opening;
};
const opened = (userId: string, members: number) => ({
  userId: id(userId),
  month: dateOf(december),
  ...{ members, contracts: members / 2, premium: "0", fees: "0", opening: 0, retained: 0 },
});

/** At the close of last December Ann had acme and a second account since lost; Bob had bolt; Cy had half of today's. */
beforeAll(async () => {
  await seedCast();
  await asJob("", closeMonths);
  await unscoped(async (db) => {
    const month = dateOf(december);
    await db.personMonth.deleteMany({ where: { month } });
    await db.teamMonth.deleteMany({ where: { month } });
    await db.personMonth.createMany({ data: [opened("ann", 6_000), opened("bob", 5_000), opened("cy", 2_600)] });
    const team = ({ userId: _, ...sums }: ReturnType<typeof opened>, teamId: string, executives: number) => ({
      ...sums,
      teamId: id(teamId),
      executives,
    });
    await db.teamMonth.createMany({
      data: [team(opened("", 11_000), "north", 2), team(opened("", 2_600), "south", 1)],
    });
  });
});

test("growth is what is owned now less what was stored last December", async () => {
  const members = async (who: string, given?: Record<string, string>) => (await total(who, given)).members;
  expect(await growth("ann")).toBe((await members("ann")) - 6_000);
  expect(await growth("dana")).toBe((await members("dana")) - 11_000);
  expect(await growth("dana", { ae: id("ann") })).toBe(await growth("ann"));
  expect(await growth("vera", { team: id("north") })).toBe(await growth("dana"));
});

test("the AEs' parts add up to the team's, and the teams' to the whole", async () => {
  expect(await growth("dana")).toBe((await growth("ann"))! + (await growth("bob"))!);
  expect(await growth("vera")).toBe((await growth("dana"))! + (await growth("dov"))!);
});

test("a part of a Book, and what one may not see, has no stored opening", async () => {
  expect(await growth("ann", { f: "segment:MAJOR" })).toBeNull();
  expect(await growth("ann", { ae: id("bob") })).toBeNull();
  expect(await growth("dana", { team: id("south") })).toBeNull();
  expect(await growth("ulf")).toBeNull();
});

test("an account lent from elsewhere is no growth of one's own", async () => {
  const before = await growth("ann");
  const lent = { id: id("lent"), accountId: id("cargo"), userId: id("ann"), kind: "COVER", mayWrite: false };
  await unscoped((db) => db.accountAccess.create({ data: { ...lent, fromOn: dateOf(addDays(today, -2)) } }));
  expect((await total("ann")).accounts).toBe(2);
  expect(await growth("ann")).toBe(before);
  await unscoped((db) => db.accountAccess.delete({ where: { id: id("lent") } }));
});

test("the rows of the drill and the line below them add up exactly", async () => {
  for (const who of ["ann", "bob", "dana", "dov", "vera"]) {
    const first = await total(who);
    const drill = drillInto(book(), "netMemberGrowth", today, first.growth?.scope);
    const rows = await listBook(viewer(who), drill, today, ["all"]);
    const shown = (await sumBook(viewer(who), drill, today)).total;
    const listed = rows.reduce((sum, { members, membersOpening }) => sum + members - membersOpening, 0);
    const line = elsewhere(shown);
    const rest = line ? Number(/[+−][\d,]+/.exec(line)![0].replace("−", "-").replace(",", "")) : 0;
    expect([who, listed + rest]).toEqual([who, await growth(who)]);
    expect(shown.growth).toMatchObject({ opening: first.growth?.opening });
  }
});

test("as of a picture it grows from the same close, unless that was stored anew since", async () => {
  await unscoped(async (db) => {
    await db.$executeRaw`update accounts set created_at = '2020-01-01'`;
    for (const table of ["enrollment_months", "revenue_months", "claim_months"])
      await db.$executeRawUnsafe(`update ${table} set recorded_at = month + interval '30 days'`);
    await db.teamMonth.updateMany({ data: { computedAt: new Date("2020-01-01") } });
    await db.$executeRaw`insert into pictures (kind, taken_on, as_at) values
      ('WEEK', ${weekOf(today)}::date - 7, ${weekOf(today)}::date - 7),
      ('MONTH', date_trunc('month', ${today}::date) - interval '1 day', ${weekOf(today)}::date - 7)`;
  });
  await asJob("", (db) => restateStandings(db));
  await asJob("", (db) => takePictures(db));
  const asOf = async () => (await sumBook(viewer("dana"), { ...book(), asOf: today }, today)).total.growth;
  const now = (await total("dana")).growth;
  expect(await asOf()).toMatchObject({ opening: now?.opening, members: now?.members });
  await unscoped((db) => db.teamMonth.updateMany({ data: { computedAt: new Date() } }));
  expect(await asOf()).toBeNull();
});
