import { beforeEach, expect, test } from "vitest";
import {
  addPursuit,
  addPursuits,
  askCustomer,
  closePursuit,
  decideMatch,
  givePursuits,
  reviewName,
} from "@/lib/prospects/actions";
import { prospectsState } from "@/lib/prospects/list";
import { countUnsureNames, getPursuit, listOwnAccounts, listProspects, listUnsureNames } from "@/lib/prospects/queries";
import { openRfp } from "@/lib/rfps/actions";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { viewer } from "@/tests/support/cast";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const ein = "912345678";
const naughty = `Ω≈ç√ "'; drop table prospects; -- 🦊 =1+1`;
const filed = (more: object) => ({
  ein,
  name: "Acme Works",
  firstYear: 2022,
  latestYear: 2024,
  years: 3,
  funding: "INSURED",
  employees: 900,
  fit: 1,
  ...more,
});
const pursue = () => addPursuit(idle, { ein, effectiveOn: "2028-01-01", note: "" });

beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.$executeRaw`truncate prospects, pursuits, prospect_matches, filed_names, filed_parties cascade`;
    await db.prospect.create({ data: filed({ name: naughty }) });
  });
  signInAs("ann");
});

test("an employer is pursued by one; others are told whose it is, and see no more of it", async () => {
  expect(await pursue()).toMatchObject({ status: "done", receipt: { name: naughty } });
  signInAs("bob");
  expect(await pursue()).toMatchObject({ status: "refused", message: "ann pursues this employer already. Ask them." });
  expect(await getPursuit(viewer("bob"), ein)).toBeNull();
  expect(await getPursuit(viewer("dana"), ein)).toMatchObject({ owner: "ann" });
  const [seen] = await listProspects(viewer("bob"), prospectsState.parse({}));
  expect(seen).toMatchObject({ name: naughty, pursuedBy: null });
});

test("a pursuit leads to an RFP in one step, and tells of it", async () => {
  await pursue();
  const { id: pursuitId = "" } = (await getPursuit(viewer("ann"), ein)) ?? {};
  const opened = await openRfp(idle, { pursuitId, funding: "ASC", effectiveOn: "2028-01-01", issuedOn: today });
  expect(opened).toMatchObject({ status: "done" });
  expect(await getPursuit(viewer("ann"), ein)).toMatchObject({ rfps: [{ stage: "RECEIVED", subject: "Medical" }] });
});

test("a pursuit is closed with its reason, once, and that is undone", async () => {
  await pursue();
  const { id: pursuitId = "", version = 0 } = (await getPursuit(viewer("ann"), ein)) ?? {};
  const closed = await closePursuit(idle, { pursuitId, version, reason: "Renewed for three years" });
  expect(closed).toMatchObject({ status: "done" });
  expect(await getPursuit(viewer("ann"), ein)).toBeNull();
  expect(await closePursuit(idle, { pursuitId, version, reason: "Again" })).toMatchObject({ status: "refused" });
  const operationId = closed.status === "done" ? (closed.operationId ?? "") : "";
  expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done" });
  expect(await getPursuit(viewer("ann"), ein)).toMatchObject({ owner: "ann" });
});

test("whose customer an employer is, is answered by its number and logged; a stranger's stays a stranger", async () => {
  expect(await askCustomer(idle, { ein })).toMatchObject({ status: "done", receipt: { owner: null } });
  await unscoped((db) =>
    db.employer.updateMany({ where: { accounts: { some: { id: id("cargo") } } }, data: { ein: "91-2345678" } }),
  );
  expect(await askCustomer(idle, { ein })).toMatchObject({ status: "done", receipt: { owner: "cy" } });
  expect(await listOwnAccounts(viewer("ann"), ein, "x")).toEqual([]);
  const logged = await unscoped((db) =>
    db.auditEvent.count({ where: { ability: "pursuit.add", subjectType: "prospect" } }),
  );
  expect(logged).toBe(2);
});

