import { beforeEach, expect, test } from "vitest";
import { giveBrief, giveFirmBrief } from "@/lib/briefs/actions";
import { addPromise } from "@/lib/promises/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const accountId = id("acme");
const promise = (words: string) => addPromise(idle, { side: "OURS", words, ownerId: id("ann"), accountId } as never);
const trail = () => unscoped((db) => db.auditEvent.findMany({ where: { ability: "brief.give" } }));

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
});

test("holds the promises chosen and no other, and the trail says that it left", async () => {
  await promise("Send the report");
  await promise("Ask for relief of four points");
  const chosen = await unscoped((db) => db.commitment.findFirst({ where: { words: "Send the report" } }));
  const outcome = await giveBrief(idle, { accountId, promiseIds: [chosen!.id] });
  expect(outcome).toMatchObject({ status: "done", receipt: { brief: { preparedFor: "acme" } } });
  const text = JSON.stringify(outcome);
  expect(text).toContain("Send the report");
  expect(text).not.toContain("relief");
  expect(await trail()).toMatchObject([{ accountId, kind: "BOOK", changes: { promises: [null, "Send the report"] } }]);
});

test.each(["bob", "cy", "otto", "uma"])("%s makes none for acme, and the try is remembered", async (who) => {
  signInAs(who);
  expect((await giveBrief(idle, { accountId, promiseIds: [] })).status).toBe("refused");
  expect((await trail()).map(({ kind }) => kind)).toEqual(["REFUSAL"]);
});

const given = () => unscoped((db) => db.auditEvent.findMany({ where: { ability: "firmBrief.give" } }));

test("a firm’s brief holds the accounts chosen that it is of record for and one sees, and each trail says so", async () => {
  signInAs("dana");
  await unscoped((db) => db.brokerOfRecord.updateMany({ where: { accountId: id("bolt") }, data: { contested: true } }));
  const accountIds = ["acme", "bolt", "cargo"].map(id);
  const outcome = await giveFirmBrief(idle, { firmId: id("firm"), accountIds, promiseIds: [] });
  expect(outcome).toMatchObject({
    status: "done",
    receipt: {
      brief: { preparedFor: "Harbor Consulting", accounts: [{ name: "acme", lines: ["Medical"] }], promises: [] },
    },
  });
  const trail = await given();
  expect(trail.map((event) => event.accountId).sort()).toEqual([id("acme"), null].sort());
  signInAs("cy");
  const theirs = await giveFirmBrief(idle, { firmId: id("firm"), accountIds, promiseIds: [] });
  expect(theirs).toMatchObject({ receipt: { brief: { accounts: [{ name: "cargo" }] } } });
});

test("a firm’s brief holds what stands under the names merged into it", async () => {
  signInAs("dana");
  const other = id("other firm");
  await unscoped(async (db) => {
    await db.firm.create({ data: { id: other, name: "Harbor", kind: "NATIONAL", mergedIntoId: id("firm") } });
    await db.brokerOfRecord.updateMany({ where: { accountId: id("acme") }, data: { firmId: other } });
    await db.firmPerson.create({ data: { firmId: other, name: "Nora Pryce" } });
  });
  expect(await giveFirmBrief(idle, { firmId: id("firm"), accountIds: [id("acme")], promiseIds: [] })).toMatchObject({
    receipt: {
      brief: {
        accounts: [{ name: "acme" }],
        theirs: expect.arrayContaining([expect.objectContaining({ name: "Nora Pryce" })]),
      },
    },
  });
});

test.each(["vera", "otto", "uma", "ada"])("%s makes no firm’s brief", async (who) => {
  signInAs(who);
  expect(await giveFirmBrief(idle, { firmId: id("firm"), accountIds: [], promiseIds: [] })).toMatchObject({
    status: "refused",
  });
});
