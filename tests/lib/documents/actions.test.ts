import { beforeEach, expect, test } from "vitest";
import { makeBudget, makeDeck } from "@/lib/documents/actions";
import { getBudgetTrack, listDocuments } from "@/lib/documents/queries";
import { paperOf } from "@/lib/documents/versions";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { budgeting } from "@/tests/support/releasing";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const [trackId, renewalId] = [id("acme track 0"), id("acme renewal 0")];
const make = (more: object = {}) =>
  makeBudget(idle, { trackId, ...budgeting, ...more } as Parameters<typeof makeBudget>[1]);
const put = (data: object) => unscoped((db) => db.renewalTrack.update({ where: { id: trackId }, data }));

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
  await put({ kind: "FEE", stage: "FEE_PROPOSAL", currentRate: "52.10", requiredRate: "61.37", quotedRate: "58.21" });
});

test("a budget is made as a PDF and a workbook, and each making is a version", async () => {
  expect(await make()).toMatchObject({ status: "done", receipt: { number: 1 } });
  expect(await make({ rebates: "40" })).toMatchObject({ receipt: { number: 2 } });
  const files = await listDocuments(viewer("ann"), renewalId);
  expect(files.map(({ kind, format, number, sentTo }) => [kind, format, number, sentTo])).toEqual([
    ["BUDGET_EXHIBIT", "PDF", 2, null],
    ["BUDGET_EXHIBIT", "XLSX", 2, null],
    ["BUDGET_EXHIBIT", "PDF", 1, null],
    ["BUDGET_EXHIBIT", "XLSX", 1, null],
  ]);
  expect(paperOf(files[2]!)?.tables[0]?.rows[0]?.slice(0, 2)).toEqual(["Employee", "1,020"]);
  const trail = await unscoped((db) => db.auditEvent.findMany({ where: { ability: "document.make" } }));
  expect(trail.map(({ accountId, changes }) => [accountId, changes])).toContainEqual([
    id("acme"),
    { budget: [null, "Version 1"] },
  ]);
});

test("what cannot be read is told beside its field, and an insured rate has no budget", async () => {
  expect(await make({ claims: "lots" })).toMatchObject({
    status: "invalid",
    fields: { claims: ["Enter dollars a year, such as 45,465,000."] },
  });
  await put({ kind: "INSURED", stage: "UW_FORMULA" });
  expect(await make()).toMatchObject({
    status: "refused",
    message: "Budget rates are of a self-funded plan: an insured rate has an exhibit of its own.",
  });
  expect(await getBudgetTrack(viewer("ann"), renewalId, trackId)).toBeUndefined();
});

test("it begins with the fee in force, not with one that has not been released", async () => {
  expect(await getBudgetTrack(viewer("ann"), renewalId, trackId)).toMatchObject({ fee: "52.10000000", members: 5_200 });
  await put({ releasedRate: "61.37", quotedRate: "61.37" });
  expect(await getBudgetTrack(viewer("ann"), renewalId, trackId)).toMatchObject({ fee: "61.37000000" });
  expect(await getBudgetTrack(viewer("cy"), renewalId, trackId)).toBeUndefined();
});

test.each(["bob", "cy", "otto", "uma", "vera"])("%s makes none for acme", async (who) => {
  signInAs(who);
  expect(await make()).toMatchObject({ status: "refused" });
  expect(await unscoped((db) => db.document.count())).toBe(0);
});

const review = (more: object = {}) => makeDeck(idle, { renewalId, ...more } as Parameters<typeof makeDeck>[1]);

test("a deck is made of the whole renewal, with what is said of it", async () => {
  expect(await review({ low: "6", high: "9", agenda: "Network\n\nPharmacy" })).toMatchObject({
    receipt: { number: 1 },
  });
  expect(await review()).toMatchObject({ receipt: { number: 2 } });
  const files = await listDocuments(viewer("ann"), renewalId);
  expect(files.map(({ format, number, trackId: of }) => [format, number, of])).toEqual([
    ["PPTX", 2, null],
    ["PPTX", 1, null],
  ]);
  expect(JSON.parse(files[1]!.content)).toMatchObject({
    range: { low: "0.06", high: "0.09" },
    agenda: ["Network", "Pharmacy"],
    lines: [{ name: "Medical", members: 5_200 }],
  });
  expect(files[0]?.content).not.toMatch(/61\.37|58\.21/);
});

test("an early view with one end, or upside down, is told beside its field", async () => {
  expect(await review({ low: "6" })).toMatchObject({
    fields: { high: ["Give both ends of the early view, or neither."] },
  });
  expect(await review({ low: "6", high: "4" })).toMatchObject({
    fields: { high: ["The end of the early view is below its beginning."] },
  });
});

test.each(["bob", "cy", "otto", "uma", "vera"])("%s makes no deck for acme", async (who) => {
  signInAs(who);
  expect(await review()).toMatchObject({ status: "refused" });
  expect(await unscoped((db) => db.document.count())).toBe(0);
});
