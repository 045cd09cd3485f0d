import { beforeEach, expect, test } from "vitest";
import { activityState } from "@/lib/activity/filter";
import { listActivity } from "@/lib/activity/queries";
import { getCalendar } from "@/lib/calendar/queries";
import { getOneOnOne, listLoads } from "@/lib/coaching/queries";
import { listSuccession } from "@/lib/contacts/queries";
import { getCrossSell } from "@/lib/measures/queries";
import { mergeAccounts } from "@/lib/merges/actions";
import { getOpportunity } from "@/lib/opportunities/queries";
import { addPromise } from "@/lib/promises/actions";
import { listAccountPromises } from "@/lib/promises/queries";
import { askCustomer } from "@/lib/prospects/actions";
import { listOwnAccounts } from "@/lib/prospects/queries";
import { getRfp } from "@/lib/rfps/queries";
import { listFirmQuotes } from "@/lib/rivals/queries";
import { searchInput } from "@/lib/search/schema";
import { restateStandings } from "@/lib/server/standing";
import { tasksState } from "@/lib/tasks/list";
import { listTasks } from "@/lib/tasks/queries";
import { logTouch } from "@/lib/touches/actions";
import { listAccountTouches, listFirmTouches } from "@/lib/touches/queries";
import { undoOperation } from "@/lib/undo/actions";
import { listWhitespace } from "@/lib/whitespace/queries";
import { lostRfp } from "@/tests/support/bid-tables";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway, today } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";
import { peopleTables } from "@/tests/support/people-tables";
import { signInAs } from "@/tests/support/request";
import { searchAll } from "@/tests/support/search";

const idle = { status: "idle" } as const;
const [one, two] = [id("acme"), id("bolt")] as const;
const ann = viewer("ann");
const deal = id("bolt opportunity 0");
const rfp = id("bolt rfp 8");
const ein = "912345678";
const acme = { id: one, name: "acme" };

const merge = async () => {
  const versions = await unscoped((db) => db.account.findMany({ select: { id: true, version: true } }));
  const versionOf = (of: string) => versions.find((each) => each.id === of)?.version;
  const outcome = await mergeAccounts(idle, {
    accountId: one,
    firstVersion: versionOf(one),
    secondId: two,
    secondVersion: versionOf(two),
    stays: "first",
  } as never);
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.operationId ?? "";
};

beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.accountAccess.updateMany({ where: { accountId: two, kind: "OWNER" }, data: { userId: id("ann") } });
    await db.account.update({ where: { id: two }, data: { name: "Bolt, Inc." } });
    await db.employer.updateMany({ where: { accounts: { some: { id: two } } }, data: { ein: "91-2345678" } });
    await db.accountPerson.create({
      data: { ...facts.accountPerson("bolt"), name: "Pat Bolt", email: "pat@bolt.test", counterpartId: id("ann") },
    });
    await db.interaction.create({
      data: { ...(peopleTables.interactions!.row("bolt", 0, "ann") as object), firmId: id("firm") } as never,
    });
    await db.commitment.create({
      data: {
        ...(peopleTables.commitments!.row("bolt", 0, "ann") as object),
        ownerId: id("ann"),
        dueOn: daysAway(3),
      } as never,
    });
    await db.task.create({
      data: { accountId: two, title: "Call Pat", assigneeId: id("ann"), createdById: id("ann"), dueOn: daysAway(-3) },
    });
    await db.competitorQuote.create({ data: { ...facts.competitorQuote("bolt"), firmId: id("firm") } });
    await db.opportunity.create({
      data: {
        ...(peopleTables.opportunities!.row("bolt", 0, "ann") as object),
        stage: "LOST",
        stays: [{ stage: "LOST", on: today }],
        lostReason: "PRICE",
        lostTo: "Ridgeline",
        closedOn: daysAway(-2),
      } as never,
    });
    await db.rfp.create({ data: { ...lostRfp("bolt"), id: rfp } as never });
    await db.auditEvent.create({
      data: {
        requestId: id("request"),
        actorId: id("ann"),
        ability: "account.edit",
        kind: "BOOK",
        accountId: two,
        at: new Date(),
      },
    });
    await restateStandings(db);
  });
  signInAs("ann");
});

