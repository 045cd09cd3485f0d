import { beforeEach, expect, test } from "vitest";
import * as act from "@/lib/opportunities/actions";
import { getOpportunity, listOpportunities } from "@/lib/opportunities/queries";
import { restateStandings } from "@/lib/server/standing";
import { undoOperation } from "@/lib/undo/actions";
import { addDays, addMonths, firstOfMonth } from "@/lib/units/day";
import { factsOf } from "@/lib/whitespace/facts";
import { gridOf } from "@/lib/whitespace/grid";
import { listWhitespace } from "@/lib/whitespace/queries";
import { appointed } from "@/tests/support/appointed";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const next = addMonths(firstOfMonth(today), 2);
const given = {
  accountId: id("acme"),
  code: "BH-ENH",
  effectiveOn: next,
  nextStep: "Ask who decides",
  nextStepOn: addDays(today, 5),
};
const open = (more: object = {}) => act.openOpportunity(idle, { ...given, ...more } as never);
const opened = async (more: object = {}) => {
  const outcome = await open(more);
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.receipt.id;
};
const move = (opportunityId: string, from: string, to: string, more: object = {}) =>
  act.moveOpportunity(idle, { opportunityId, from, to, ...more } as never);
const read = (deal: string, as = "ann") => getOpportunity(viewer(as), deal);
const cell = async (family: string) => {
  const space = await listWhitespace(viewer("ann"));
  const row = gridOf(space.rows.map(factsOf), space).find(({ facts }) => facts.id === id("acme"));
  return row?.cells.find((each) => each.family === family);
};
const quoted = {
  need: "Long waits for therapy",
  process: "Benefits committee",
  decideOn: addDays(today, 30),
  quotedOn: today,
};
const operationOf = (outcome: object) => ("operationId" in outcome ? String(outcome.operationId) : "");

beforeEach(async () => {
  await seedCast();
  await unscoped((db) => restateStandings(db));
  await appointed(id("firm"));
  signInAs("ann");
});

test("what is opened from a cell takes people and price from the catalogue, and all credit is its opener’s", async () => {
  const deal = await read(await opened());
  expect(deal).toMatchObject({ stage: "QUALIFY", category: "PIPELINE", name: "acme", owner: "ann", writable: true });
  expect(deal?.products).toMatchObject([{ code: "BH-ENH", price: "2.25" }]);
  expect(Number(deal?.products[0]?.exposure)).toBeGreaterThan(0);
  expect(deal?.splits).toMatchObject([{ name: "ann", share: "1" }]);
  expect((await cell("BEHAVIORAL"))?.deal).toMatchObject({ stage: "QUALIFY" });
});

test.each([
  [{ nextStep: "" }, "nextStep"],
  [{ nextStepOn: "" }, "nextStepOn"],
  [{ code: "" }, "code"],
  [{ exposure: "many" }, "exposure"],
  [{ pursuitId: id("ann pursuit 0") }, "accountId"],
  [{ need: "SSN 123-45-6789" }, "need"],
])("%j is told beside %s", async (more, field) => {
  expect(await open(more)).toMatchObject({ status: "invalid", fields: { [field]: [expect.any(String)] } });
});

test("what the rule of the cell refuses cannot be opened, and says why", async () => {
  expect(await open({ code: "MED-FI" })).toMatchObject({ status: "refused" });
  expect(await open({ code: "MA-GRP" })).toMatchObject({
    status: "refused",
    message: expect.stringMatching(/retirees/i),
  });
  expect(await open({ nextStepOn: addDays(today, -1) })).toMatchObject({ status: "refused" });
});

test("while service is at risk nothing is opened", async () => {
  await unscoped(
    (
      db,
    ) => db.$executeRaw`update account_standings set health = jsonb_set(health::jsonb, '{S}', '{"level":"AT_RISK","reason":"Cards late"}')
      where account_id = ${id("acme")}::uuid`,
  );
  expect(await open()).toMatchObject({
    status: "refused",
    message: expect.stringMatching(/service is mended: Cards late/),
  });
});

