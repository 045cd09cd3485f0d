import { beforeEach, expect, test } from "vitest";
import { reading, writing } from "@/lib/server/door";
import { ofPictures } from "@/lib/server/pictures/unchanged";
import { access, id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";
import { renderPage } from "@/tests/support/request";

const names = ["acme", "bolt", "cargo"];
let reads = 0;

beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    for (const n of [0, 1]) {
      const { takenOn, asAt } = facts.snapshot("acme", n);
      await db.picture.create({ data: { kind: "WEEK", takenOn, asAt } });
    }
    await db.snapshot.createMany({ data: names.flatMap((name) => [0, 1].map((n) => facts.snapshot(name, n))) });
  });
  reads = 0;
});

/** What somebody sees of the pictures in one page, as "account members" of each. */
const page = (name: string, asked = "all") =>
  renderPage(() =>
    reading(viewer(name), (db) =>
      ofPictures(db, asked, async () => {
        reads += 1;
        return db.$queryRaw<{ name: string; members: number }[]>`
          select name, sum(members)::int as members from snapshots group by name order by name`;
      }),
    ),
  );
const seen = async (name: string) => (await page(name)).map((row) => row.name);

/** Once by those who may have asked before, and once by a reader of nothing kept. */
async function fresh(name: string) {
  const given = await page(name);
  return [given, await page(name, `anew ${Math.random()}`)];
}

test("what was read of pictures is given again whatever else is written", async () => {
  const first = await page("dana");
  await writing(viewer("ann"), (db) => db.account.update({ where: { id: id("acme") }, data: { name: "amber" } }));
  await unscoped((db) => db.accountStanding.updateMany({ data: { members: 7 } }));
  expect(await page("dana")).toBe(first);
  expect(reads).toBe(1);
  expect(Object.isFrozen(first[0])).toBe(true);
});

test("nobody is given what another reads, nor the answer to another question", async () => {
  expect(await seen("vera")).toEqual(["acme", "bolt", "cargo"]);
  expect(await seen("otto")).toEqual(["acme", "bolt", "cargo"]);
  expect(await seen("dana")).toEqual(["acme", "bolt"]);
  expect(await seen("dov")).toEqual(["cargo"]);
  expect(await seen("ann")).toEqual(["acme"]);
  expect(await seen("uma")).toEqual(["acme"]);
  expect(reads).toBe(6);
  await page("dana", "another");
  expect(reads).toBe(7);
});

test("whoever comes to see more, or less, reads anew", async () => {
  expect(await seen("dana")).toEqual(["acme", "bolt"]);
  await unscoped((db) => db.accountAccess.create({ data: access("cargo", "ann", "COVER") }));
  expect(await seen("dana")).toEqual(["acme", "bolt", "cargo"]);
  await unscoped((db) =>
    db.accountAccess.updateMany({ where: { accountId: id("bolt") }, data: { toOn: daysAway(-1) } }),
  );
  expect(await seen("dana")).toEqual(["acme", "cargo"]);
  await unscoped((db) => db.accountAccess.deleteMany({ where: { accountId: id("cargo"), userId: id("ann") } }));
  expect(await seen("dana")).toEqual(["acme"]);
});

test("who has left sees nothing", async () => {
  expect(await seen("vera")).toEqual(names);
  await unscoped((db) => db.user.update({ where: { id: id("vera") }, data: { deactivatedAt: new Date() } }));
  expect(await seen("vera")).toEqual([]);
});

test("whatever a picture gains, loses or says otherwise is read", async () => {
  const changes: Parameters<typeof unscoped<unknown>>[0][] = [
    (db) => db.snapshot.updateMany({ where: { accountId: id("acme") }, data: { members: 3 } }),
    (db) => db.snapshot.deleteMany({ where: { id: id("bolt snapshot 1") } }),
    (db) => db.snapshot.create({ data: facts.snapshot("bolt", 1) }),
    (db) => db.$executeRaw`update snapshots set members = members + 1 where account_id = ${id("bolt")}::uuid`,
    async (db) => {
      const { takenOn, asAt } = facts.snapshot("acme", 2);
      await db.picture.create({ data: { kind: "WEEK", takenOn, asAt } });
      await db.snapshot.create({ data: facts.snapshot("acme", 2) });
    },
  ];
  for (const change of changes) {
    const before = await page("dana");
    await unscoped(change);
    const [given, anew] = await fresh("dana");
    expect(given).toEqual(anew);
    expect(given).not.toEqual(before);
  }
});

test("a change that is not committed is not seen, and one that is taken back leaves what was kept", async () => {
  const first = await page("vera");
  const back = unscoped(async (db) => {
    await db.snapshot.deleteMany({ where: { accountId: id("acme") } });
    expect(await page("vera")).toBe(first);
    throw new Error("taken back");
  });
  await expect(back).rejects.toThrow("taken back");
  expect(await page("vera")).toBe(first);
});

test("a page that began before a change leaves nothing to those that begin after it", async () => {
  const old = await renderPage(async () => {
    await reading(viewer("vera"), (db) => db.$queryRaw`select 1`);
    await unscoped((db) => db.snapshot.deleteMany({ where: { accountId: id("acme") } }));
    return reading(viewer("vera"), (db) =>
      ofPictures(db, "late", () => db.$queryRaw<{ name: string }[]>`select distinct name from snapshots order by 1`),
    );
  });
  expect(old.map(({ name }) => name)).toEqual(names);
  expect((await page("vera", "late")).map(({ name }) => name)).toEqual(["bolt", "cargo"]);
});

test("outside of a page nothing is kept", async () => {
  for (let turn = 0; turn < 2; turn++)
    await reading(viewer("dana"), (db) => ofPictures(db, "all", async () => (reads += 1)));
  expect(reads).toBe(2);
});
