import { beforeAll, expect, test } from "vitest";
import { getBookFrame, getBookRow, listBook, sumBook } from "@/lib/book/queries";
import { readBook } from "@/lib/book/state";
import { id, unscoped, viewer } from "@/tests/support/book";
import { on, today, year } from "@/tests/support/calendar";
import { seedBook } from "./cast";

const written = {
  delta: { priority: "A", tags: ["VIP"], externalId: "A10", nextStep: "call", nextStepOn: on(`${year}-02-01`) },
  echo: { priority: "B", tags: ["VIP", "Plan B"], externalId: "A02", situs: "NY", nextStep: "Bid" },
  cargo: { priority: "A", tags: ["secret"] },
};

beforeAll(async () => {
  await seedBook();
  await unscoped(async (db) => {
    for (const [name, data] of Object.entries(written)) await db.account.update({ where: { id: id(name) }, data });
  });
});

const state = (address: string) => readBook(Object.fromEntries(new URLSearchParams(address)), true);
const namesOf = async (who: string, address: string) =>
  (await listBook(viewer(who), state(`${address}&group=none`), today, ["all"])).map(({ name }) => name);

test.each([
  ["f=priority:A", ["delta"], "one priority"],
  ["f=priority:A,B", ["delta", "echo"], "either of two"],
  ["f=priority:NONE", ["acme", "foxtrot"], "those without one"],
  ["f=tags:VIP", ["delta", "echo"], "a tag"],
  ["f=tags:Plan B", ["echo"], "a tag of two words"],
  ["f=tags:Plan B,none", ["acme", "foxtrot", "echo"], "a tag, or none"],
  ["f=tags:secret", [], "a tag of an account one does not see"],
  ["f=tags:vip", [], "a tag is as it was written"],
  ["f=priority:A;tags:Plan B", [], "both at once"],
])("%s shows %j: %s", async (address, names) => {
  expect(await namesOf("ann", address)).toEqual(names);
  expect((await sumBook(viewer("ann"), state(address), today)).total.accounts).toBe(names.length);
});

test.each([
  ["externalId", ["echo", "delta", "acme", "foxtrot"]],
  ["-externalId", ["delta", "echo", "acme", "foxtrot"]],
  ["priority", ["delta", "echo", "acme", "foxtrot"]],
  ["nextStep", ["echo", "delta", "acme", "foxtrot"]],
  ["nextStepOn", ["delta", "acme", "echo", "foxtrot"]],
  ["-tags", ["echo", "delta", "acme", "foxtrot"]],
  ["situs", ["echo", "acme", "delta", "foxtrot"]],
])("ordered by %s, what nobody wrote comes last", async (sort, names) => {
  expect(await namesOf("ann", `sort=${sort}`)).toEqual(names);
});

test("a row says what is written on its account now, and whether the viewer may write it", async () => {
  expect(await getBookRow(viewer("ann"), id("delta"))).toMatchObject({
    externalId: "A10",
    priority: "A",
    nextStep: "call",
    nextStepOn: `${year}-02-01`,
    tags: ["VIP"],
    situs: null,
    version: 1,
    writable: true,
  });
  expect(await getBookRow(viewer("vera"), id("delta"))).toMatchObject({ priority: "A", writable: false });
});

test("the tags to choose from are those of the accounts one sees", async () => {
  expect((await getBookFrame(viewer("ann"))).tags).toEqual(["Plan B", "VIP"]);
  expect((await getBookFrame(viewer("vera"))).tags.toSorted()).toEqual(["Plan B", "VIP", "secret"]);
});