/** All that says whose a thing of the second account is. */
async function told() {
  const calendar = await getCalendar(ann);
  const found = await searchAll(ann, searchInput.parse({ q: "pat bolt" }));
  const sold = await searchAll(ann, searchInput.parse({ q: "bolt behavioral" }));
  const space = await listWhitespace(ann);
  return {
    deal: await getOpportunity(ann, deal),
    rfp: await getRfp(ann, rfp),
    measured: (await getCrossSell(ann)).deals.map(({ accountId }) => accountId),
    cells: space.rows.flatMap((row) => row.deals.map(() => row.id)),
    tasks: (await listTasks(ann, tasksState.parse({}))).map(({ accountId, account }) => [accountId, account]),
    dates: calendar.dates.flatMap(({ about, kind }) => (kind === "PROMISE" || kind === "TASK" ? about : [])),
    promises: (await listAccountPromises(ann, one)).map(({ account }) => account),
    touches: (await listFirmTouches(ann, id("firm"))).map(({ account }) => account),
    quotes: (await listFirmQuotes(ann, id("firm"))).map(({ latest }) => latest.accountId),
    people: found.contacts.map(({ href, note }) => [href, note]),
    opportunities: sold.opportunities.map(({ name }) => name),
    late: (await getOneOnOne(viewer("dana"), id("ann")))?.tasks.map(({ account }) => account),
    activity: (await listActivity(ann, activityState.parse({ account: one }))).stories.length,
    knowing: (await listSuccession(ann)).find(({ accountId }) => accountId === one)?.theirs,
    ours: (await listOwnAccounts(ann, ein, "Somebody else")).map(({ id, by }) => [id, by]),
  };
}

test("whatever is of an account that was merged is read as of the one that stays, everywhere, until it is taken apart", async () => {
  const before = await told();
  expect(before.deal).toMatchObject({ accountId: two, name: "Bolt, Inc." });
  const operationId = await merge();
  const merged = await told();
  const of = { accountId: one, name: "acme", owner: "ann", writable: true };
  expect(merged).toMatchObject({
    deal: of,
    rfp: of,
    measured: [one],
    cells: [one],
    tasks: [[one, "acme"]],
    dates: ["acme", "acme"],
    promises: [acme],
    touches: [acme],
    quotes: [one],
    people: [
      [`/accounts/${one}?tab=people#contact-${facts.accountPerson("bolt").id}`, expect.stringContaining("acme")],
    ],
    late: ["acme"],
    knowing: 1,
    ours: [[one, "EIN"]],
  });
  expect(merged.opportunities[0]).toMatch(/^acme: /);
  expect(merged.activity).toBeGreaterThan(before.activity);
  expect(await askCustomer(idle, { ein })).toMatchObject({ status: "done", receipt: { owner: "ann" } });
  const [load] = (await listLoads(viewer("dana"))).people.filter(({ id: who }) => who === id("ann"));
  expect(load).toBeDefined();
  expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done", receipt: { stayed: [] } });
  const { activity: _, ...again } = await told();
  expect(again).toEqual({ ...before, activity: undefined });
});

test("a customer’s person who came along is written down as met, and is promised something", async () => {
  await merge();
  const person = facts.accountPerson("bolt").id;
  const logged = await logTouch(idle, {
    kind: "CALL",
    on: today,
    summary: "Went through the calendar",
    accountId: one,
    accountPersonIds: [person],
  } as never);
  expect(logged).toMatchObject({ status: "done" });
  expect((await listAccountTouches(ann, one)).map(({ people }) => people)).toContainEqual(["Pat Bolt"]);
  const promise = { side: "OURS", words: "Send it", ownerId: id("ann"), accountId: one, with: `ACCOUNT:${person}` };
  expect(await addPromise(idle, promise as never)).toMatchObject({ status: "done" });
});

test("whose customer an employer is, is whoever owns what stays, however it was merged before", async () => {
  await merge();
  await unscoped((db) =>
    db.accountAccess.updateMany({ where: { accountId: one, kind: "OWNER" }, data: { userId: id("bob") } }),
  );
  expect(await askCustomer(idle, { ein })).toMatchObject({ status: "done", receipt: { owner: "bob" } });
});
