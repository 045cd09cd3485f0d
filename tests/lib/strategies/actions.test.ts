import { beforeEach, expect, test } from "vitest";
import { addStep, addStrategy, changeStrategy, closeStrategy, dropStep, tickStep } from "@/lib/strategies/actions";
import { getStrategy, listAccountStrategies, listStrategies } from "@/lib/strategies/queries";
import { id, seedCast, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
type Done = { status: "done"; receipt: { id: string } };
beforeEach(seedCast);

const given = {
  ...{ kind: "NETWORK" as const, name: "North Shore", tag: "Shore", words: "Hold the hospitals", states: "" },
  ...{ segments: [], fundings: [], holds: [], goal: "DENTAL" },
};
const begin = async (who: string, more: object = {}) => {
  signInAs(who);
  return addStrategy(idle, { ...given, ...more } as never);
};
const begun = async (who: string, more: object = {}) => ((await begin(who, more)) as Done).receipt.id;
const names = async (who: string) => (await listStrategies(viewer(who))).strategies.map(({ name }) => name);
const touched = async (who: string, strategy: string) =>
  (await getStrategy(viewer(who), strategy))?.touched.map(({ account }) => account).sort();

test("a Director’s is their team’s, a VP’s everybody’s or one team’s, and each sees their own accounts of it", async () => {
  const own = await begun("dana");
  const all = await begun("vera", { name: "Everywhere" });
  await begun("vera", { name: "Of the south", teamId: id("south") });
  expect(await names("dana")).toEqual(["Everywhere", "North Shore"]);
  expect(await names("ann")).toEqual(["Everywhere", "North Shore"]);
  expect(await names("cy")).toEqual(["Everywhere", "Of the south"]);
  expect(await names("vera")).toEqual(["Everywhere", "North Shore", "Of the south"]);
  expect(await touched("vera", all)).toEqual(["acme", "bolt", "cargo"]);
  expect(await touched("dana", all)).toEqual(["acme", "bolt"]);
  expect(await touched("ann", all)).toEqual(["acme"]);
  expect(await touched("ann", own)).toEqual(["acme"]);
  expect(await touched("cy", own)).toBeUndefined();
  expect((await listStrategies(viewer("ann"))).strategies[0]?.progress.accounts).toBe(1);
  expect((await listStrategies(viewer("ann"))).strategies.every(({ led }) => !led)).toBe(true);
});

test("an AE begins and changes none, a Director none of another team or of everybody", async () => {
  expect(await begin("ann")).toMatchObject({ status: "refused" });
  expect(await begin("dana", { teamId: id("south") })).toMatchObject({ status: "refused" });
  const all = await begun("vera");
  for (const who of ["ann", "dana"]) {
    signInAs(who);
    const close = await closeStrategy(idle, { id: all, version: 1, outcome: "Done" });
    expect(close).toMatchObject({ status: "refused" });
  }
});

test("steps are added, ticked and dropped, and two changes never pass over each other", async () => {
  const own = await begun("dana");
  const shown = async () => (await getStrategy(viewer("dana"), own))!.strategy;
  expect(await addStep(idle, { id: own, version: 1, step: "Meet them", dueOn: today })).toMatchObject({
    status: "done",
  });
  const [step] = (await shown()).steps;
  expect(step).toMatchObject({ words: "Meet them", dueOn: today, doneOn: null });
  const tick = { id: own, version: 2, stepId: step!.id, done: true };
  expect(await tickStep(idle, tick)).toMatchObject({ status: "done" });
  expect((await shown()).steps[0]?.doneOn).toBe(today);
  expect(await dropStep(idle, tick)).toMatchObject({
    status: "refused",
    message: expect.stringContaining("changed elsewhere"),
  });
  expect(await dropStep(idle, { ...tick, version: 3 })).toMatchObject({ status: "done" });
  expect((await shown()).steps).toEqual([]);
});

test("it is changed while it is open, and closed it says what came of it and changes no more", async () => {
  const own = await begun("dana");
  const change = await changeStrategy(idle, { ...given, id: own, version: 1, states: "ma nh" });
  expect(change).toMatchObject({ status: "done" });
  expect((await getStrategy(viewer("dana"), own))?.strategy.rule.states).toEqual(["MA", "NH"]);
  expect(await closeStrategy(idle, { id: own, version: 2, outcome: "They signed" })).toMatchObject({ status: "done" });
  const closed = (await getStrategy(viewer("ann"), own))!.strategy;
  expect([closed.closedOn, closed.outcome]).toEqual([today, "They signed"]);
  expect(await addStep(idle, { id: own, version: 3, step: "More" })).toMatchObject({
    status: "refused",
    message: expect.stringContaining("closed"),
  });
});

test.each([
  [{ name: " " }, "name"],
  [{ tag: "" }, "tag"],
  [{ words: "" }, "words"],
  [{ states: "Massachusetts" }, "states"],
  [{ kind: "LUNCH" }, "kind"],
  [{ goal: "HOUSE" }, "goal"],
  [{ byOn: "soon" }, "byOn"],
])("%j is told beside its field", async (more, field) => {
  expect(await begin("dana", more)).toMatchObject({ status: "invalid", fields: { [field]: expect.any(Array) } });
});

test("an account names the open plans whose rule touches it, with their next step, and none of another team’s", async () => {
  const own = await begun("dana");
  await begun("dana", { name: "Elsewhere", states: "AK" });
  await begun("vera", { name: "Of the south", teamId: id("south") });
  signInAs("dana");
  await addStep(idle, { id: own, version: 1, step: "Meet them", dueOn: today });
  const of = async (who: string, account: string) =>
    (await listAccountStrategies(viewer(who), id(account))).map(({ name, next }) => [name, next?.words ?? null]);
  expect(await of("ann", "acme")).toEqual([["North Shore", "Meet them"]]);
  expect(await of("ann", "cargo")).toEqual([]);
  expect(await of("cy", "cargo")).toEqual([["Of the south", null]]);
  signInAs("dana");
  await closeStrategy(idle, { id: own, version: 2, outcome: "They signed" });
  expect(await of("ann", "acme")).toEqual([]);
});
