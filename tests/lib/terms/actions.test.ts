import { beforeEach, expect, test } from "vitest";
import { endAgreement, removeAgreement, saveAgreement } from "@/lib/terms/actions";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const term = { kind: "FEE_GUARANTEE", signed: "on", fromOn: "2020-01-01", toOn: "2095-12-31", source: "Agreement" };
const save = (more: object = {}) => saveAgreement(idle, { accountId: id("acme"), ...term, ...more } as never);
const only = async () => (await unscoped((db) => db.agreementTerm.findFirst()))!;

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
});

test("a term begins before it ends; a bid has only its day", async () => {
  expect(await save({ fromOn: "2096-01-01" })).toMatchObject({
    status: "invalid",
    fields: { toOn: expect.anything() },
  });
  expect(await save({ fromOn: "" })).toMatchObject({ status: "invalid", fields: { fromOn: expect.anything() } });
  expect(await save({ kind: "NEXT_RFP", fromOn: "" })).toMatchObject({ status: "done" });
  expect(await only()).toMatchObject({ kind: "NEXT_RFP", fromOn: null });
});

test("over somebody’s newer version nothing is saved", async () => {
  await save();
  const { id: agreementId } = await only();
  expect(await save({ agreementId, version: 1, source: "Exhibit B" })).toMatchObject({ status: "done" });
  expect(await save({ agreementId, version: 1, source: "Exhibit C" })).toMatchObject({ status: "refused" });
  expect((await only()).source).toBe("Exhibit B");
});

test("ended earlier, removed, and both undone", async () => {
  await save();
  const { id: agreementId } = await only();
  expect(await endAgreement(idle, { agreementId, endsOn: "2019-01-01" })).toMatchObject({ status: "refused" });
  expect(await endAgreement(idle, { agreementId, endsOn: "2096-01-01" })).toMatchObject({ status: "refused" });
  expect(await endAgreement(idle, { agreementId, endsOn: "2030-06-30" })).toMatchObject({ status: "done" });
  const outcome = await removeAgreement(idle, { agreementId });
  expect(await unscoped((db) => db.agreementTerm.count())).toBe(0);
  await undoOperation(idle, { operationId: (outcome.status === "done" && outcome.operationId) || "" });
  expect((await only()).toOn).toEqual(new Date("2030-06-30"));
});

test.each(["bob", "cy", "vera", "otto", "uma"])("%s agrees nothing for acme", async (who) => {
  signInAs(who);
  expect((await save()).status).toBe("refused");
});
