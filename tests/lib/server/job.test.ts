import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { job } from "@/lib/server/job";
import { id, seedCast, unscoped } from "@/tests/support/book";

let between = async () => {};
const countTwice = job("accounts.import", {
  input: z.object({ label: z.string() }),
  async run({ requester, input, step }) {
    const before = await step((db) => db.account.count());
    await between();
    return { who: requester.name, label: input.label, before, after: await step((db) => db.account.count()) };
  },
});

beforeEach(async () => {
  between = async () => {};
  await seedCast();
});

test("a job works for who asked, across the whole book", async () => {
  expect(await countTwice(id("dana"), { label: "x" })).toEqual({ who: "dana", label: "x", before: 3, after: 3 });
});

test.each([["ann"], ["ada"], ["uma"]])("%s may not ask for it", async (name) => {
  await expect(countTwice(id(name), { label: "x" })).rejects.toThrow("may no longer ask");
});

test("it stops at the next step once its requester has left, or may no longer ask", async () => {
  for (const change of [{ deactivatedAt: new Date() }, { role: "ADMIN" }]) {
    await seedCast();
    between = () => unscoped(async (db) => void (await db.user.update({ where: { id: id("otto") }, data: change })));
    await expect(countTwice(id("otto"), { label: "x" })).rejects.toThrow("may no longer ask");
  }
});

test("what it is given is parsed first", async () => {
  await expect(countTwice(id("dana"), {} as never)).rejects.toThrow();
});
