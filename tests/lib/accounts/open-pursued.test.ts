import { beforeEach, expect, test } from "vitest";
import { openAccount } from "@/lib/accounts/actions";
import { moveOpportunity, openOpportunity } from "@/lib/opportunities/actions";
import { getOpportunity } from "@/lib/opportunities/queries";
import { addPursuit } from "@/lib/prospects/actions";
import { getPursuit } from "@/lib/prospects/queries";
import { askQuote } from "@/lib/quotes/actions";
import { listQuotes } from "@/lib/quotes/queries";
import { openRfp } from "@/lib/rfps/actions";
import { getRfp } from "@/lib/rfps/queries";
import { undoOperation } from "@/lib/undo/actions";
import { addDays } from "@/lib/units/day";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { today, year } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const ein = "987654321";
const startsOn = `${year + 1}-01-01`;
const done = <T>(outcome: T & { status: string }) => {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome as Extract<T, { status: "done" }>;
};
const account = {
  name: "Zephyr Mills",
  ein,
  ownerId: id("ann"),
  funding: "INSURED",
  rate: "612.34",
  startsOn,
} as const;
const open = (more: object = {}) => openAccount(idle, { ...account, ...more } as never);
const undo = (operationId: string | undefined) => undoOperation(idle, { operationId: operationId ?? "" });
const opened = async (more: object = {}) => {
  const { receipt, operationId = "" } = done(await open(more));
  return { ...receipt, id: receipt.id ?? "", operationId };
};

/** An opportunity of the pursuit, a quote asked for it with its clock stopped, and an RFP with a question. */
async function worked() {
  const { id: pursuitId = "" } = (await getPursuit(viewer("ann"), ein)) ?? {};
  const nextStepOn = addDays(today, 5);
  const deal = done(
    await openOpportunity(idle, {
      pursuitId,
      code: "MED-FI",
      exposure: "900",
      price: "600",
      effectiveOn: startsOn,
      nextStep: "Ask who decides",
      nextStepOn,
    } as never),
  ).receipt.id;
  const asked = { opportunityId: deal, codes: ["MED-FI"], desk: "UNDERWRITING", assigneeId: id("uma"), given: [] };
  const requestId = done(await askQuote(idle, asked as never)).receipt.id;
  await unscoped((db) =>
    db.requestPause.create({
      data: { requestId, fromOn: new Date(today), owedBy: "CUSTOMER", owes: "Census", setById: id("ann") },
    }),
  );
  const rfp = done(
    await openRfp(idle, { pursuitId, opportunityId: deal, funding: "INSURED", effectiveOn: startsOn, issuedOn: today }),
  ).receipt.id;
  await unscoped((db) =>
    db.rfpQuestion.create({ data: { rfpId: rfp, place: 1, sheet: "", row: 2, words: "How fast are claims paid?" } }),
  );
  return { pursuitId, deal, requestId, rfp };
}

/** What hangs on the pursuit or its account, but for the counters a save moves. */
const hanging = () =>
  unscoped(async (db) => ({
    pursuits: await db.pursuit.findMany({ omit: { version: true } }),
    deals: await db.opportunity.findMany({ omit: { version: true } }),
    rfps: await db.rfp.findMany({ omit: { version: true } }),
    questions: await db.rfpQuestion.findMany({ omit: { version: true } }),
    requests: await db.internalRequest.findMany({ omit: { version: true } }),
    pauses: await db.requestPause.findMany(),
  }));

beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.$executeRaw`truncate prospects, pursuits cascade`;
    await db.prospect.create({
      data: { ein, name: "Zephyr Mills", firstYear: 2022, latestYear: 2024, years: 3, funding: "INSURED", fit: 1 },
    });
  });
  signInAs("ann");
  done(await addPursuit(idle, { ein, effectiveOn: startsOn, note: "" }));
});

test("a pursuit that opens as an account is won, and what was sold or asked of it is the account’s", async () => {
  const { pursuitId, deal, requestId, rfp } = await worked();
  const { id: accountId, followed } = await opened();
  expect(followed).toEqual({ pursuits: 1, opportunities: 1, rfps: 1 });
  expect(await getPursuit(viewer("ann"), ein)).toBeNull();
  const won = await unscoped((db) => db.pursuit.findUniqueOrThrow({ where: { id: pursuitId } }));
  expect(won).toMatchObject({ accountId, closeReason: "It is an account." });
  for (const who of ["ann", "dana"]) {
    const seen = { accountId, pursuitId: null, name: "Zephyr Mills", owner: "ann", writable: true };
    expect(await getOpportunity(viewer(who), deal)).toMatchObject(seen);
    expect(await getRfp(viewer(who), rfp)).toMatchObject({ ...seen, opportunityId: deal });
    expect(await listQuotes(viewer(who), deal)).toMatchObject([{ id: requestId, accountId, writable: true }]);
  }
  expect(await getOpportunity(viewer("bob"), deal)).toBeUndefined();
  const { questions, pauses } = await hanging();
  expect([questions, pauses].flat().map((row) => row.accountId)).toEqual([accountId, accountId]);
});

