import { beforeEach, expect, test } from "vitest";
import { reviewPlan, savePlan } from "@/lib/plans/actions";
import { noPlan } from "@/lib/plans/plan";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const accountId = id("acme");
const save = (number: number, plan: object, more: object = {}) =>
  savePlan(idle, { accountId, number, plan: { ...noPlan, ...plan }, ...more } as never);
const latest = async () => (await unscoped((db) => db.accountPlan.findFirst({ orderBy: { number: "desc" } })))!;

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
});

test("each save is a version; two who change different sections both keep theirs", async () => {
  expect(await save(0, { drivers: "Cost" })).toMatchObject({ status: "done", receipt: { number: 1 } });
  expect(await save(1, { drivers: "Cost and growth" })).toMatchObject({ receipt: { number: 2 } });
  expect(await save(1, { drivers: "Cost", strategy: "One plan" })).toMatchObject({ receipt: { number: 3 } });
  expect((await latest()).plan).toMatchObject({ drivers: "Cost and growth", strategy: "One plan" });
});

test("the same section is shown to the second, who may keep theirs without losing the first’s others", async () => {
  await save(0, { drivers: "Cost" });
  await save(1, { drivers: "Growth", strategy: "One plan" });
  const late = await save(1, { drivers: "People" });
  expect(late).toMatchObject({ status: "refused", conflict: { version: 2, theirs: "Growth" } });
  expect(await save(1, { drivers: "People" }, { mine: true })).toMatchObject({ status: "done" });
  expect((await latest()).plan).toMatchObject({ drivers: "People", strategy: "One plan" });
});

test("read through is a version too, of the plan one has read; an undo takes the last one back", async () => {
  await save(0, { drivers: "Cost" });
  expect(await reviewPlan(idle, { accountId, number: 0 })).toMatchObject({ status: "refused" });
  const outcome = await reviewPlan(idle, { accountId, number: 1 });
  expect(outcome).toMatchObject({ receipt: { number: 2 } });
  await undoOperation(idle, { operationId: (outcome.status === "done" && outcome.operationId) || "" });
  expect((await latest()).number).toBe(1);
});

test("identifiers stay out, four objectives are too many", async () => {
  expect(await save(0, { drivers: "Member id 123456" })).toMatchObject({ status: "invalid" });
  const four = Array.from({ length: 4 }, () => ({ by: "WORDS", words: "Grow", measure: "More" }));
  expect(await save(0, { objectives: four })).toMatchObject({ status: "invalid" });
});

test.each(["bob", "cy", "vera", "otto", "uma"])("%s writes no plan for acme", async (who) => {
  signInAs(who);
  expect((await save(0, { drivers: "Mine" })).status).toBe("refused");
  expect(await unscoped((db) => db.accountPlan.count())).toBe(0);
});
