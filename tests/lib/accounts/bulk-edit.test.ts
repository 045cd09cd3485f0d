import { beforeEach, expect, test } from "vitest";
import { bulkEdit, editAccount } from "@/lib/accounts/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const receiptOf = async (sent: Promise<Awaited<ReturnType<typeof bulkEdit>>>) => {
  const outcome = await sent;
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.receipt;
};
const set = (rest: object = {}) => bulkEdit(idle, { filter: "", field: "priority", value: "A", ...rest } as never);
const priorities = () =>
  unscoped(async (db) => {
    const rows = await db.account.findMany({ orderBy: { name: "asc" }, select: { priority: true } });
    return rows.map(({ priority }) => priority);
  });

beforeEach(async () => {
  await seedCast();
  signInAs("dana");
});

test("a filter means what the sender sees, and each account has its event under one operation", async () => {
  expect(await receiptOf(set())).toMatchObject({
    count: 2,
    change: 2,
    same: 0,
    says: "Changed the priority of 2 accounts.",
  });
  expect(await priorities()).toEqual(["A", "A", null]);
  const events = await unscoped((db) => db.auditEvent.findMany());
  expect(new Set(events.map(({ requestId }) => requestId)).size).toBe(1);
  expect(events.map(({ accountId }) => accountId).sort()).toEqual([id("acme"), id("bolt")].sort());
  expect(await receiptOf(set({ filter: "q=bolt", value: "B" }))).toMatchObject({ count: 1, change: 1 });
  expect(await priorities()).toEqual(["A", "B", null]);
});

test("a preview counts and changes nothing; what changed since is left, and listed", async () => {
  const { seen, ...counted } = await receiptOf(set({ preview: "on" }));
  expect(counted).toMatchObject({ preview: true, count: 2, change: 2 });
  expect(await priorities()).toEqual([null, null, null]);
  expect(await unscoped((db) => db.auditEvent.count())).toBe(0);
  signInAs("ann");
  await editAccount(idle, { accountId: id("acme"), field: "priority", version: 0, was: "", value: "C" });
  signInAs("dana");
  expect(await receiptOf(set({ seen: JSON.stringify(seen) }))).toMatchObject({
    change: 1,
    stayed: [{ name: "acme", reason: "Changed since the preview." }],
  });
  expect(await priorities()).toEqual(["C", "A", null]);
});

test("tags are added to what each has, and taken from it; a headline goes to the renewal ahead", async () => {
  await receiptOf(set({ field: "addTags", value: "Key, RFP" }));
  await receiptOf(set({ ids: [id("acme")], filter: undefined, field: "addTags", value: "key" }));
  await receiptOf(set({ field: "removeTags", value: "rfp" }));
  const acme = await unscoped((db) => db.account.findUniqueOrThrow({ where: { id: id("acme") } }));
  expect(acme.tags).toEqual(["key"]);
  expect(await receiptOf(set({ field: "headline", value: "Finalist Dec 3" }))).toMatchObject({ change: 2 });
  expect(
    await unscoped((db) => db.renewal.findMany({ select: { headline: true }, orderBy: { headline: "asc" } })),
  ).toEqual([{ headline: "Finalist Dec 3" }, { headline: "Finalist Dec 3" }, { headline: null }]);
  await unscoped((db) => db.accountStanding.updateMany({ data: { renewalId: null } }));
  expect(await receiptOf(set({ field: "headline", value: "Gone" }))).toMatchObject({
    change: 0,
    stayed: [{ reason: "No renewal is ahead." }, { reason: "No renewal is ahead." }],
  });
});

test("what is only lent to read is counted apart, and strangers’ accounts do not exist", async () => {
  await unscoped((db) =>
    db.accountAccess.create({
      data: {
        accountId: id("cargo"),
        userId: id("ann"),
        kind: "COVER",
        mayWrite: false,
        fromOn: new Date("2020-01-01"),
      },
    }),
  );
  signInAs("ann");
  expect(await receiptOf(set({ ids: [id("acme"), id("bolt"), id("cargo")], filter: undefined }))).toMatchObject({
    count: 2,
    change: 1,
    locked: 1,
  });
  expect(await priorities()).toEqual(["A", null, null]);
});

test.each(["vera", "otto", "uma", "ulf", "ada"])("%s changes no account in bulk", async (who) => {
  signInAs(who);
  expect(await set()).toMatchObject({ status: "refused" });
  expect(await priorities()).toEqual([null, null, null]);
});

test.each([{ value: "D" }, { field: "name", value: "x" }, { filter: undefined }, { field: "addTags", value: "" }])(
  "%o is invalid",
  async (rest) => {
    expect(await set(rest)).toMatchObject({ status: "invalid" });
  },
);
