import { beforeEach, expect, test } from "vitest";
import { editAccount } from "@/lib/accounts/actions";
import { weekOf } from "@/lib/pictures/due";
import { listChanges } from "@/lib/pictures/queries";
import { asJob } from "@/lib/server/door";
import { takePictures } from "@/lib/server/snapshots";
import { restateStandings } from "@/lib/server/standing";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const monday = weekOf(today);

beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.$executeRaw`update accounts set created_at = '2020-01-01'`;
    for (const table of ["enrollment_months", "revenue_months", "claim_months"])
      await db.$executeRawUnsafe(`update ${table} set recorded_at = month + interval '40 days'`);
    await db.$executeRaw`insert into pictures (kind, taken_on, as_at) values ('WEEK', ${monday}::date - 7, ${monday}::date - 7),
      ('MONTH', date_trunc('month', ${today}::date) - interval '1 day', ${monday}::date - 7)`;
  });
  await asJob("", (db) => restateStandings(db));
  await asJob("", (db) => takePictures(db));
});

const told = async (who: string, given: Record<string, string> = {}) => {
  const found = await listChanges(viewer(who), { since: monday, ...given });
  return found.changes.map(
    ({ kind, account, before, after, credit }) =>
      `${account} ${kind}: ${before} → ${after}, ${"nobody" in credit ? credit.nobody : `${credit.who}, ${credit.what}`}`,
  );
};

test("nothing has changed at first", async () => {
  expect(await told("vera")).toEqual([]);
});

test("an edit is told with what was, what is, and whose it was; to nobody who does not see the account", async () => {
  signInAs("ann");
  const edit = { accountId: id("acme"), field: "nextStep", version: 1, was: "", value: "Call them" } as never;
  expect(await editAccount({ status: "idle" }, edit)).toMatchObject({ status: "done" });
  const line = "acme nextStep: null → Call them, ann, Changed an account";
  for (const who of ["ann", "dana", "vera", "otto"]) expect(await told(who)).toEqual([line]);
  for (const who of ["bob", "dov", "cy"]) expect(await told(who)).toEqual([]);
  expect(await told("dana", { ae: id("bob") })).toEqual([]);
  expect(await told("dana", { q: "acme" })).toEqual([line]);
});

test("a file that changed the months is named, though it is somebody else's", async () => {
  await unscoped(async (db) => {
    await db.import.create({
      data: { id: id("october"), kind: "ACTUALS", requesterId: id("otto"), fileName: "october.csv", status: "DONE" },
    });
    await db.$executeRaw`insert into enrollment_months (id, account_id, line_id, month, contracts, members, import_id)
      select gen_random_uuid(), account_id, line_id, month, contracts - 10, members - 30, ${id("october")}::uuid
      from enrollment_months where account_id = ${id("acme")}::uuid`;
  });
  await asJob("", (db) => restateStandings(db));
  const lines = await told("ann");
  expect(lines).toContain("acme members: 5200 → 5170, otto, Imported monthly actuals: october.csv");
  const found = await listChanges(viewer("ann"), { since: monday });
  expect(found.after - found.before).toBe(-30);
  expect(found.changes.reduce((sum, { members }) => sum + members, 0)).toBe(-30);
});

test("required and quoted are told only to those who may know them", async () => {
  await unscoped((db) => db.$executeRaw`update renewal_tracks set required_rate = 700, quoted_rate = 650`);
  await asJob("", (db) => restateStandings(db));
  expect((await told("ann")).some((line) => line.includes("required"))).toBe(true);
  expect((await told("otto")).some((line) => /required|quoted/.test(line))).toBe(false);
});

test("an account handed to somebody else is new to nobody: its picture goes with it", async () => {
  await unscoped(
    (db) => db.$executeRaw`update account_access set user_id = ${id("bob")}::uuid where user_id = ${id("ann")}::uuid`,
  );
  await asJob("", (db) => restateStandings(db));
  expect(await told("bob")).toEqual([expect.stringContaining("acme ae: ann → bob")]);
  expect(await told("ann")).toEqual([]);
});

test("an account that came since is new, one that lapsed is gone", async () => {
  await unscoped(async (db) => {
    await db.$executeRaw`delete from snapshots where account_id = ${id("acme")}::uuid`;
    await db.$executeRaw`update account_standings set lapsed = true, members = 0 where account_id = ${id("bolt")}::uuid`;
  });
  expect((await told("dana")).map((line) => line.split(",")[0])).toEqual([
    "acme NEW: null → 5200",
    "bolt GONE: 5200 → null",
  ]);
});