test("taken back, everything is the pursuit’s again; done again, the account’s; and back once more", async () => {
  const { deal } = await worked();
  const before = await hanging();
  const { id: accountId, operationId } = await opened();
  const after = await hanging();
  const back = await undo(operationId);
  expect(back).toMatchObject({ status: "done", receipt: { stayed: [] } });
  expect(await hanging()).toEqual(before);
  expect(await unscoped((db) => db.account.count({ where: { id: accountId } }))).toBe(0);
  const again = await undo(done(back).operationId);
  expect(again).toMatchObject({ status: "done", receipt: { stayed: [] } });
  expect(await hanging()).toEqual(after);
  expect(await getOpportunity(viewer("ann"), deal)).toMatchObject({ accountId, owner: "ann" });
  expect(await undo(done(again).operationId)).toMatchObject({ status: "done", receipt: { stayed: [] } });
  expect(await hanging()).toEqual(before);
});

test("what was done to it meanwhile stays done when the opening is taken back", async () => {
  const { deal, requestId } = await worked();
  const { operationId } = await opened();
  await unscoped((db) => db.internalRequest.update({ where: { id: requestId }, data: { subject: "Quote, soon" } }));
  const need = { need: "Rates", process: "The CFO decides", decideOn: addDays(today, 9) };
  done(await moveOpportunity(idle, { opportunityId: deal, from: "QUALIFY", to: "DISCOVERY", ...need } as never));
  expect(await undo(operationId)).toMatchObject({ status: "done", receipt: { stayed: [] } });
  expect(await getOpportunity(viewer("ann"), deal)).toMatchObject({
    accountId: null,
    stage: "DISCOVERY",
    need: "Rates",
  });
});

test("medical sold there puts no second line on the account, and a sale keeps the opening from going", async () => {
  const { deal, requestId } = await worked();
  const { operationId, id: accountId } = await opened();
  await unscoped((db) =>
    db.internalRequest.updateMany({
      where: { id: requestId },
      data: { status: "WITHDRAWN", said: "Not needed", endedOn: new Date(today), endedById: id("ann") },
    }),
  );
  const known = { need: "Rates", process: "The CFO decides", decideOn: addDays(today, 9), quotedOn: today };
  const sold = { ...known, agreedBy: "The CFO", signedOn: today };
  const outcome = await moveOpportunity(idle, { opportunityId: deal, from: "QUALIFY", to: "SOLD", ...sold } as never);
  expect(outcome).toMatchObject({ status: "done", receipt: { lines: 0 } });
  expect(await unscoped((db) => db.line.count({ where: { accountId } }))).toBe(1);
  expect(await undo(operationId)).toMatchObject({ status: "done", receipt: { undone: 0 } });
  expect(await getOpportunity(viewer("ann"), deal)).toMatchObject({ accountId, stage: "SOLD" });
});

test("what was begun on the account keeps it from going, with the reason", async () => {
  const { operationId, id: accountId } = await opened();
  await unscoped((db) =>
    db.interaction.create({
      data: {
        accountId,
        kind: "CALL",
        happenedOn: new Date(),
        summary: "Welcome",
        authorId: id("ann"),
        topics: [],
        others: [],
      },
    }),
  );
  expect(await undo(operationId)).toMatchObject({
    status: "done",
    receipt: { undone: 0, stayed: [{ name: "Zephyr Mills" }] },
  });
});

test("a Director who opens what an AE pursues takes the AE’s work along; another team’s pursuit stays, and they are told", async () => {
  const { deal } = await worked();
  signInAs("cy");
  const { followed, operationId } = await opened({ ownerId: id("cy") });
  expect(followed).toEqual({ pursuits: 0, opportunities: 0, rfps: 0 });
  expect(await getPursuit(viewer("ann"), ein)).toMatchObject({ owner: "ann", opportunities: [{ id: deal }] });
  const told = () => unscoped((db) => db.notification.findMany({ where: { userId: id("ann"), kind: "OWNERSHIP" } }));
  expect(await told()).toMatchObject([{ title: "cy opened an account of Zephyr Mills, which you pursue. Ask them." }]);
  expect(await undo(operationId)).toMatchObject({ status: "done", receipt: { stayed: [] } });
  expect(await told()).toEqual([]);
  signInAs("dana");
  const { id: accountId, followed: came } = await opened();
  expect(came).toMatchObject({ pursuits: 1, opportunities: 1 });
  expect(await getOpportunity(viewer("ann"), deal)).toMatchObject({ accountId, owner: "ann" });
});

test("an opening is not done again once its EIN is another account, nor for whom one does not lead", async () => {
  const { operationId } = await opened();
  const back = done(await undo(operationId)).operationId;
  signInAs("bob");
  expect(await undo(back)).toMatchObject({ status: "refused" });
  await opened({ ownerId: id("bob") });
  signInAs("ann");
  expect(await undo(back)).toMatchObject({
    status: "refused",
    message: "An account of its EIN or id has been opened since. That one stays.",
  });
  expect(await unscoped((db) => db.account.count({ where: { name: "Zephyr Mills" } }))).toBe(1);
});
