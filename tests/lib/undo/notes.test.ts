import { beforeEach, describe, expect, test } from "vitest";
import { reassign } from "@/lib/ownership/actions";
import { undoOperation } from "@/lib/undo/actions";
import { ownersIn, undoNotes } from "@/lib/undo/notes";
import type { Day } from "@/lib/units/day";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const day = (text: string) => text as Day;
const names = new Map([
  ["ann", "Ann"],
  ["bob", "Bob"],
]);
const told = (changes: Record<string, [unknown, unknown]>, accounts = ["acme"]) =>
  undoNotes({
    by: "Dana",
    events: accounts.map((accountId) => ({ accountId, changes })),
    units: accounts.map((accountId) => ({ accountId, name: accountId })),
    names,
    today: day("2026-11-23"),
  }).map(({ userId, title, href }) => [userId, title, href]);

describe("the sentences", () => {
  test("a move taken back", () => {
    const moved: Record<string, [unknown, unknown]> = { ownerId: ["ann", "bob"], fromOn: [null, "2026-12-01"] };
    expect(told(moved)).toEqual([
      ["ann", "Dana took back the move of acme to Bob", "/accounts/acme"],
      ["bob", "Dana took back the move of acme to you", "/accounts/acme"],
    ]);
    expect(told(moved, ["acme", "bolt"])).toEqual([
      ["ann", "Dana took back the move of 2 accounts to Bob", "/accounts"],
      ["bob", "Dana took back the move of 2 accounts to you", "/accounts"],
    ]);
    expect(ownersIn([{ accountId: "acme", changes: moved }])).toEqual(["ann", "bob"]);
  });
  test("a move done again", () =>
    expect(told({ ownerId: ["bob", "ann"], fromOn: ["2026-12-01", null] })).toEqual([
      ["bob", "Dana gave you acme from Dec 1", "/accounts/acme"],
      ["ann", "Dana gave acme of yours to Bob from Dec 1", "/accounts/acme"],
    ]));
  test("cover taken back and asked again", () => {
    expect(told({ coverId: [null, "bob"] })).toEqual([["bob", "Dana ended your cover of acme", "/accounts/acme"]]);
    expect(told({ coverId: ["bob", null] })[0]?.[1]).toBe("Dana asks you again to cover acme");
  });
  test("nothing of other fields, nor of an account that stayed", () => {
    expect(told({ nextStep: ["", "Call"] })).toEqual([]);
    const events = [{ accountId: "acme", changes: { ownerId: ["ann", "bob"] as [string, string] } }];
    expect(undoNotes({ by: "Dana", events, units: [], names, today: day("2026-11-23") })).toEqual([]);
  });
});

const idle = { status: "idle" as const };
const operationOf = (outcome: { status: string; operationId?: string }) => {
  expect(outcome).toMatchObject({ status: "done" });
  return outcome.operationId ?? "";
};
const undo = async (operationId: string, accountId?: string) =>
  operationOf(await undoOperation(idle, { operationId, accountId }));
const notesOf = async (who: string) =>
  (await unscoped((db) => db.notification.findMany({ where: { userId: id(who) }, orderBy: { createdAt: "asc" } }))).map(
    ({ title }) => title,
  );
const read = (who: string) =>
  unscoped((db) => db.notification.updateMany({ where: { userId: id(who) }, data: { readAt: new Date() } }));
const move = async (ids: string[]) =>
  operationOf(await reassign(idle, { ids: ids.map(id), toUserId: id("dana"), from: today }));

describe("who is told", () => {
  beforeEach(async () => {
    await seedCast();
    signInAs("vera");
  });

  test("one account of a larger move: whom it went to; of the rest, nobody who never read of it", async () => {
    const moved = await move(["acme", "bolt"]);
    expect(await notesOf("dana")).toEqual(["vera gave you 2 accounts"]);
    const part = await undo(moved, id("acme"));
    expect(await notesOf("dana")).toEqual(["vera gave you 2 accounts", "vera took back the move of acme to you"]);
    await undo(part);
    expect(await notesOf("dana")).toEqual(["vera gave you 2 accounts"]);
  });

  test("the rest taken back as well leaves nothing unread of it", async () => {
    const moved = await move(["acme", "bolt"]);
    await undo(moved, id("acme"));
    await undo(moved);
    expect(await notesOf("dana")).toEqual([]);
  });

  test("whoever read of the move is told it was taken back, whoever did not is told it was done again", async () => {
    const moved = await move(["acme"]);
    await read("dana");
    const undone = await undo(moved);
    expect(await notesOf("dana")).toEqual(["vera gave you acme", "vera took back the move of acme to you"]);
    expect(await notesOf("ann")).toEqual([]);
    await undo(undone);
    expect(await notesOf("dana")).toEqual(["vera gave you acme"]);
    expect(await notesOf("ann")).toEqual(["vera gave acme of yours to dana"]);
  });
});
