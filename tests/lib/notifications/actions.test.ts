import { beforeEach, expect, test } from "vitest";
import { markRead, markUnread } from "@/lib/notifications/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

beforeEach(async () => {
  await seedCast();
  const note = (name: string, userId: string) => ({ id: id(name), userId: id(userId), title: name, href: "/accounts" });
  await unscoped((db) =>
    db.notification.createMany({ data: [note("one", "ann"), note("two", "ann"), note("three", "bob")] }),
  );
});

const unread = async () =>
  (await unscoped((db) => db.notification.findMany({ where: { readAt: null }, orderBy: { title: "asc" } }))).map(
    ({ title }) => title,
  );

test("one is read, then all of mine; never another's", async () => {
  signInAs("ann");
  await markRead({ status: "idle" }, { id: id("three") });
  expect(await unread()).toEqual(["one", "three", "two"]);
  await markRead({ status: "idle" }, { id: id("one") });
  expect(await unread()).toEqual(["three", "two"]);
  expect(await markRead({ status: "idle" }, {})).toMatchObject({ receipt: { count: 1 } });
  expect(await unread()).toEqual(["three"]);
});

test("one is marked unread again; never another's", async () => {
  signInAs("ann");
  await markRead({ status: "idle" }, {});
  await markUnread({ status: "idle" }, { id: id("one") });
  expect(await unread()).toEqual(["one", "three"]);
  signInAs("bob");
  await markRead({ status: "idle" }, {});
  await markUnread({ status: "idle" }, { id: id("two") });
  expect(await unread()).toEqual(["one"]);
});
