import { beforeEach, expect, test } from "vitest";
import { giveBrief } from "@/lib/briefs/actions";
import { makeDeck } from "@/lib/documents/actions";
import { listDocuments, listMergedDocuments } from "@/lib/documents/queries";
import { mergeAccounts } from "@/lib/merges/actions";
import { moveTrack } from "@/lib/path/actions";
import { listRecipients } from "@/lib/path/queries";
import { getReadout } from "@/lib/readouts/queries";
import { fetchedFile, fetchedInput } from "@/lib/server/documents/read";
import { restateStandings } from "@/lib/server/standing";
import { stream } from "@/lib/server/stream";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { facts } from "@/tests/support/facts";
import { peopleTables } from "@/tests/support/people-tables";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const [one, two] = [id("acme"), id("bolt")] as const;
const ann = viewer("ann");
const pat = facts.accountPerson("bolt").id as string;
const promised = "Send the census layout";
const promiseId = id("bolt promise 0");
const get = stream("document.fetch", { input: fetchedInput, ...fetchedFile });
const fetched = (document: string) => get(new Request(`http://localhost/renewals/documents?document=${document}`));
const deckOf = (account: string) =>
  makeDeck(idle, { renewalId: id(`${account} renewal 0`), low: "6", high: "9" } as never);

const merge = async () => {
  const versions = await unscoped((db) => db.account.findMany({ select: { id: true, version: true } }));
  const versionOf = (of: string) => versions.find((each) => each.id === of)?.version;
  const outcome = await mergeAccounts(idle, {
    accountId: one,
    firstVersion: versionOf(one),
    secondId: two,
    secondVersion: versionOf(two),
    stays: "first",
  } as never);
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.operationId ?? "";
};

beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.accountAccess.updateMany({ where: { accountId: two, kind: "OWNER" }, data: { userId: id("ann") } });
    await db.account.update({ where: { id: two }, data: { name: "Bolt, Inc." } });
    await db.accountPerson.create({ data: { ...facts.accountPerson("bolt"), name: "Pat Bolt" } });
    await db.commitment.create({
      data: {
        ...(peopleTables.commitments!.row("bolt", 0, "ann") as object),
        words: promised,
        ownerId: id("ann"),
      } as never,
    });
    await restateStandings(db);
  });
  signInAs("ann");
});

test("briefs, decks and readouts of the account that stays know whom and what the other brought", async () => {
  const before = await getReadout(ann, id("acme renewal 0"), id("acme track 0"));
  expect(before?.asks).toEqual([]);
  const operationId = await merge();
  const brief = await giveBrief(idle, { accountId: one, promiseIds: [promiseId] });
  expect(brief).toMatchObject({
    status: "done",
    receipt: {
      brief: {
        preparedFor: "acme",
        theirs: expect.arrayContaining([expect.objectContaining({ name: "Pat Bolt" })]),
        promises: [expect.objectContaining({ words: promised })],
      },
    },
  });
  expect(await deckOf("acme")).toMatchObject({ status: "done" });
  const [deck] = await listDocuments(ann, id("acme renewal 0"));
  expect(JSON.parse(deck?.content ?? "{}").theirs).toContainEqual(expect.objectContaining({ name: "Pat Bolt" }));
  const readout = await getReadout(ann, id("acme renewal 0"), id("acme track 0"));
  expect(readout?.asks.map(({ words }) => words)).toEqual([promised]);
  expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done", receipt: { stayed: [] } });
  expect(await getReadout(ann, id("acme renewal 0"), id("acme track 0"))).toEqual(before);
});

test("what was made of the other’s renewal is found under the account that stays, and fetched", async () => {
  expect(await deckOf("bolt")).toMatchObject({ status: "done" });
  const [made] = await listDocuments(ann, id("bolt renewal 0"));
  expect(await listMergedDocuments(ann, one)).toEqual([]);
  const operationId = await merge();
  const found = await listMergedDocuments(ann, one);
  expect(found).toMatchObject([
    { id: made?.id, account: "Bolt, Inc.", kind: "DECK", hash: made?.hash, title: null, stands: null },
  ]);
  expect(found[0]?.effectiveOn).toBe(JSON.parse(made?.content ?? "{}").effectiveOn);
  expect((await fetched(made?.id ?? "")).status).toBe(200);
  expect(await listMergedDocuments(viewer("cy"), one)).toEqual([]);
  signInAs("cy");
  expect((await fetched(made?.id ?? "")).status).toBe(404);
  signInAs("ann");
  await undoOperation(idle, { operationId });
  expect(await listMergedDocuments(ann, one)).toEqual([]);
  expect(await listDocuments(ann, id("bolt renewal 0"))).toHaveLength(1);
});

test("a rate is sent to a person who came along, and the words of it stay", async () => {
  const track = { id: id("acme track 0") };
  await unscoped((db) => db.renewalTrack.update({ where: track, data: { stage: "APPROVAL" } }));
  const release = () =>
    moveTrack(idle, {
      trackId: track.id,
      from: "APPROVAL",
      to: "RELEASED",
      recipient: `contact:${pat}`,
    } as never);
  expect(await release()).toMatchObject({ status: "refused" });
  const operationId = await merge();
  expect((await listRecipients(ann, track.id)).map(({ value }) => value)).toContain(`contact:${pat}`);
  expect(await release()).toMatchObject({ status: "done" });
  const sent = () => unscoped((db) => db.renewalTrack.findUniqueOrThrow({ where: track }));
  expect(await sent()).toMatchObject({ releasedTo: "Pat Bolt, acme", releasedToContactId: null });
  expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done" });
  expect(await sent()).toMatchObject({ releasedTo: "Pat Bolt, acme", stage: "RELEASED" });
});