test("an account of the name is asked about, and the answer holds", async () => {
  const ask = () => listOwnAccounts(viewer("ann"), ein, "ACME, INC.");
  await unscoped((db) => db.account.updateMany({ where: { id: id("acme") }, data: { name: "Acme" } }));
  expect(await ask()).toMatchObject([{ id: id("acme"), by: "NAME" }]);
  expect(await decideMatch(idle, { ein, accountId: id("acme"), same: "no" })).toMatchObject({ status: "done" });
  expect(await ask()).toEqual([]);
  expect(await decideMatch(idle, { ein, accountId: id("acme"), same: "yes" })).toMatchObject({ status: "done" });
  expect(await ask()).toMatchObject([{ by: "PERSON" }]);
  expect(await decideMatch(idle, { ein, accountId: id("cargo"), same: "yes" })).toMatchObject({ status: "refused" });
});

test("a name that waits is answered once, and what was filed under it moves", async () => {
  const [own, known] = [id("party own"), id("party known")];
  await unscoped(async (db) => {
    const party = { kind: "BROKER", name: "Propel" };
    await db.filedParty.createMany({
      data: [
        { ...party, id: own, key: "PROPEL" },
        { ...party, id: known, key: "PROPEL INSURANCE" },
      ],
    });
    await db.filedName.create({
      data: { kind: "BROKER", name: "PROPEL", partyId: own, knownBy: "UNSURE", suggestedId: known },
    });
    await db.filedBroker.createMany({
      data: [{ ackId: "x", formId: 1, rowOrder: 1, name: "Propel", brokerId: own, importId: id("import") }],
    });
  });
  signInAs("ann");
  const answer = { kind: "BROKER", name: "PROPEL", answer: "suggested" } as const;
  expect(await reviewName(idle, answer)).toMatchObject({ status: "refused" });
  signInAs("dana");
  expect(await countUnsureNames(viewer("dana"))).toBe(1);
  expect(await listUnsureNames(viewer("dana"))).toMatchObject([{ name: "PROPEL", suggestedId: known, rows: 1 }]);
  expect(await reviewName(idle, answer)).toMatchObject({ status: "done" });
  expect(await countUnsureNames(viewer("dana"))).toBe(0);
  expect(await listUnsureNames(viewer("dana"))).toEqual([]);
  expect(await unscoped((db) => db.filedBroker.findFirst({ where: { ackId: "x" } }))).toMatchObject({
    brokerId: known,
  });
  expect(await reviewName(idle, answer)).toMatchObject({ status: "refused" });
  const unsure = { ...answer, answer: "unsure" } as const;
  expect(await reviewName(idle, unsure)).toMatchObject({ status: "done" });
  expect(await countUnsureNames(viewer("dana"))).toBe(1);
  expect(await unscoped((db) => db.filedBroker.findFirst({ where: { ackId: "x" } }))).toMatchObject({ brokerId: own });
  expect(await reviewName(idle, unsure)).toMatchObject({ status: "refused", message: "This name waits already." });
  expect(await reviewName(idle, { ...answer, answer: "nobody" })).toMatchObject({ status: "done" });
  expect(await unscoped((db) => db.filedBroker.findFirst({ where: { ackId: "x" } }))).toMatchObject({ brokerId: null });
});

test("names that differ in legal form are one question, and the other way round it is not asked again", async () => {
  const [own, known] = [id("party own"), id("party known")];
  await unscoped(async (db) => {
    const party = { kind: "BROKER", name: "Bright" };
    await db.filedParty.createMany({
      data: [
        { ...party, id: own, key: "BRIGHT BENEFITS" },
        { ...party, id: known, key: "BRIGHT BENEFIT ADVISORS" },
      ],
    });
    const name = (of: string, partyId: string, suggestedId: string) => ({
      ...{ kind: "BROKER", name: of, partyId, knownBy: "UNSURE", suggestedId },
    });
    await db.filedName.createMany({
      data: [
        name("BRIGHT BENEFITS", own, known),
        name("BRIGHT BENEFITS, LLC", own, known),
        name("BRIGHT BENEFIT ADVISORS", known, own),
      ],
    });
  });
  signInAs("dana");
  const waiting = async () =>
    (await listUnsureNames(viewer("dana"))).flatMap(({ name, others }) => [name, ...others]).sort();
  const all = ["BRIGHT BENEFIT ADVISORS", "BRIGHT BENEFITS", "BRIGHT BENEFITS, LLC"];
  const partiesOf = async () =>
    (await unscoped((db) => db.filedName.findMany({ where: { name: { in: all } } }))).map(({ partyId }) => partyId);
  expect(await waiting()).toEqual(all);
  expect(await countUnsureNames(viewer("dana"))).toBe(2);
  const said = { kind: "BROKER", name: "BRIGHT BENEFITS" } as const;
  expect(await reviewName(idle, { ...said, answer: "suggested" })).toMatchObject({ status: "done" });
  expect(await waiting()).toEqual([]);
  expect(new Set(await partiesOf())).toEqual(new Set([known]));
  expect(await reviewName(idle, { ...said, answer: "unsure" })).toMatchObject({ status: "done" });
  expect(await waiting()).toEqual(all);
  expect((await partiesOf()).sort()).toEqual([own, own, known].sort());
  expect(await reviewName(idle, { ...said, answer: "own" })).toMatchObject({ status: "done" });
  expect(await waiting()).toEqual([]);
});

