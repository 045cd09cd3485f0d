import { beforeAll, expect, test } from "vitest";
import { query } from "@/lib/server/query";
import { id, seedCast, viewer } from "@/tests/support/book";
import { renderPage } from "@/tests/support/request";

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

test("a query about an account sees its rows alone, and one that is not so is shown all again", async () => {
  const about = query(
    "book.view",
    async ({ db }, _account: string) =>
      (await db.account.findMany({ orderBy: { name: "asc" } })).map(({ name }) => name),
    "account",
  );
  const dana = viewer("dana");
  const all = await listNames(dana, "");
  for (const [who, account, seen] of [
    ["dana", "bolt", ["bolt"]],
    ["dana", "cargo", []],
    ["ann", "acme", ["acme"]],
    ["ann", "cargo", []],
    ["vera", "acme", ["acme", "bolt", "cargo"]],
  ] as const)
    expect(await about(viewer(who), id(account)), `${who} of ${account}`).toEqual(seen);
  const page = await renderPage(async () => [
    await about(dana, id("cargo")),
    await listNames(dana, ""),
    await about(dana, id("bolt")),
    await listNames(dana, ""),
  ]);
  expect(page).toEqual([[], all, ["bolt"], all]);
});

test("what is no id narrows nothing", async () => {
  const about = query("book.view", async ({ db }, _account: string) => db.account.count(), "account");
  expect(await about(viewer("ann"), "'; not an id")).toBe(1);
});
