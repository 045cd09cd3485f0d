import { beforeEach, expect, test } from "vitest";
import { asJob } from "@/lib/server/door";
import { sweep } from "@/lib/server/sweep";
import { addDays, dateOf, weekday } from "@/lib/units/day";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { daysAway, today } from "@/tests/support/calendar";

beforeEach(seedCast);

const run = () => asJob("", sweep);
const told = async () =>
  (await unscoped((db) => db.notification.findMany({ orderBy: { title: "asc" } }))).map(({ userId, title, kind }) => ({
    to: ["ann", "dana", "dov", "vera", "bob", "cy"].find((name) => id(name) === userId),
    title,
    kind,
  }));
const override = (days: number, more: object = {}) =>
  unscoped((db) =>
    db.healthOverride.create({
      data: {
        accountId: id("acme"),
        level: "WATCH",
        reason: "New buyer, not met yet",
        setById: id("dana"),
        expiresOn: daysAway(days),
        ...more,
      },
    }),
  );

test.each([
  [7, "Health override of acme ends in 7 days"],
  [1, "Health override of acme ends in 1 day"],
  [0, "Health override of acme ends today"],
  [-1, "Health override of acme has ended: its computed health holds again"],
])("%i days before its end its owner and the Director who set it are told, once", async (days, title) => {
  await override(days);
  await Promise.all([run(), run()]);
  await run();
  const notes = await told();
  expect(notes.map(({ to }) => to).sort()).toEqual(["ann", "dana"]);
  expect(notes[0]).toMatchObject({ title, kind: "HEALTH" });
});

test.each<[number, object, string]>([
  [8, {}, "too early"],
  [-15, {}, "long ago"],
  [3, { endedAt: new Date() }, "ended by hand"],
])("%i days %j tells nobody: %s", async (days, more, _because) => {
  await override(days, more);
  await run();
  expect(await told()).toEqual([]);
});

test("who set it and leads the owner no more is told nothing of the account", async () => {
  await override(3, { setById: id("dov") });
  await run();
  expect((await told()).map(({ to }) => to)).toEqual(["ann"]);
});

test("the week is told once both Mondays are on file, to those with accounts", async () => {
  const monday = addDays(today, -((weekday(today) + 6) % 7));
  const picture = (day: string) =>
    unscoped((db) => db.picture.create({ data: { kind: "WEEK", takenOn: dateOf(day), asAt: dateOf(day) } }));
  await picture(monday);
  await run();
  expect(await told()).toEqual([]);
  await picture(addDays(monday, -7));
  await run();
  await run();
  expect((await told()).map(({ to }) => to).sort()).toEqual(["ann", "bob", "cy", "dana", "dov", "vera"]);
});

test("images go after 30 days unless an import may still be undone by them, read notes after 180", async () => {
  const image = (operationId: string, days: number) => ({
    operationId,
    seq: 1,
    unit: id("acme"),
    subject: "accounts",
    recordId: id("acme"),
    recordKey: { id: id("acme") },
    at: daysAway(days),
  });
  const note = (title: string, readAt?: Date) => ({ userId: id("ann"), title, href: "/", readAt });
  await unscoped(async (db) => {
    await db.import.create({
      data: { id: id("import"), kind: "ACCOUNTS", requesterId: id("dana"), fileName: "book.csv", status: "DONE" },
    });
    await db.recordImage.createMany({
      data: [image(id("old"), -31), image(id("new"), -28), image(id("import"), -300)],
    });
    await db.notification.createMany({
      data: [note("read long ago", daysAway(-181)), note("read", daysAway(-178)), note("unread")],
    });
  });
  await run();
  const images = await unscoped((db) => db.recordImage.findMany());
  expect(images.map(({ operationId }) => operationId).sort()).toEqual([id("new"), id("import")].sort());
  expect((await told()).map(({ title }) => title)).toEqual(["read", "unread"]);
});
