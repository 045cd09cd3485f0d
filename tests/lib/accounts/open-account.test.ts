import { beforeEach, expect, test } from "vitest";
import { openAccount } from "@/lib/accounts/actions";
import { countBook } from "@/lib/book/queries";
import { readBook } from "@/lib/book/state";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { year } from "@/tests/support/calendar";
import { viewer } from "@/tests/support/cast";
import { naughty } from "@/tests/support/naughty";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const given = {
  name: "Zephyr Mills",
  ein: "987654321",
  ownerId: id("ann"),
  funding: "INSURED",
  rate: "612.34",
  startsOn: `${year + 1}-01-01`,
} as const;
const open = (more: Partial<Record<keyof typeof given | "another" | "externalId" | "state", string | boolean>> = {}) =>
  openAccount(idle, { ...given, ...more } as never);
const accounts = () => unscoped((db) => db.account.count());

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
});

test("an account is opened with its owner, its medical line and its first renewal, and stands in the Book", async () => {
  const opened = await open({ state: "MA" });
  expect(opened).toMatchObject({ status: "done", receipt: { name: "Zephyr Mills", existing: null } });
  const accountId = (opened.status === "done" && opened.receipt.id) || "";
  const account = await unscoped((db) =>
    db.account.findUniqueOrThrow({
      where: { id: accountId },
      include: {
        employer: true,
        access: true,
        lines: { include: { terms: true } },
        renewals: { include: { tracks: true } },
      },
    }),
  );
  expect(account).toMatchObject({
    situs: "MA",
    employer: { ein: "98-7654321", state: "MA" },
    access: [{ userId: id("ann"), kind: "OWNER" }],
    lines: [{ coverage: "MEDICAL", terms: [{ funding: "INSURED", priceBasis: "PMPM" }] }],
    renewals: [{ tracks: [{ kind: "INSURED", stage: "PLANNING" }] }],
  });
  expect(account.lines[0]?.terms[0]?.rate.toFixed(2)).toBe("612.34");
  expect(account.renewals[0]?.effectiveOn.toISOString().slice(0, 10)).toBe(`${year + 2}-01-01`);
  const found = [readBook({ q: "zephyr" }, true)];
  expect(await countBook(viewer("ann"), found)).toEqual([1]);
  expect(await countBook(viewer("bob"), found)).toEqual([0]);
});

test("it is taken back whole, and may be opened again", async () => {
  const before = await accounts();
  const opened = await open();
  const operationId = (opened.status === "done" && opened.operationId) || "";
  expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done", receipt: { stayed: [] } });
  expect(await accounts()).toBe(before);
  expect(await open()).toMatchObject({ status: "done", receipt: { existing: null } });
  expect(await unscoped((db) => db.employer.count({ where: { ein: "98-7654321" } }))).toBe(1);
});

test("one that is there by its EIN is not written again: whoever sees it is led to it, others learn whom to ask", async () => {
  await open();
  const after = await accounts();
  expect(await open({ name: "Another name" })).toMatchObject({
    receipt: { id: null, existing: { sure: true, name: "Zephyr Mills", owner: null } },
  });
  signInAs("bob");
  const asked = await open({ name: "Another name", ownerId: id("bob"), another: true });
  expect(asked).toMatchObject({ receipt: { id: null, existing: { sure: true, id: null, name: null, owner: "ann" } } });
  expect(JSON.stringify(asked)).not.toContain("Zephyr");
  expect(await accounts()).toBe(after);
});

test("one that only shares a name is asked about, and may be another employer", async () => {
  await open();
  signInAs("bob");
  const mine = { ein: "", name: "ZEPHYR MILLS, Inc.", ownerId: id("bob") };
  expect(await open(mine)).toMatchObject({ receipt: { id: null, existing: { sure: false, owner: "ann" } } });
  expect(await open({ ...mine, another: true })).toMatchObject({ receipt: { existing: null } });
});

test("of two who open the same one at once, one does", async () => {
  const before = await accounts();
  const outcomes = await Promise.all([open(), open(), open()]);
  expect(outcomes.filter((each) => each.status === "done" && each.receipt.id)).toHaveLength(1);
  expect(await accounts()).toBe(before + 1);
});

test("nobody opens one for somebody they do not lead, and a Director does for their own", async () => {
  const before = await accounts();
  expect(await open({ ownerId: id("bob") })).toMatchObject({ status: "refused" });
  signInAs("dov");
  expect(await open({ ownerId: id("gone") })).toMatchObject({
    status: "refused",
    message: "Whoever that is keeps no accounts today. Choose another owner.",
  });
  expect(await accounts()).toBe(before);
  signInAs("dana");
  expect(await open()).toMatchObject({ status: "done", receipt: { existing: null } });
});

test("so many times an hour, and each is in the trail", async () => {
  await open();
  const [actorId, at] = [id("ann"), new Date()];
  await unscoped((db) =>
    db.auditEvent.createMany({
      data: Array.from({ length: 59 }, () => ({
        actorId,
        at,
        requestId: id("many"),
        ability: "account.open",
        kind: "BOOK",
      })),
    }),
  );
  expect(await open({ name: "Yet another", ein: "" })).toMatchObject({
    status: "refused",
    message: "You have asked this sixty times within the hour. Ask again later.",
  });
});

test.each([
  ["ein", "12345", "An EIN has nine digits, 12-3456789."],
  ["rate", "0", "Enter the rate."],
  ["startsOn", "2027-01-15", "A contract begins on the first of a month."],
  ["name", "", "Enter the account’s name."],
  ["state", "Massachusetts", "Enter a state’s two letters, such as MA."],
])("what is wrong with %s %j is said beside it", async (field, value, says) => {
  expect(await open({ [field]: value })).toMatchObject({ status: "invalid", fields: { [field]: [says] } });
});

test("a contract of another age is refused", async () => {
  expect(await open({ startsOn: "1901-01-01" })).toMatchObject({ status: "refused" });
});

test("every naughty name is kept as it is, or refused with a reason", async () => {
  const [kept, refused] = [new Map<string, string>(), new Map<string, string | undefined>()];
  for (const name of naughty) {
    const opened = await open({ name, ein: "", another: true });
    if (opened.status === "invalid") refused.set(name, opened.fields.name?.[0]);
    else if (opened.status === "done") kept.set(opened.receipt.id ?? "", name);
  }
  expect([...refused.values()].every((reason) => reason?.endsWith("."))).toBe(true);
  const rows = await unscoped((db) => db.account.findMany({ where: { id: { in: [...kept.keys()] } } }));
  expect(kept.size + refused.size).toBe(naughty.length);
  expect(new Map(rows.map(({ id, name }) => [id, name]))).toEqual(kept);
});
