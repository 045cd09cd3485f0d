import { expect, test } from "vitest";
import { editAccount } from "@/lib/accounts/actions";
import { lostIn, write } from "@/tests/bench/writing";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

test("200 edits by 8 writers of the same two accounts: nothing is lost, and all of it is told", async () => {
  await seedCast();
  signInAs("dana");
  const tally = await write((edit) => editAccount({ status: "idle" }, edit), [id("acme"), id("bolt")], 8, 200);
  expect(tally).toMatchObject({ saved: 200, lost: [] });
  expect(tally.conflicts).toBeGreaterThan(0);
  const trail = await unscoped((db) => db.auditEvent.findMany({ orderBy: { at: "asc" }, where: { kind: "BOOK" } }));
  const rows = await unscoped((db) => db.account.findMany());
  const standing = new Map(
    rows.map((row) => [
      row.id,
      { nextStep: row.nextStep ?? "", note: row.note ?? "", externalId: row.externalId ?? "" },
    ]),
  );
  expect(trail).toHaveLength(200);
  expect(lostIn(trail as never, standing)).toEqual([]);
}, 120_000);

test("it bites: a text passed over, or not the one that stands, is found", () => {
  const change = (before: string, after: string) => ({
    accountId: "a",
    changes: { note: [before, after] as [string, string] },
  });
  const standing = new Map([["a", { note: "two", nextStep: "", externalId: "" }]]);
  expect(lostIn([change("", "one"), change("one", "two")], standing)).toEqual([]);
  expect(lostIn([change("", "one"), change("", "two")], standing)).toHaveLength(1);
  expect(lostIn([change("", "one")], standing)).toHaveLength(1);
});
