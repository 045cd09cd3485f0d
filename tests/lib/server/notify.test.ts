import { beforeEach, expect, test } from "vitest";
import { asJob, writing } from "@/lib/server/door";
import { type Note, notify } from "@/lib/server/notify";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";

beforeEach(seedCast);

const note = (to: string, rest: Partial<Note> = {}): Note => ({
  userId: id(to),
  kind: "TASK",
  title: "Call the broker",
  href: "/tasks",
  source: "task 1 given",
  ...rest,
});
const told = () => unscoped((db) => db.notification.findMany({ orderBy: { createdAt: "asc" } }));
const names = async () =>
  (await told()).map(({ userId }) => ["ann", "bob", "dana"].find((name) => id(name) === userId));

test("an action tells others, never whoever acts, and goes on as who it was", async () => {
  const role = await writing(viewer("dana"), async (db) => {
    await notify(db, [note("ann", { accountId: id("acme") }), note("dana")]);
    const [at] = await db.$queryRaw<{ role: string }[]>`select current_setting('role') as role`;
    return at?.role;
  });
  expect(await told()).toMatchObject([{ userId: id("ann"), accountId: id("acme"), kind: "TASK", readAt: null }]);
  expect(role).toBe("truebook_book");
});

test("nobody is told the same thing twice; another may be told it too", async () => {
  await writing(viewer("dana"), (db) => notify(db, [note("ann"), note("ann", { title: "Again" })]));
  await writing(viewer("dana"), (db) => notify(db, [note("ann"), note("bob")]));
  expect((await names()).sort()).toEqual(["ann", "bob"]);
});

test("whoever asked for a job is told how it ended", async () => {
  await asJob(id("dana"), (db) => notify(db, [note("dana", { kind: "IMPORT", title: "Import done" })]));
  expect(await names()).toEqual(["dana"]);
});

test("those who left are told nothing, and no notes ask nothing", async () => {
  await unscoped((db) => db.user.update({ where: { id: id("otto") }, data: { deactivatedAt: new Date() } }));
  await writing(viewer("dana"), async (db) => {
    await notify(db, []);
    await notify(db, [note("otto")]);
  });
  expect(await told()).toEqual([]);
});

test("a title too long is cut, an address outside is refused", async () => {
  await writing(viewer("dana"), (db) => notify(db, [note("ann", { title: "x".repeat(500) })]));
  expect((await told())[0]?.title).toHaveLength(200);
  const outside = writing(viewer("dana"), (db) => notify(db, [note("bob", { href: "https://elsewhere.example" })]));
  await expect(outside).rejects.toThrow();
});

test("what is taken back tells nobody", async () => {
  const failing = writing(viewer("dana"), async (db) => {
    await notify(db, [note("ann")]);
    throw new Error("taken back");
  });
  await expect(failing).rejects.toThrow("taken back");
  expect(await told()).toEqual([]);
});