test("a product is sold once at a time, also to two clicks", async () => {
  const both = await Promise.all([open(), open()]);
  expect(both.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
});

test("whoever may not write the account can neither open nor change", async () => {
  const deal = await opened();
  for (const who of ["cy", "vera", "uma", "ada"]) {
    signInAs(who);
    for (const sent of [
      open({ code: "VIS-FI" }),
      move(deal, "QUALIFY", "LOST", { lostReason: "PRICE", lostTo: "Ridgeline" }),
    ])
      expect((await sent).status).not.toBe("done");
  }
  expect(await read(deal, "cy")).toBeUndefined();
  expect((await read(deal, "dana"))?.writable).toBe(true);
  expect((await read(deal, "vera"))?.writable).toBe(false);
});

test("a stage is come to with what it asks for, and from where it was seen", async () => {
  const deal = await opened();
  expect(await move(deal, "QUALIFY", "QUOTED")).toMatchObject({
    status: "refused",
    message: expect.stringMatching(/what they need/),
  });
  expect(await move(deal, "QUALIFY", "QUOTED", { ...quoted, quotedOn: addDays(today, 1) })).toMatchObject({
    status: "refused",
  });
  expect(await move(deal, "QUALIFY", "QUOTED", quoted)).toMatchObject({ status: "done" });
  expect(await move(deal, "QUALIFY", "DISCOVERY")).toMatchObject({
    status: "refused",
    message: expect.stringMatching(/Quoted by now/),
  });
  expect((await read(deal))?.stays.map(({ stage }) => stage)).toEqual(["QUALIFY", "QUOTED"]);
  expect(await cell("BEHAVIORAL")).toMatchObject({ state: "QUOTED" });
});

test("sold is a line with its term from its day, and undone it is none", async () => {
  const deal = await opened();
  await move(deal, "QUALIFY", "QUOTED", quoted);
  const sold = await move(deal, "QUOTED", "SOLD", { agreedBy: "Rita Sole", signedOn: today });
  expect(sold).toMatchObject({ status: "done", receipt: { lines: 1 } });
  const lines = () =>
    unscoped((db) =>
      db.line.findMany({ where: { accountId: id("acme"), coverage: "BEHAVIORAL" }, include: { terms: true } }),
    );
  const [line] = await lines();
  expect(line?.startedOn.toISOString().slice(0, 10)).toBe(next);
  expect(line?.terms).toHaveLength(1);
  expect((await cell("BEHAVIORAL"))?.state).toBe("AHEAD");
  expect((await read(deal))?.category).toBe("PIPELINE");
  expect(await undoOperation(idle, { operationId: operationOf(sold) })).toMatchObject({ status: "done" });
  expect(await lines()).toEqual([]);
  expect((await cell("BEHAVIORAL"))?.state).toBe("QUOTED");
  expect(await read(deal)).toMatchObject({ stage: "QUOTED", signedOn: null });
});

test("sold from today, the cell is held", async () => {
  const deal = await opened({ effectiveOn: firstOfMonth(today) });
  await move(deal, "QUALIFY", "SOLD", { ...quoted, agreedBy: "Rita Sole", signedOn: today });
  expect((await cell("BEHAVIORAL"))?.state).toBe("SOLD");
  expect(await open()).toMatchObject({ status: "refused", message: expect.stringMatching(/Held with us/) });
});

test("lost says why and to whom, in the cell too", async () => {
  const deal = await opened();
  expect(await move(deal, "QUALIFY", "LOST", { lostReason: "PRICE" })).toMatchObject({ status: "refused" });
  expect(await move(deal, "QUALIFY", "LOST", { lostReason: "PRICE", lostTo: "Ridgeline" })).toMatchObject({
    status: "done",
  });
  expect(await cell("BEHAVIORAL")).toMatchObject({
    state: "LOST",
    why: expect.stringMatching(/^Lost to Ridgeline .*, price$/),
  });
});

test("two people’s changes of different fields come together; of the same field the second is told", async () => {
  const deal = await opened();
  const said = {
    category: "PIPELINE",
    effectiveOn: next,
    nextStep: given.nextStep,
    nextStepOn: given.nextStepOn,
    need: "",
    process: "",
    decideOn: "",
  };
  const edit = (more: object) =>
    act.editOpportunity(idle, { opportunityId: deal, was: said, ...said, ...more } as never);
  expect(await edit({ category: "COMMIT" })).toMatchObject({ status: "done" });
  expect(await edit({ need: "Long waits" })).toMatchObject({ status: "done" });
  expect(await read(deal)).toMatchObject({ category: "COMMIT", need: "Long waits" });
  expect(await edit({ category: "OMITTED" })).toMatchObject({ status: "refused" });
  expect(await edit({ nextStep: "" })).toMatchObject({ status: "invalid" });
});

test("credit comes to the whole, of people who sell", async () => {
  const deal = await opened();
  const split = (...splits: [string, string][]) =>
    act.setSplits(idle, {
      opportunityId: deal,
      version: 1,
      splits: splits.map(([who, share]) => ({ userId: id(who), share })),
    } as never);
  expect(await split(["ann", "60"], ["bob", "30"])).toMatchObject({
    status: "refused",
    message: expect.stringMatching(/90 %/),
  });
  expect(await split(["ann", "60"], ["uma", "40"])).toMatchObject({ status: "refused" });
  expect(await split(["ann", "60"], ["bob", "40"])).toMatchObject({ status: "done" });
  expect(await split(["ann", "100"])).toMatchObject({
    status: "refused",
    message: expect.stringMatching(/changed this opportunity/),
  });
});

test("product lines are changed whole, and a new one is held to its rule", async () => {
  const deal = await opened();
  const set = (...products: [string, string, string][]) =>
    act.setProducts(idle, {
      opportunityId: deal,
      products: products.map(([code, exposure, price]) => ({ code, exposure, price })),
    } as never);
  expect(await set(["BH-ENH", "1,800", "$2.10"], ["MA-GRP", "10", "100"])).toMatchObject({ status: "refused" });
  expect(await set(["BH-ENH", "1,800", "$2.10"], ["BH-ENH", "1", "1"])).toMatchObject({ status: "refused" });
  expect(await set(["BH-ENH", "1,800", "$2.10"])).toMatchObject({ status: "done" });
  expect((await read(deal))?.products).toEqual([{ code: "BH-ENH", exposure: "1800", price: "2.1" }]);
});

test("a pursuit’s are its owner’s and their Director’s, and are sold once there is an account", async () => {
  await unscoped((db) =>
    db.pursuit.create({ data: { id: id("ann pursuit 5"), employerId: id("acme employer"), ownerId: id("ann") } }),
  );
  const deal = await opened({
    accountId: "",
    pursuitId: id("ann pursuit 5"),
    code: "MED-FI",
    exposure: "5,000",
    price: "700",
  });
  for (const [who, sees] of [
    ["ann", 1],
    ["dana", 1],
    ["vera", 1],
    ["cy", 0],
  ] as const)
    expect((await listOpportunities(viewer(who))).deals).toHaveLength(sees);
  expect(await move(deal, "QUALIFY", "SOLD", { ...quoted, agreedBy: "Rita Sole", signedOn: today })).toMatchObject({
    status: "refused",
    message: expect.stringMatching(/Add the account first/),
  });
  signInAs("cy");
  expect((await open({ accountId: "", pursuitId: id("ann pursuit 5"), code: "MED-ASC" })).status).not.toBe("done");
});
