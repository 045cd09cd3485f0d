import { beforeEach, expect, test } from "vitest";
import { moveOpportunity, openOpportunity, setProducts } from "@/lib/opportunities/actions";
import { getOpportunity } from "@/lib/opportunities/queries";
import * as act from "@/lib/quotes/actions";
import { listQuotes } from "@/lib/quotes/queries";
import { answerRequest, pauseRequest, withdrawRequest } from "@/lib/requests/actions";
import { requestsState } from "@/lib/requests/list";
import { listRequests } from "@/lib/requests/queries";
import { tellOfLate } from "@/lib/server/requests/late";
import { restateStandings } from "@/lib/server/standing";
import { undoOperation } from "@/lib/undo/actions";
import { addBusinessDays } from "@/lib/units/business-days";
import { addDays, addMonths, dateOf, firstOfMonth } from "@/lib/units/day";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const done = <T>(outcome: T & { status: string }) => {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome as Extract<T, { status: "done" }>;
};
const opened = async (more: object = {}) => {
  const outcome = await openOpportunity(idle, {
    accountId: id("acme"),
    code: "BH-ENH",
    effectiveOn: addMonths(firstOfMonth(today), 2),
    nextStep: "Ask who decides",
    nextStepOn: addDays(today, 5),
    ...more,
  } as never);
  return done(outcome).receipt.id;
};
const ask = (opportunityId: string, more: object = {}) =>
  act.askQuote(idle, {
    opportunityId,
    codes: ["BH-ENH"],
    desk: "UNDERWRITING",
    assigneeId: id("uma"),
    given: [],
    ...more,
  } as never);
const asked = async (deal: string, more: object = {}) => done(await ask(deal, more)).receipt.id;
const quote = async (deal: string, as = "ann") => (await listQuotes(viewer(as), deal))[0];
const give = (requestId: string, given: string[]) => act.giveData(idle, { requestId, was: [], given } as never);
const release = (requestId: string, prices = [{ code: "BH-ENH", price: "2.10" }], net?: "yes") =>
  act.releaseQuote(idle, { requestId, prices, net, answer: "Holds for 60 days" } as never);
const govern = (situs: string | null) =>
  unscoped((db) => db.account.update({ where: { id: id("acme") }, data: { situs } }));
const appoint = () =>
  unscoped((db) =>
    db.firmLicence.create({ data: { firmId: id("firm"), state: "MA", number: "7", appointedOn: dateOf(today) } }),
  );
const move = (opportunityId: string, to: string, more: object = {}) =>
  moveOpportunity(idle, { opportunityId, from: "QUALIFY", to, ...more } as never);
const told = (name: string) =>
  unscoped((db) => db.notification.findMany({ where: { userId: id(name), kind: "REQUEST" }, select: { title: true } }));
const known = { need: "Long waits", process: "The CFO decides", decideOn: addDays(today, 30), quotedOn: today };

beforeEach(async () => {
  await seedCast();
  await unscoped((db) => restateStandings(db));
  await govern("MA");
  await appoint();
  signInAs("ann");
});

test("its clock stands until what it needs is there, and then has the product's days", async () => {
  const deal = await opened();
  const request = await asked(deal);
  expect(await quote(deal)).toMatchObject({ state: "INCOMPLETE", completeOn: null, clock: { used: 0, late: 0 } });
  expect(await pauseRequest(idle, { requestId: request, owedBy: "BROKER", owes: "the census" })).toMatchObject({
    status: "refused",
  });
  expect(done(await give(request, ["CENSUS"])).receipt).toMatchObject({ complete: true });
  expect(await quote(deal)).toMatchObject({
    state: "OPEN",
    completeOn: today,
    clock: { allowed: 3, dueOn: addBusinessDays(today, 3) },
  });
  expect((await told("uma")).length).toBe(2);
  expect(await give(request, [])).toMatchObject({ status: "refused" });
});

test("complete when asked, it begins that day; the same product is not asked twice", async () => {
  const deal = await opened();
  const outcome = done(await ask(deal, { given: ["CENSUS"] }));
  expect(outcome.receipt).toMatchObject({ complete: true, subject: expect.stringMatching(/^Quote: /) });
  expect(await ask(deal)).toMatchObject({ status: "refused", message: expect.stringContaining("asked for already") });
});

test("until it is released nothing is quoted; released, its price and day stand on the opportunity", async () => {
  const deal = await opened();
  const request = await asked(deal, { given: ["CENSUS"] });
  expect(await move(deal, "QUOTED", known)).toMatchObject({
    status: "refused",
    message: expect.stringContaining("is not released yet"),
  });
  expect(await release(request)).toMatchObject({ status: "refused" });
  signInAs("uma");
  expect(await answerRequest(idle, { requestId: request, answer: "It is 2.10" })).toMatchObject({ status: "refused" });
  expect(await release(request, [])).not.toMatchObject({ status: "done" });
  const released = done(await release(request));
  expect(await getOpportunity(viewer("ann"), deal)).toMatchObject({
    quotedOn: today,
    products: [{ code: "BH-ENH", price: "2.1" }],
  });
  expect(await quote(deal)).toMatchObject({ status: "ANSWERED", quote: { prices: { "BH-ENH": "2.1" } } });
  expect((await told("ann")).length).toBeGreaterThan(0);
  done(await undoOperation(idle, { operationId: released.operationId } as never));
  expect(await quote(deal)).toMatchObject({ status: "OPEN" });
  expect((await getOpportunity(viewer("ann"), deal))?.quotedOn).toBeNull();
  done(await release(request));
  signInAs("ann");
  done(await move(deal, "QUOTED", { ...known, quotedOn: undefined }));
});

