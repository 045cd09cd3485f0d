import { beforeAll, expect, test } from "vitest";
import { query } from "@/lib/server/query";
import { id, seedCast, viewer } from "@/tests/support/book";

beforeAll(seedCast);

const listNames = query("book.view", async ({ viewer, db }, prefix: string) => {
  const accounts = await db.account.findMany({ where: { name: { startsWith: prefix } }, orderBy: { name: "asc" } });
  return { for: viewer.name, names: accounts.map(({ name }) => name) };
});

test("a query is asked by a viewer, and answers with what that viewer sees", async () => {
  expect(await listNames(viewer("ann"), "")).toEqual({ for: "ann", names: ["acme"] });
  expect(await listNames(viewer("dana"), "b")).toEqual({ for: "dana", names: ["bolt"] });
  expect(await listNames(viewer("vera"), "")).toEqual({ for: "vera", names: ["acme", "bolt", "cargo"] });
});

test("whoever lacks the ability is told there is nothing, and nothing is read", async () => {
  let read = false;
  const listPeople = query("person.view", async () => {
    read = true;
  });
  await expect(listPeople(viewer("vera"))).rejects.toThrow("Not found.");
  await expect(listNames(viewer("ada"), "")).rejects.toThrow("Not found.");
  expect(read).toBe(false);
});

test("a query cannot write", async () => {
  const careless = query("book.view", async ({ db }) => db.account.delete({ where: { id: id("acme") } }));
  await expect(careless(viewer("ann"))).rejects.toThrow(/42501|read-only/);
});
