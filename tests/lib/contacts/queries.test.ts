import { beforeAll, expect, test } from "vitest";
import { noteStance, saveContact } from "@/lib/contacts/actions";
import { getContacts, listContacts } from "@/lib/contacts/queries";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const acme = id("acme");

beforeAll(async () => {
  await seedCast();
  signInAs("ann");
  for (const [name, power] of [
    ["Zoe Best", "USER"],
    ["Rita Sole", "DECIDER"],
  ] as const)
    await saveContact(idle, { accountId: acme, name, power, counterpartId: id("ann") } as never);
  const rita = await unscoped((db) => db.accountPerson.findFirstOrThrow({ where: { name: "Rita Sole" } }));
  await noteStance(idle, { contactId: rita.id, stance: "CRITIC", reason: "Escalated twice", notedOn: "2026-01-05" });
});

test("the tab's one statement tells of people what the list of them does, deciders first", async () => {
  const { contacts } = await getContacts(viewer("ann"), acme);
  expect(contacts).toEqual(await listContacts(viewer("ann"), acme));
  expect(contacts).toMatchObject([
    { name: "Rita Sole", stance: "CRITIC", counterpart: { name: "ann" }, history: [{ by: "ann", on: "2026-01-05" }] },
    { name: "Zoe Best", stance: null, history: [] },
  ]);
});

test("beside them it says who of us may be named, the backup and how many know each other", async () => {
  const { frame } = await getContacts(viewer("dana"), acme);
  expect(frame.colleagues.map(({ name }) => name)).toEqual(expect.arrayContaining(["ann", "dana", "vera"]));
  expect(frame.colleagues.map(({ name }) => name)).not.toContain("ada");
  expect(frame).toMatchObject({ backup: null, threads: { theirs: 2, ours: 1 } });
});

test("of an account that is not one's own there is nobody", async () => {
  expect(await getContacts(viewer("cy"), acme)).toMatchObject({ contacts: [], frame: { threads: { theirs: 0 } } });
});