test("an opportunity that is over ends what a desk was still to quote, and Undo brings both back", async () => {
  const deal = await opened();
  await asked(deal);
  const lost = done(await move(deal, "LOST", { lostReason: "PRICE", lostTo: "Ridgeline" }));
  expect(await quote(deal)).toMatchObject({ status: "WITHDRAWN" });
  done(await undoOperation(idle, { operationId: lost.operationId } as never));
  expect(await quote(deal)).toMatchObject({ status: "OPEN", state: "INCOMPLETE" });
});

test("PostgreSQL keeps the stage as well", async () => {
  const deal = await opened();
  await asked(deal);
  const data = { ...known, decideOn: dateOf(known.decideOn), quotedOn: dateOf(today), stage: "QUOTED" };
  const stays = [{ stage: "QUOTED", on: today }];
  await expect(
    unscoped((db) => db.opportunity.update({ where: { id: deal }, data: { ...data, stays } })),
  ).rejects.toThrow(/opportunities_quote_check/);
});

test("who is late is told, and so is who leads whoever asked; the list says by whom", async () => {
  const deal = await opened();
  const request = await asked(deal, { given: ["CENSUS"] });
  const before = addBusinessDays(today, -9);
  await unscoped((db) =>
    db.internalRequest.update({
      where: { id: request },
      data: { askedOn: dateOf(before), completeOn: dateOf(before), dueOn: dateOf(addBusinessDays(before, 3)) },
    }),
  );
  await unscoped((db) => tellOfLate(db));
  for (const name of ["ann", "dana", "uma"])
    expect((await told(name)).some(({ title }) => title.includes("late"))).toBe(true);
  const state = { ...requestsState.parse({ show: "late" }), about: "quotes" as const };
  const { shown } = await listRequests(viewer("dana"), state);
  expect(shown).toMatchObject([{ id: request, opportunityId: deal, clock: { late: expect.any(Number) } }]);
  expect(done(await withdrawRequest(idle, { requestId: request, reason: "Asked elsewhere" })).status).toBe("done");
});

test("without people or a day there is nothing to quote", async () => {
  const deal = await opened();
  await unscoped((db) => db.opportunity.update({ where: { id: deal }, data: { effectiveOn: null } }));
  expect(await ask(deal)).toMatchObject({ status: "refused", message: expect.stringContaining("from when") });
  expect(await ask(deal, { codes: ["VIS-FI"] })).toMatchObject({ status: "refused" });
});

test.each([
  ["is not appointed where it is governed", "MA", /not licensed and appointed in MA.*Behavioral navigation/],
  ["is appointed nobody knows where", null, /law governs the account is not recorded.*Behavioral navigation/],
])("what pays commission is not quoted while the account’s broker %s", async (_, situs, message) => {
  await unscoped((db) => db.firmLicence.deleteMany());
  await govern(situs);
  const deal = await opened();
  const request = await asked(deal, { given: ["CENSUS"] });
  const refused = { status: "refused", message: expect.stringMatching(message) };
  signInAs("uma");
  expect(await release(request)).toMatchObject(refused);
  expect(await quote(deal)).toMatchObject({ state: "OPEN" });
  expect((await getOpportunity(viewer("ann"), deal))?.quotedOn).toBeNull();
  signInAs("ann");
  done(await withdrawRequest(idle, { requestId: request, reason: "Quoted by mail" } as never));
  expect(await move(deal, "QUOTED", known)).toMatchObject(refused);
  expect(await move(deal, "SOLD", { ...known, agreedBy: "The CFO", signedOn: today })).toMatchObject(refused);

  await govern("MA");
  await appoint();
  const again = await asked(deal, { given: ["CENSUS"] });
  signInAs("uma");
  done(await release(again));
});

test("net of commission it is quoted, and pays some again only once the broker is appointed", async () => {
  await unscoped((db) => db.firmLicence.deleteMany());
  const deal = await opened();
  const request = await asked(deal, { given: ["CENSUS"] });
  signInAs("uma");
  done(await release(request, undefined, "yes"));
  const products = [{ code: "BH-ENH", price: "2.1", net: true }];
  expect(await getOpportunity(viewer("ann"), deal)).toMatchObject({ quotedOn: today, products });
  expect(await quote(deal)).toMatchObject({ quote: { prices: { "BH-ENH": "2.1" }, net: true } });

  signInAs("ann");
  done(await move(deal, "QUOTED", { ...known, quotedOn: undefined }));
  const set = (more: object) =>
    setProducts(idle, {
      opportunityId: deal,
      products: [{ code: "BH-ENH", exposure: "1800", price: "2", ...more }],
    } as never);
  done(await set({ net: true }));
  expect(await set({})).toMatchObject({ status: "refused", message: expect.stringMatching(/not licensed/) });
  await appoint();
  done(await set({}));
  expect((await getOpportunity(viewer("ann"), deal))?.products).toEqual([
    { code: "BH-ENH", exposure: "1800", price: "2" },
  ]);
});

test("what the catalogue pays no commission for is quoted all the same", async () => {
  await unscoped(async (db) => {
    await db.firmLicence.deleteMany();
    const value = { "BH-ENH": { commissionable: false } };
    await db.setting.create({
      data: { key: "products_behavioral", family: "CATALOGUE", version: 1, value, fromOn: dateOf(today) },
    });
  });
  const deal = await opened();
  const request = await asked(deal, { given: ["CENSUS"] });
  signInAs("uma");
  done(await release(request));
});
