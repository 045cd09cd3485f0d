import { beforeEach, expect, test } from "vitest";
import { getOutstanding, listCustomersDue } from "@/lib/home/queries";
import { keepPromise } from "@/lib/promises/actions";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

beforeEach(seedCast);

test("what one’s people promised customers by within a week, late first; kept, it is gone", async () => {
  const owed = (words: string, days: number, more: object = {}) => ({
    ...{ id: id(words), accountId: id("acme"), side: "OURS", words, ownerId: id("ann"), authorId: id("ann") },
    ...{ madeOn: daysAway(-9), dueOn: daysAway(days) },
    ...more,
  });
  await unscoped((db) =>
    db.commitment.createMany({
      data: [
        owed("report", 6),
        owed("census", -2, { accountId: id("bolt"), ownerId: id("bob"), authorId: id("bob") }),
        owed("next month", 7),
        owed("their file", 1, { side: "THEIRS" }),
        owed("elsewhere", 1, { accountId: id("cargo"), ownerId: id("cy"), authorId: id("cy") }),
      ],
    }),
  );
  const read = async (who: string) =>
    (await listCustomersDue(viewer(who))).map(({ words, account, owner, of, writable }) => [
      words,
      account,
      owner,
      of,
      writable,
    ]);
  expect(await read("dana")).toEqual([
    ["census", "bolt", "bob", 2, true],
    ["report", "acme", "ann", 2, true],
  ]);
  expect((await read("dov")).map(([words]) => words)).toEqual(["elsewhere"]);
  signInAs("dana");
  await keepPromise({ status: "idle" }, { promiseId: id("census"), kept: true, words: "census" });
  expect((await read("dana")).map(([words]) => words)).toEqual(["report"]);
});

test("an AE’s own accounts nobody was in touch with for a month, and what they asked and got no answer to", async () => {
  const quiet = async (who: string) => (await getOutstanding(viewer(who))).quiet.map(({ name, last }) => [name, last]);
  expect(await quiet("ann")).toEqual([["acme", null]]);
  const met = (days: number) =>
    unscoped((db) =>
      db.interaction.create({
        data: {
          ...{ accountId: id("acme"), kind: "CALL", happenedOn: daysAway(days), summary: "They asked for the census" },
          authorId: id("ann"),
        },
      }),
    );
  await met(-31);
  expect((await quiet("ann"))[0]?.[1]).not.toBeNull();
  await met(-30);
  expect(await quiet("ann")).toEqual([]);
  expect(await quiet("cy")).toEqual([["cargo", null]]);
  expect((await getOutstanding(viewer("ann"))).asked).toEqual([]);
});
