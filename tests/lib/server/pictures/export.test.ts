import { beforeEach, expect, test } from "vitest";
import { GET } from "@/app/(crm)/accounts/changes/export/route";
import { asJob } from "@/lib/server/door";
import { takePictures } from "@/lib/server/snapshots";
import { restateStandings } from "@/lib/server/standing";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

beforeEach(async () => {
  await seedCast();
  await unscoped((db) => db.account.update({ where: { id: id("acme") }, data: { externalId: "A-77" } }));
  await asJob("", (db) => restateStandings(db));
  await asJob("", (db) => takePictures(db));
});

test("a line names its account by the id it has elsewhere, and by its own last", async () => {
  signInAs("ann");
  const answer = await GET(new Request("http://localhost/accounts/changes/export"));
  const [, heads = "", line = ""] = (await answer.text()).split("\r\n");
  expect(heads).toMatch(/^Account,Account id,What,.*,Truebook id$/);
  expect(line).toMatch(new RegExp(`^acme,A-77,New accounts,.*,${id("acme")}$`));
});

test("the trail says how many lines left", async () => {
  signInAs("dana");
  const answer = await GET(new Request("http://localhost/accounts/changes/export"));
  const lines = (await answer.text()).trim().split("\r\n").length - 2;
  const [event] = await unscoped((db) => db.auditEvent.findMany({ where: { ability: "book.export" } }));
  expect(event?.receipt).toMatchObject({ rows: lines, format: "csv" });
  expect(lines).toBeGreaterThan(0);
});
