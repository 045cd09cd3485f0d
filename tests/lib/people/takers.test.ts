import { beforeAll, expect, test } from "vitest";
import { listTakers } from "@/lib/people/queries";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";

beforeAll(seedCast);

const takersOf = async (who: string) => (await listTakers(viewer(who))).map(({ name }) => name);

test("a Director gives accounts to their own people, a VP to anyone who sells", async () => {
  expect(await takersOf("dana")).toEqual(expect.arrayContaining(["ann", "bob"]));
  expect(await takersOf("dana")).not.toContain("cy");
  expect(await takersOf("vera")).toEqual(expect.arrayContaining(["ann", "bob", "cy"]));
  expect(await takersOf("vera")).not.toContain("otto");
});

test("each with what they own today, and nobody who has left", async () => {
  const ann = (await listTakers(viewer("vera"))).find(({ name }) => name === "ann");
  expect(ann).toMatchObject({ accounts: 1, role: "AE" });
  expect(ann?.members).toBeGreaterThan(0);
  expect(await takersOf("vera")).toContain("dana");
  await unscoped((db) => db.user.update({ where: { id: id("dana") }, data: { deactivatedAt: new Date() } }));
  expect(await takersOf("vera")).not.toContain("dana");
});

test.each(["ann", "otto", "uma", "ada"])("%s gives no accounts away and is told of nobody", async (who) => {
  await expect(listTakers(viewer(who))).rejects.toThrow("Not found");
});
