import { beforeEach, expect, test } from "vitest";
import { removeQuote, saveQuote } from "@/lib/rivals/actions";
import { listRivals } from "@/lib/rivals/queries";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const given = {
  accountId: id("acme"),
  competitor: "Ridgeline",
  coverage: "MEDICAL",
  action: "5",
  knownBy: "HEARD",
  source: "Nora, by phone",
  heardOn: today,
};
const save = (more: object = {}) => saveQuote(idle, { ...given, ...more } as never);
const quotes = () => listRivals(viewer("ann"), id("acme"));
const operationOf = (outcome: object) => ("operationId" in outcome ? String(outcome.operationId) : "");

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
});

test("what is typed is kept exactly, with who told us; what is not known stays empty", async () => {
  expect(await save({ action: "−2.5%", firmId: id("firm"), parity: "LEANER" })).toMatchObject({ status: "done" });
  expect(await save({ competitor: "Summit", action: "", rate: "$41.250", priceBasis: "PEPM" })).toMatchObject({
    status: "done",
  });
  const [one, two] = (await quotes()).sort((a, b) => a.competitor.localeCompare(b.competitor));
  expect(one).toMatchObject({
    action: "-0.02500000",
    rate: null,
    priceBasis: null,
    source: "Nora, by phone",
    parity: "LEANER",
    firm: { name: "Harbor Consulting" },
  });
  expect(two).toMatchObject({ action: null, rate: "41.25000000", priceBasis: "PEPM", firm: null });
});

test.each<[object, string]>([
  [{ competitor: "" }, "competitor"],
  [{ source: " " }, "source"],
  [{ action: "lots" }, "action"],
  [{ rate: "-3" }, "rate"],
  [{ coverage: "PETS" }, "coverage"],
  [{ heardOn: "2026-02-30" }, "heardOn"],
  [{ note: "SSN 123-45-6789" }, "note"],
  [{ source: "Her husband has cancer" }, "source"],
])("%j is told beside %s", async (more, field) => {
  const outcome = await save(more);
  expect(outcome).toMatchObject({ status: "invalid", fields: { [field]: [expect.any(String)] } });
  expect(await quotes()).toEqual([]);
});

test("nobody knows of a quote before it has reached us, nor of a firm that is not there", async () => {
  expect(await save({ heardOn: "2999-01-01" })).toMatchObject({ status: "refused" });
  expect(await save({ firmId: id("nobody") })).toMatchObject({ status: "refused" });
});

test("of two who change one at once the second is told whose it is; removed, it comes back when that is undone", async () => {
  await save();
  const [{ id: quoteId } = { id: "" }] = await quotes();
  expect(await save({ quoteId, action: "6" })).toMatchObject({ status: "invalid" });
  const both = await Promise.all([
    save({ quoteId, version: 1, action: "6" }),
    save({ quoteId, version: 1, action: "7" }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
  expect(both.find(({ status }) => status === "refused")).toMatchObject({ conflict: { version: 2 } });
  const now = (await quotes())[0]!.action;
  expect(await removeQuote(idle, { quoteId, version: 1 })).toMatchObject({ status: "refused" });
  const removed = await removeQuote(idle, { quoteId, version: 2 });
  expect(removed).toMatchObject({ status: "done", receipt: { competitor: "Ridgeline" } });
  expect(await quotes()).toEqual([]);
  await undoOperation(idle, { operationId: operationOf(removed) });
  expect(await quotes()).toMatchObject([{ action: now }]);
});

test("an edit is undone to what it was", async () => {
  await save();
  const [{ id: quoteId } = { id: "" }] = await quotes();
  const edited = await save({ quoteId, version: 1, action: "", source: "Seen in writing", knownBy: "SEEN" });
  expect(await quotes()).toMatchObject([{ action: null, knownBy: "SEEN" }]);
  await undoOperation(idle, { operationId: operationOf(edited) });
  expect(await quotes()).toMatchObject([{ action: "0.05000000", knownBy: "HEARD", source: "Nora, by phone" }]);
});

test.each(["bob", "cy", "vera", "otto", "uma", "ada"])("%s records nothing of another’s account", async (who) => {
  await save();
  const [{ id: quoteId } = { id: "" }] = await quotes();
  signInAs(who);
  expect(await save({ competitor: "Mine" })).toMatchObject({ status: "refused" });
  expect(await removeQuote(idle, { quoteId, version: 1 })).toMatchObject({ status: "refused" });
  expect(await unscoped((db) => db.competitorQuote.count())).toBe(1);
});