const several = ["912345671", "912345672"];
const seedSeveral = () =>
  unscoped((db) =>
    db.prospect.createMany({ data: several.map((each) => filed({ ein: each, name: `Works ${each}`, employees: 50 })) }),
  );
const all = "size=0";

test("many are pursued at once; what somebody pursues stays theirs and is told, and an undo takes the rest back", async () => {
  await seedSeveral();
  await pursue();
  signInAs("dana");
  const outcome = await addPursuits(idle, { filter: all, ownerId: id("bob"), note: "1/1 campaign" });
  expect(outcome).toMatchObject({
    status: "done",
    receipt: { pursuits: 2, stayed: [{ name: naughty, reason: "ann pursues it" }] },
  });
  expect(await getPursuit(viewer("bob"), several[0]!)).toMatchObject({ owner: "bob", note: "1/1 campaign" });
  expect(await unscoped((db) => db.notification.count({ where: { userId: id("bob") } }))).toBe(1);
  const operationId = outcome.status === "done" ? (outcome.operationId ?? "") : "";
  expect(await undoOperation(idle, { operationId })).toMatchObject({ receipt: { undone: 2, stayed: [] } });
  expect(await getPursuit(viewer("bob"), several[0]!)).toBeNull();
  expect(await getPursuit(viewer("ann"), ein)).not.toBeNull();
});

test("a pursuit of an employer that was new to us is undone whole", async () => {
  const outcome = await pursue();
  const operationId = outcome.status === "done" ? (outcome.operationId ?? "") : "";
  expect(await undoOperation(idle, { operationId })).toMatchObject({ receipt: { undone: 1, stayed: [] } });
  expect(await getPursuit(viewer("ann"), ein)).toBeNull();
});

test("of two who pursue the same at once one has it", async () => {
  await seedSeveral();
  const mine = { filter: all, ownerId: id("ann"), note: "" };
  const both = await Promise.all([pursue(), addPursuits(idle, mine)]);
  const open = await unscoped((db) => db.pursuit.findMany({ where: { closedOn: null } }));
  expect(open).toHaveLength(3);
  expect(both.some(({ status }) => status === "done")).toBe(true);
});

test("a Director gives pursuits to their own people, nobody gives them to another team, and an AE gives none", async () => {
  await seedSeveral();
  await pursue();
  signInAs("dana");
  expect(await givePursuits(idle, { filter: all, ownerId: id("cy") })).toMatchObject({ status: "refused" });
  const outcome = await givePursuits(idle, { filter: all, ownerId: id("bob") });
  expect(outcome).toMatchObject({ status: "done", receipt: { pursuits: 1 } });
  expect(outcome.status === "done" && outcome.receipt.stayed).toHaveLength(2);
  expect(await getPursuit(viewer("bob"), ein)).toMatchObject({ owner: "bob" });
  const operationId = outcome.status === "done" ? (outcome.operationId ?? "") : "";
  expect(await undoOperation(idle, { operationId })).toMatchObject({ receipt: { undone: 1 } });
  expect(await getPursuit(viewer("ann"), ein)).toMatchObject({ owner: "ann" });
  signInAs("ann");
  expect(await givePursuits(idle, { filter: all, ownerId: id("ann") })).toMatchObject({ status: "refused" });
  expect(await addPursuits(idle, { filter: all, ownerId: id("bob"), note: "" })).toMatchObject({ status: "refused" });
});

test("what a list no longer shows is not pursued", async () => {
  const nobody = { filter: "q=nobody+is+called+that", ownerId: id("ann"), note: "" };
  expect(await addPursuits(idle, nobody)).toMatchObject({ status: "refused" });
});
