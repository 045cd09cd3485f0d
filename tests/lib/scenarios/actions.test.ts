import { beforeEach, expect, test } from "vitest";
import { removeScenario, saveScenario } from "@/lib/scenarios/actions";
import { getScenarios } from "@/lib/scenarios/queries";
import { requireViewer } from "@/lib/server/viewer";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { year } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const trackId = id("acme track 0");
type Save = Parameters<typeof saveScenario>[1];

beforeEach(seedCast);

const save = (more: object, who = "ann") => {
  signInAs(who);
  return saveScenario(idle, { trackId, name: "Two years", action: "7.5", ...more } as unknown as Save);
};
const kept = async (who = "ann") => {
  signInAs(who);
  return (await getScenarios(await requireViewer(), trackId)).scenarios.filter(({ name }) => !name.startsWith("Quote"));
};

test("what is typed is kept as exact shares, beside the sheet", async () => {
  const sheet = () => unscoped((db) => db.worksheet.findMany({ where: { trackId } }));
  const before = await sheet();
  expect((await save({ plan: "−1.2 %", months: "18", odds: "45", years: "2", cap: "1" })).status).toBe("done");
  const [scenario] = await kept();
  expect(scenario).toMatchObject({
    name: "Two years",
    months: 18,
    years: 2,
    walkAway: false,
    network: null,
    version: 1,
  });
  expect([scenario?.action, scenario?.plan, scenario?.odds, scenario?.cap].map(Number)).toEqual([
    0.075, -0.012, 0.45, 0.01,
  ]);
  expect(await sheet()).toEqual(before);
});

test.each([
  [{ action: "" }, "action"],
  [{ action: "seven" }, "action"],
  [{ name: " " }, "name"],
  [{ plan: "80" }, "plan"],
  [{ commission: "25" }, "commission"],
  [{ months: "48" }, "months"],
  [{ years: "0" }, "years"],
  [{ odds: "120" }, "odds"],
  [{ planNote: "Member 123-45-6789 asked" }, "planNote"],
  [{ feeCost: "38.20" }, "fee"],
  [{ fee: "0" }, "fee"],
  [{ fee: "48.70", specific: "83.56" }, "deductible"],
  [{ fee: "48.70", deductible: "300k" }, "specific"],
  [{ fee: "48.70", aggregate: "4.65" }, "corridor"],
  [{ fee: "48.70", corridor: "25" }, "aggregate"],
  [{ fee: "48.70", ownStopLoss: "on" }, "specific"],
  [{ fee: "48.70", aggregate: "4.65", corridor: "140" }, "corridor"],
])("%j is said beside its field", async (given, field) => {
  const outcome = await save(given);
  expect(outcome).toMatchObject({ status: "invalid", fields: { [field]: [expect.any(String)] } });
  expect(await kept()).toEqual([]);
});

test("self-funded terms are kept to the cent, changed and taken off again", async () => {
  const terms = { fee: "$48.70", feeCost: "38.2", deductible: "300k", specific: "83.56", corridor: "25%" };
  expect((await save({ ...terms, aggregate: "4.65", ownStopLoss: "on" })).status).toBe("done");
  const [scenario] = await kept();
  const { fee, feeCost, deductible, specific, corridor, aggregate, ownStopLoss } = scenario!;
  expect([fee, feeCost, deductible, specific, corridor, aggregate].map(Number)).toEqual([
    ...[48.7, 38.2, 300_000, 83.56, 0.25, 4.65],
  ]);
  expect(ownStopLoss).toBe(true);
  const of = { scenarioId: scenario!.id, version: scenario!.version };
  expect((await save(of)).status).toBe("done");
  expect((await kept())[0]).toMatchObject({ fee: null, specific: null, corridor: null, ownStopLoss: false });
});

test("there is one walk-away: the newest takes its place", async () => {
  await save({ walkAway: "yes" });
  await save({ name: "Lower", action: "7", walkAway: "yes" });
  expect((await kept()).map(({ name, walkAway }) => [name, walkAway])).toEqual([
    ["Two years", false],
    ["Lower", true],
  ]);
});

test("what somebody changed meanwhile is not overwritten", async () => {
  await save({});
  const [scenario] = await kept();
  const of = { scenarioId: scenario!.id, version: scenario!.version };
  expect((await save({ ...of, action: "8" })).status).toBe("done");
  expect((await save({ ...of, action: "9" }, "dana")).status).toBe("refused");
  expect(Number((await kept())[0]?.action)).toBe(0.08);
});

test("two at once: one is told", async () => {
  await save({});
  const [scenario] = await kept();
  const of = { scenarioId: scenario!.id, version: scenario!.version };
  const outcomes = await Promise.all([save({ ...of, action: "8" }), save({ ...of, action: "9" })]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
});

test("a decided case takes none, and a decision has eight at most", async () => {
  for (let n = 0; n < 8; n += 1) await save({ name: `Case ${n}` });
  expect(await save({ name: "One more" })).toMatchObject({ status: "refused" });
  await unscoped(
    (db) => db.$executeRaw`update renewal_tracks set decided_on = current_date where id = ${trackId}::uuid`,
  );
  expect(await save({ name: "Late" })).toMatchObject({ status: "refused", message: expect.stringContaining("frozen") });
});

test("removed, it is gone", async () => {
  await save({});
  const [scenario] = await kept();
  signInAs("ann");
  const outcome = await removeScenario(idle, { scenarioId: scenario!.id, version: scenario!.version });
  expect(outcome).toMatchObject({ status: "done", receipt: { name: "Two years" } });
  expect(await kept()).toEqual([]);
});

test("the budget goes to those who see it alone", async () => {
  const grounds = async (who: string) => {
    signInAs(who);
    return (await getScenarios(await requireViewer(), trackId)).grounds;
  };
  const target = { kind: "RELIEF_BUDGET", teamId: id("north"), year, value: "100000", setById: id("vera") };
  await unscoped((db) => db.target.create({ data: { id: id("budget"), ...target } }));
  expect((await grounds("dana")).authority.budgetLeft).toBe("100000");
  expect("budgetLeft" in (await grounds("ann")).authority).toBe(false);
});
