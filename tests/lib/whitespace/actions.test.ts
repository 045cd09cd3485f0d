import { beforeEach, expect, test } from "vitest";
import { undoOperation } from "@/lib/undo/actions";
import { addDays, addMonths } from "@/lib/units/day";
import { dismissSpace, reopenSpace } from "@/lib/whitespace/actions";
import { listWhitespace } from "@/lib/whitespace/queries";
import { id, seedCast, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const given = { accountId: id("acme"), family: "DENTAL", reason: "BOUND", note: "", untilOn: addMonths(today, 12) };
const dismiss = (more: object = {}) => dismissSpace(idle, { ...given, ...more } as never);
const held = async (as = "ann") =>
  (await listWhitespace(viewer(as))).rows.find((row) => row.id === id("acme"))?.dismissed ?? [];
const operationOf = (outcome: object) => ("operationId" in outcome ? String(outcome.operationId) : "");

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
});

test("what is set aside says who did so, why and until when, to all who see the account", async () => {
  expect(await dismiss({ note: "Delta until 2028" })).toMatchObject({ status: "done", receipt: { family: "Dental" } });
  const told = { family: "DENTAL", reason: "BOUND", note: "Delta until 2028", untilOn: given.untilOn, setBy: "ann" };
  for (const who of ["ann", "dana"]) expect(await held(who)).toMatchObject([told]);
  expect(await held("cy")).toEqual([]);
});

test.each([
  [{ reason: "" }, "reason"],
  [{ reason: "WHIM" }, "reason"],
  [{ family: "MEDICAL" }, "family"],
  [{ untilOn: "2027-02-30" }, "untilOn"],
  [{ note: "SSN 123-45-6789" }, "note"],
])("%j is told beside %s", async (more, field) => {
  expect(await dismiss(more)).toMatchObject({ status: "invalid", fields: { [field]: [expect.any(String)] } });
  expect(await held()).toEqual([]);
});

test.each([today, addDays(addMonths(today, 24), 1)])("not until %s", async (untilOn) => {
  expect(await dismiss({ untilOn })).toMatchObject({ status: "refused" });
});

test("a second one of the same family is told of the first, and nobody else's account is touched", async () => {
  await dismiss();
  expect(await dismiss({ reason: "LATER" })).toMatchObject({
    status: "refused",
    message: expect.stringMatching(/^Dental is set aside already, by ann/),
  });
  expect(await dismiss({ family: "VISION" })).toMatchObject({ status: "done" });
  signInAs("cy");
  expect((await dismiss({ family: "PHARMACY" })).status).not.toBe("done");
});

test("it is taken up again, once; both are undone", async () => {
  const set = await dismiss();
  const dismissalId = "receipt" in set ? set.receipt.dismissalId : "";
  const ended = await reopenSpace(idle, { dismissalId } as never);
  expect(ended).toMatchObject({ status: "done" });
  expect(await held()).toEqual([]);
  expect(await reopenSpace(idle, { dismissalId } as never)).toMatchObject({ status: "refused" });
  expect(await undoOperation(idle, { operationId: operationOf(ended) })).toMatchObject({ status: "done" });
  expect(await held()).toHaveLength(1);
  expect(await undoOperation(idle, { operationId: operationOf(set) })).toMatchObject({ status: "done" });
  expect(await held()).toEqual([]);
});

test("what somebody set aside meanwhile is not undone over", async () => {
  const set = await dismiss();
  const dismissalId = "receipt" in set ? set.receipt.dismissalId : "";
  const ended = await reopenSpace(idle, { dismissalId } as never);
  await dismiss({ reason: "LATER" });
  expect(await undoOperation(idle, { operationId: operationOf(ended) })).toMatchObject({ receipt: { undone: 0 } });
  expect(await held()).toMatchObject([{ reason: "LATER" }]);
});
